import type {BlockContent, List, ListItem} from 'mdast'
import {matchAt} from '../matches.ts'
import type {FlowReader} from './plain-flow.ts'
import {CODE_INDENT, type Line, type LineReader, lineFrom} from './plain-lines.ts'
import {openingOf} from './plain-openings.ts'
import {endOf, positionOf} from './plain-position.ts'

interface Marker {
  /** The bullet, or what stands behind the number: the same throughout a list. */
  kind: string
  /** Of an item in an ordered list. */
  number: number | null
  /** Columns between it and what follows. */
  gap: number
  /** What follows it in its line. */
  rest: Line
}

const MARKER = /(?:[-*+]|\d{1,9}[.)])/y
/** The box of a task, with what must follow it. */
const BOX = /\[([ xX])\] (?=\S)/y
const ANY_BOX = /\[[ \txX]\]\s/y
/** With so many columns behind its marker, an item begins with code. */
const CODE_GAP = 5

/**
 * The list that starts in the next line; undefined where it is not plain.
 *
 * @param indent of what the list stands in
 * @param readFlow reads what an item holds
 */
export function readList(lines: LineReader, indent: number, readFlow: FlowReader): List | undefined {
  const first = lines.line as Line
  const {kind, number} = markerOf(lines.text, first)
  const children: ListItem[] = []
  let spread = false
  for (let line: Line | undefined = first; line && line.indent >= indent; line = lines.line) {
    if (line.indent - indent >= CODE_INDENT) return undefined
    const opening = openingOf(lines.text, line)
    const marker = opening === 'bullet' || opening === 'number' ? markerOf(lines.text, line) : undefined
    if (marker?.kind !== kind) break
    spread ||= children.length > 0 && lines.isAfterBlank
    const item = readItem(lines, line.start, marker, readFlow)
    if (!item) return undefined
    children.push(item)
  }
  // In a quotation, remark has a list end behind the mark of the line after it.
  if (lines.isQuoted && lines.line) return undefined
  const position = positionOf(first.start, endOf(children.at(-1)))
  return {type: 'list', ordered: number !== null, start: number, spread, children, position}
}

function markerOf(text: string, {start, end, indent}: Line): Marker {
  const [marker = ''] = matchAt(MARKER, text, start) ?? []
  const column = indent + marker.length
  const rest = lineFrom(text, start + marker.length, end, column)
  return {
    kind: marker.charAt(marker.length - 1),
    number: marker.length > 1 ? Number.parseInt(marker, 10) : null,
    gap: rest.indent - column,
    rest,
  }
}

function readItem(
  lines: LineReader,
  start: number,
  {gap, rest}: Marker,
  readFlow: FlowReader,
): ListItem | undefined {
  if (gap >= CODE_GAP) return undefined
  const [box = '', mark] = matchAt(BOX, lines.text, rest.start) ?? []
  if (box === '' && matchAt(ANY_BOX, lines.text, rest.start)) return undefined
  lines.narrow({...rest, start: rest.start + box.length})
  const flow = readFlow(lines, rest.indent)
  const first = flow?.nodes[0]
  // Where a list begins in the line of an item, remark may see text, as in “a”, “- 2. b”.
  if (!flow || !first || first.type === 'list') return undefined
  if (mark !== undefined) {
    if (first.type !== 'paragraph') return undefined
    // mdast-util-gfm-task-list-item leaves the box in the paragraph unless text follows.
    if (first.children[0]?.type !== 'text') first.position = positionOf(rest.start, endOf(first))
  }
  const children = flow.nodes as BlockContent[]
  const position = positionOf(start, endOf(children.at(-1) as BlockContent))
  const checked = mark === undefined ? null : mark !== ' '
  return {type: 'listItem', spread: flow.isSpread, checked, children, position}
}
