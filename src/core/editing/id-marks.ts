import type {Nodes} from 'mdast'
import type {Block, Fact} from '../document/block.ts'
import {OBJECT, prose} from '../document/prose.ts'
import type {Range} from '../types.ts'

/** Where the name of an id can stand that is defined: what a reader takes for its entry, best first. */
export const places = ['heading', 'label', 'row', 'item'] as const
export type IdPlace = (typeof places)[number]

/** An id where it stands in a block, whether or not it is defined anywhere. */
export interface IdMark extends Range {
  id: string
  /** Set where it opens a heading, an entry with a label (“**R3:** …”), a table row, or a bare list item (“FR-1 The …”). */
  place?: IdPlace
  /** The entry that it opens, with all that is nested in it; of a heading the heading alone. */
  entry?: Range
}

/**
 * One to eight capitals, perhaps a second word of them, and a number: R3, FR-12, US_7, REQ-AUTH-01, NFR3.2. Not within
 * words, decimal numbers and longer codes; in “R1-R4” there are two.
 */
const ID =
  /(?<![\w#]|[A-Za-z][-_]|\d\.)[A-Z]{1,8}(?:-[A-Z]{1,8})?[-_.]?\d{1,5}(?:\.\d{1,3}){0,2}[a-z]?(?!\w|\.\d|-(?![A-Z]{1,8}[-_.]?\d)\w)/g

/** Halves, priorities, versions and standards are no names of entries; nor is a quarter of a year. */
const NO_ID = /^(?:[HPV]\d|(?:HTTP|ISO|TLS|UTF|SHA|WCAG|RFC)[-_.]?\d.*)$/
const QUARTER = /^Q[1-4]$/
const YEAR_BEFORE = /(?:\d{4}|FY\s?\d{2}|[Bb]y|[Ii]n|[Uu]ntil|[Ee]nd of)[\s-]*$/
const YEAR_AFTER = /^(?:[\s/-]*(?:of\s+)?(?:FY|CY|['’])?\s?\d{2}(?:\d{2})?\b|[\s-]*[FC]Y)/
/** How far to both sides of an id its surroundings are looked at, in UTF-16 code units. */
const AROUND = 16

/** What goes between an id and what it names. */
const SEPARATOR = /^[ \t]*[*_`\])]{0,4}[ \t]*(?:[:.)–—|-](?=[\s*_`]|$)|$)/
/** Marks before an id that opens a line. */
const OPENING = /^[ \t>]*[*_`[(\s]{0,5}$/

/** The ids of a block, in order: also those in inline code of their own, none in other code, comments and addresses. */
export const idMarks: Fact<readonly IdMark[]> = block => {
  if (block.text.search(ID) < 0) return []
  const entries = entriesOf(block)
  const found: IdMark[] = []
  for (const {start, end, kind, text} of block.fact(prose)) {
    const source = block.text.slice(start, end)
    for (const {0: id, index} of source.matchAll(ID)) {
      if (!isNamed(id, text.slice(index, index + id.length), source, index)) continue
      const mark: IdMark = {id, start: start + index, end: start + index + id.length}
      const entry = entries.get(start)
      const place = kind === 'quote' ? undefined : placeOf(source, index, id, kind, entry)
      if (place) {
        const above = found.findLast(it => it.place)?.entry
        // Entries on the lines of one paragraph, or of one item.
        if (above && above.start <= mark.start && mark.start < above.end) above.end = mark.start
        mark.place = place
        mark.entry = {...(entry ?? {start: start + lineStart(source, index), end})}
      }
      found.push(mark)
    }
  }
  return found
}

function isNamed(id: string, masked: string, source: string, index: number): boolean {
  if (masked !== id) {
    const inCode = source[index - 1] === '`' && source[index + id.length] === '`'
    if (!inCode || masked !== OBJECT.repeat(id.length)) return false
  }
  if (NO_ID.test(id)) return false
  if (!QUARTER.test(id)) return true
  const before = source.slice(Math.max(0, index - AROUND), index)
  const after = source.slice(index + id.length, index + id.length + AROUND)
  return !YEAR_BEFORE.test(before) && !YEAR_AFTER.test(after)
}

/** List items by the start of their first paragraph, and table rows but the header by the start of their first cell. */
function entriesOf(block: Block): Map<number, Range> {
  const found = new Map<number, Range>()
  const visit = (node: Nodes) => {
    if (node.type === 'table') {
      for (const row of node.children.slice(1)) {
        const [cell] = row.children
        if (cell) found.set(block.range(cell).start, block.range(row))
      }
    } else if ('children' in node) {
      const [first] = node.children
      if (node.type === 'listItem' && first?.type === 'paragraph') {
        found.set(block.range(first).start, block.range(node))
      }
      node.children.forEach(visit)
    }
  }
  block.nodes.forEach(visit)
  return found
}

function placeOf(
  source: string,
  index: number,
  id: string,
  kind: string,
  entry: Range | undefined,
): IdPlace | undefined {
  // Looked at no further than what may stand before an id that opens a line: a line can be megabytes long.
  const from = Math.max(0, index - AROUND)
  const line = Math.max(from, lineStart(source.slice(from, index), index - from) + from)
  if (line === from && from > 0 && !/[\n\r]/.test(source.charAt(from - 1))) return undefined
  const before = source.slice(line, index)
  const after = source.slice(index + id.length, index + id.length + 40)
  if (kind === 'heading') return OPENING.test(before.replace(/^[ \t]*#{1,6}/, '')) ? 'heading' : undefined
  if (kind === 'cell') {
    return entry && /^\|?$/.test(before.replace(/[\s*_`[(]/g, '')) ? 'row' : undefined
  }
  if (!OPENING.test(before)) return undefined
  const label = /^[^\n\r]*/.exec(after)?.[0] ?? ''
  if (SEPARATOR.test(label)) return 'label'
  // “- FR-1 The system shall …”; “- R3 starts two weeks later” speaks of an entry that stands elsewhere.
  return entry && line === 0 && /^[\])*_`]{0,4}[ \t]+["“'(]?[A-Z]/.test(label) ? 'item' : undefined
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1
}

/** Whether a text could be an id in a document, and would be found as one. */
export function isId(text: string): boolean {
  const [first] = text.matchAll(ID)
  return first?.[0] === text && !NO_ID.test(text)
}
