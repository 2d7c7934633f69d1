import type {MarkdownDocument, Placed} from '../document/document.ts'
import type {Range} from '../types.ts'
import {isGuided, lineAfter} from './guidance-line.ts'
import type {Cell, Part} from './parts.ts'
import type {Section, Source} from './section.ts'

/** In UTF-16 code units: enough for any entry that somebody wrote. */
const LONGEST = 4000

/**
 * One thing of a list of like things (a risk, a question, a stage): an item with what is nested in it, a table row, or
 * a subheading with what stands beneath it. Offsets of `place` count from the document's start.
 */
export interface Entry {
  /** Its first line, or the first cell of its row. */
  place: Range
  name: string
  /** All its words, a line each. */
  text: string
  lines: readonly Placed<Part>[]
  row?: Placed<Part>
  /** Guidance stands in it: the writer is at it. */
  guided: boolean
}

/** Labelled lines that go on with the entry before them: “**Mitigation:** …” after “**Risk:** …”. */
const FIELD =
  /^(?:mitigations?|mitigation (?:plan|strategy)|owner|due(?: date)?|by(?: when)?|deadline|likelihood|probability|impact|severity|trigger|contingency|plan|response|status|decision|answer|a|context|options(?: so far)?|blocks|test|tested|how (?:we|it|to).*|if wrong|fallback|needed by|exit criteria|goes on when|success criteria|criteria|audience|who|when|duration|notes?)$/i

/**
 * The entries of a section: rows of its tables, list items, labelled paragraphs, subheadings with a text beneath them.
 * Where subheadings only group items, the items are the entries; where an entry is told in several lines, its fields
 * among them, all of these belong to it.
 */
export function entriesOf({document}: Source, {parts}: Section): Entry[] {
  const groups: Placed<Part>[][] = []
  /** What the next lines may belong to. */
  let open: Placed<Part>[] | undefined
  /** A heading that nothing has been read beneath. */
  let headed: Placed<Part>[] | undefined
  const isHeaded = parts.some(({item}) => item.kind === 'heading')
  const labelled = parts.filter(({item}) => item.kind === 'paragraph' && item.label && !isField(item))
  const begin = (group: Placed<Part>[]) => {
    groups.push(group)
    open = group
    headed = undefined
  }
  for (const placed of parts) {
    const {item} = placed
    if (item.kind === 'row') {
      headed = undefined
      open = undefined
      if (item.header) groups.push([placed])
    } else if (item.kind === 'heading') {
      headed = [placed]
      open = undefined
    } else if (isField(item)) {
      if (headed) begin([...headed, placed])
      else (open ?? groups.at(-1))?.push(placed)
    } else if (item.kind === 'item') {
      // Beneath a paragraph that is an entry, items go on with it.
      if (open && open[0]?.item.kind !== 'item') open.push(placed)
      else begin([placed])
    } else if (item.label && (labelled.length > 1 || !isHeaded)) begin([placed])
    else if (headed) begin([...headed, placed])
    else if (open?.[0]?.item.kind === 'heading') open.push(placed)
  }
  return groups.map(lines => entryOf(document, lines))
}

function isField({label}: Part): boolean {
  return label !== undefined && FIELD.test(label.title)
}

function entryOf(document: MarkdownDocument, lines: readonly Placed<Part>[]): Entry {
  const [{item, offset}] = lines as [Placed<Part>]
  const {first, length, name, text} = wordingOf(document, lines)
  const start = offset + first.start
  return {
    place: {start, end: start + length},
    name,
    text,
    lines,
    ...(item.kind === 'row' && {row: lines[0]}),
    guided: lines.some(it => isGuided(document.text, it)),
  }
}

/** What an entry's lines say, wherever they stand. */
interface Wording {
  lines: readonly Part[]
  /** What `place` is made of, and the length of its text. */
  first: Range
  length: number
  name: string
  text: string
}

/** By the first line. An edit moves most entries and changes few. */
const known = new WeakMap<Part, Wording>()

function wordingOf(document: MarkdownDocument, placed: readonly Placed<Part>[]): Wording {
  const [{item, offset}] = placed as [Placed<Part>]
  const last = known.get(item)
  if (last?.lines.length === placed.length && last.lines.every((line, index) => line === placed[index]?.item))
    return last
  const cell =
    item.kind === 'row' ? (item.cells.find(it => /\p{L}{3}/u.test(it.text)) ?? item.cells[0]) : undefined
  const first = cell ?? item
  const wording = {
    lines: placed.map(it => it.item),
    first,
    length: document.text.slice(offset + first.start, offset + first.end).trimEnd().length,
    name: shortName(cell?.text ?? item.text),
    text: placed
      .map(it => wordsOf(it.item))
      .join('\n')
      .slice(0, LONGEST),
  }
  known.set(item, wording)
  return wording
}

/** All words of a line, its cells and what is nested in it. */
function wordsOf(part: Part): string {
  return [part.text, ...part.cells.map(it => it.text), ...part.inner.map(wordsOf)]
    .filter(it => it !== '')
    .join('\n')
}

/** The first words of a line, for a message. */
export function shortName(text: string): string {
  const words = text
    .replace(/[\uFFFC]+/g, '…')
    .replace(/^[^\p{L}\d“"…]+/u, '')
    .split('\n', 1)[0]!
    .replace(/\s+/g, ' ')
    .replace(/[\s.:;,*_]+$/, '')
  return words.length <= 50 ? words : `${words.slice(0, 49).replace(/\s+\S*$/, '')} …`
}

/** The cell of an entry in the first column whose title is so; nothing where its table has none. */
export function cellOf({row}: Entry, title: RegExp): Cell | undefined {
  const at = row?.item.header?.cells.findIndex(it => title.test(it.text)) ?? -1
  return at < 0 ? undefined : row?.item.cells[at]
}

/** What a cell says when it says nothing: a dash, “n/a”, “none yet”. Of “TBD” the rule on placeholders speaks. */
export function isBlank(text: string): boolean {
  return /^\W*(?:n\/?a|none(?: yet)?|unknown|open|not yet)?\W*$/i.test(text)
}

/** The edit that puts guidance into an entry's cell of a column, behind its last line, or behind its words. */
export function fillIn(
  {document}: Source,
  entry: Entry,
  column: RegExp,
  label: string,
  guidance: string,
): {start: number; end: number; text: string} {
  const cell = cellOf(entry, column)
  const comment = `<!-- ${guidance} -->`
  const {row} = entry
  if (cell && row) {
    const start = row.offset + cell.start
    const end = row.offset + cell.end
    const gap = document.text[end] === '|' ? ' ' : ''
    return {start, end, text: (cell.text === '' ? comment : `${cell.text} ${comment}`) + gap}
  }
  if (row) {
    const at = row.offset + (row.item.cells[0]?.end ?? row.item.end)
    return {start: at, end: at, text: ` (${label.toLowerCase()}: ${comment})`}
  }
  const last = entry.lines.at(-1)!
  const isItem = last.item.kind === 'item'
  const {at, lead} = lineAfter(document.text, last, isItem)
  return {start: at, end: at, text: `${lead}**${label}:** ${comment}`}
}
