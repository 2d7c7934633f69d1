import type {Nodes} from 'mdast'
import {comments} from './document/comments.ts'
import type {MarkdownDocument} from './document/document.ts'
import {bodyStart, type FrontMatter} from './document/front-matter.ts'
import {entryPlace} from './document/front-matter-entry.ts'
import {lineEnd} from './document/lines.ts'
import type {Edit, Range} from './types.ts'

/** The front-matter key that switches rules off for a file: `true`, one rule id or a list of them. */
const FILE_KEY = 'pmprep-disable'
const DIRECTIVE = /^pmprep-(disable-next-line|disable|enable)(?:\s+([\s\S]*))?$/

interface Suppression extends Range {
  /** The rules it silences; all where it is empty. */
  rules: readonly string[]
}

/** Where rules are switched off or on, until they are again. */
interface Switch {
  at: number
  isOff: boolean
}

/** Among switches by rule, those of all rules. */
const ALL = ''

/** Tells whether a finding has been switched off by a comment or by the front matter. */
export type IsSuppressed = (finding: {rule: string; start: number}) => boolean

/** Reads the suppressions of a document: comments for a line or a stretch, front matter for the file. */
export function readSuppressions(
  document: MarkdownDocument,
  frontMatter: FrontMatter | undefined,
): IsSuppressed {
  const {text} = document
  const found: Suppression[] = []
  const fileWide = frontMatter?.values[FILE_KEY]
  const ofFile =
    typeof fileWide === 'boolean' ? [] : [fileWide ?? []].flat().flatMap(it => ruleIds(String(it)))
  // An empty list silences nothing.
  if (fileWide === true || ofFile.length > 0) found.push({start: 0, end: text.length + 1, rules: ofFile})

  const switches = new Map<string, Switch[]>()
  for (const {item, offset} of document.each(comments)) {
    const [, kind, list = ''] = DIRECTIVE.exec(item.text) ?? []
    if (kind === undefined) continue
    const rules = ruleIds(list)
    const at = offset + item.end
    if (kind === 'disable-next-line') {
      const start = lineEnd(text, at).next
      found.push({start, end: lineEnd(text, start).end + 1, rules})
      continue
    }
    for (const rule of rules.length > 0 ? rules : [ALL]) {
      const own = switches.get(rule) ?? []
      own.push({at, isOff: kind === 'disable'})
      switches.set(rule, own)
    }
  }
  if (found.length === 0 && switches.size === 0) return () => false
  const isIn = ({start, end, rules}: Suppression, rule: string, at: number) =>
    start <= at && at < end && (rules.length === 0 || rules.includes(rule))
  return ({rule, start}) => found.some(it => isIn(it, rule, start)) || isSwitchedOff(switches, rule, start)
}

/** By the last switch before a place, be it of this rule or of all. */
function isSwitchedOff(
  switches: ReadonlyMap<string, readonly Switch[]>,
  rule: string,
  place: number,
): boolean {
  const last = (of: string) => switches.get(of)?.findLast(({at}) => at <= place)
  const own = last(rule)
  const all = last(ALL)
  return ((own?.at ?? -1) > (all?.at ?? -1) ? own : all)?.isOff ?? false
}

function ruleIds(list: string): string[] {
  return list.split(/[\s,]+/).filter(Boolean)
}

/**
 * The edits that switch a rule off for the line that `start` is on, such that the text reads as before: a comment on
 * a line of its own would tear a paragraph or a table in two. None in front matter, where there are no comments.
 */
export function disableForLine(document: MarkdownDocument, rule: string, start: number): readonly Edit[] {
  const {text} = document
  if (start < bodyStart(text)) return []
  const line = lineStart(text, start)
  const around = nodesAround(document, start)
  const table = around.find(({node}) => node.type === 'table')
  if (table) {
    const prefix = prefixOf(text, lineStart(text, table.start))
    return [
      insertion(lineStart(text, table.start), `${prefix}<!-- pmprep-disable ${rule} -->\n`),
      insertion(table.end, `\n${prefix.trimEnd()}\n${prefix}<!-- pmprep-enable ${rule} -->`),
    ]
  }
  const directive = `<!-- pmprep-disable-next-line ${rule} -->`
  const words = around.find(({node}) => node.type === 'paragraph' || node.type === 'heading')
  if (words && words.start < line) {
    const before = text.slice(0, line).trimEnd()
    return [insertion(before.endsWith('\\') ? before.length - 1 : before.length, ` ${directive}`)]
  }
  return [insertion(line, `${prefixOf(text, line)}${directive}\n`)]
}

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return Math.max(at, bodyStart(text))
}

/** The indentation and quote marks of a line. */
function prefixOf(text: string, line: number): string {
  return /^[ \t>]*/.exec(text.slice(line, lineEnd(text, line).end))?.[0] ?? ''
}

function insertion(at: number, text: string): Edit {
  return {start: at, end: at, text}
}

interface PlacedNode extends Range {
  node: Nodes
}

/** The nodes that hold an offset, outermost first. */
function nodesAround(document: MarkdownDocument, offset: number): PlacedNode[] {
  const [placed] = document.blocksIn(offset, offset + 1)
  if (!placed) return []
  const {block, offset: shift} = placed
  const found: PlacedNode[] = []
  const visit = (node: Nodes) => {
    const {start, end} = block.range(node)
    if (start + shift > offset || end + shift <= offset) return
    found.push({node, start: start + shift, end: end + shift})
    if ('children' in node) node.children.forEach(visit)
  }
  block.nodes.forEach(visit)
  return found
}

/** The edit that switches a rule off for the whole file, in its front matter. */
export function disableForFile(text: string, rule: string, frontMatter: FrontMatter | undefined): Edit {
  if (!frontMatter) return insertion(bodyStart(text), `---\n${FILE_KEY}: [${rule}]\n---\n\n`)
  const known = frontMatter.values[FILE_KEY]
  const place = entryPlace(text, frontMatter, FILE_KEY)
  // Where the list itself is what is wrong with the YAML, the rules are in its text all the same.
  const source = place && known === undefined ? text.slice(place.start, place.end) : ''
  const rules =
    typeof known === 'boolean' ? [] : [known ?? source.match(/[\w-]+\/[\w-]+/g) ?? []].flat().map(String)
  const entry = `${FILE_KEY}: [${[...new Set([...rules, rule])].join(', ')}]`
  return place ? {...place, text: entry} : insertion(frontMatter.range.end - 3, `${entry}\n`)
}
