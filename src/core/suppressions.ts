import {comments} from './document/comments.ts'
import type {MarkdownDocument} from './document/document.ts'
import type {FrontMatter} from './document/front-matter.ts'
import {lineEnd} from './document/lines.ts'
import type {Edit, Range} from './types.ts'

/** The front-matter key that switches rules off for a file: `true`, one rule id or a list of them. */
const FILE_KEY = 'pmprep-disable'
const DIRECTIVE = /^pmprep-(disable-next-line|disable|enable)(?:\s+([^]*))?$/

interface Suppression extends Range {
  /** The rules it silences; all where it is empty. */
  rules: readonly string[]
}

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
  if (fileWide !== undefined && fileWide !== false) {
    const rules = fileWide === true ? [] : [fileWide].flat().flatMap(it => ruleIds(String(it)))
    found.push({start: 0, end: text.length + 1, rules})
  }

  let open: Suppression[] = []
  for (const {item, offset} of document.each(comments)) {
    const [, kind, list = ''] = DIRECTIVE.exec(item.text) ?? []
    const rules = ruleIds(list)
    const after = offset + item.end
    if (kind === 'disable-next-line') {
      const start = lineEnd(text, after).next
      found.push({start, end: lineEnd(text, start).end + 1, rules})
    } else if (kind === 'disable') {
      const suppression = {start: after, end: text.length + 1, rules}
      open.push(suppression)
      found.push(suppression)
    } else if (kind === 'enable') {
      for (const it of open) if (closes(rules, it)) it.end = after
      open = open.filter(it => !closes(rules, it))
    }
  }
  return ({rule, start}) =>
    found.some(
      it => it.start <= start && start < it.end && (it.rules.length === 0 || it.rules.includes(rule)),
    )
}

function closes(enabled: readonly string[], {rules}: Suppression): boolean {
  return enabled.length === 0 || rules.some(rule => enabled.includes(rule))
}

function ruleIds(list: string): string[] {
  return list.split(/[\s,]+/).filter(Boolean)
}

/** The edit that switches a rule off for the line that `start` is on. */
export function disableForLine(text: string, rule: string, start: number): Edit {
  let at = start
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  const indent = /^[ \t]*/.exec(text.slice(at, start))?.[0] ?? ''
  return {start: at, end: at, text: `${indent}<!-- pmprep-disable-next-line ${rule} -->\n`}
}

/** The edit that switches a rule off for the whole file, in its front matter. */
export function disableForFile(text: string, rule: string, frontMatter: FrontMatter | undefined): Edit {
  if (!frontMatter) return {start: 0, end: 0, text: `---\n${FILE_KEY}: [${rule}]\n---\n\n`}
  const known = frontMatter.values[FILE_KEY]
  const {start, end} = frontMatter.range
  const line = new RegExp(`^${FILE_KEY}:.*(?:\\r?\\n[ \\t]*-.*)*$`, 'm').exec(text.slice(start, end))
  const rules = known === undefined || known === true ? [] : [known].flat().map(String)
  const entry = `${FILE_KEY}: [${[...new Set([...rules, rule])].join(', ')}]`
  if (line) return {start: start + line.index, end: start + line.index + line[0].length, text: entry}
  return {start: end - 3, end: end - 3, text: `${entry}\n`}
}
