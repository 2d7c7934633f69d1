import type {AlignType, Table, TableCell, TableRow} from 'mdast'
import {matchAt} from '../matches.ts'
import {plainInline} from './plain-inline.ts'
import {CODE_INDENT, isBlank, type Line, type LineReader, trimmed, trimmedEnd} from './plain-lines.ts'
import {openingOf} from './plain-openings.ts'
import {positionOf} from './plain-position.ts'

/** That opens no list item. */
const DASHES = /(?!-[ \t])\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?=[\r\n]|$)/y
const PIPE = 124

/** Whether a line is the row of dashes that makes the line before it the head of a table. */
export function isRowOfDashes(text: string, {start, end}: Line): boolean {
  return matchAt(DASHES, text, start) !== null && text.slice(start, end).includes('|')
}

/** The table whose head is the next line, which begins as text; undefined where it is not plain. */
export function readTable(lines: LineReader, indent: number): Table | undefined {
  const {text} = lines
  const first = lines.take()
  const head = rowOf(lines, first)
  const dashes = lines.take()
  const align = cellsIn(text, dashes).map(({content}) => alignment(text, content))
  if (head?.children.length !== align.length || !isWithin(dashes, indent)) return undefined
  const children = [head]
  let end = dashes.end
  for (let line = lines.line; line && !isBlank(line); line = lines.line) {
    const opening = text.charCodeAt(line.start) === PIPE ? 'text' : openingOf(text, line)
    if (opening === 'heading' || opening === 'bullet') break
    const row = opening === 'text' && isWithin(line, indent) ? rowOf(lines, line) : undefined
    if (!row) return undefined
    children.push(row)
    end = line.end
    lines.take()
  }
  return {type: 'table', align, children, position: positionOf(first.start, end)}
}

/** Whether a line can be a row of what is indented so far. */
function isWithin(line: Line, indent: number): boolean {
  return line.indent >= indent && line.indent < indent + CODE_INDENT
}

function rowOf({text, labels}: LineReader, line: Line): TableRow | undefined {
  if (trimmedEnd(text, line) - line.start < 2) return undefined
  const children: TableCell[] = []
  for (const {start, end, content} of cellsIn(text, line)) {
    const inline = plainInline(text, [content], labels)
    if (!inline) return undefined
    children.push({type: 'tableCell', children: inline, position: positionOf(start, end)})
  }
  return {type: 'tableRow', children, position: positionOf(line.start, line.end)}
}

interface Cell {
  /** With the pipe before it; the last cell ends with its line. */
  start: number
  end: number
  content: Line
}

/** The cells of a row without escaped pipes. */
function cellsIn(text: string, line: Line): Cell[] {
  const end = trimmedEnd(text, line)
  const row = text.slice(line.start, end)
  const cells: Cell[] = []
  for (let start = line.start; start < end; ) {
    const from = text.charCodeAt(start) === PIPE ? start + 1 : start
    const pipe = row.indexOf('|', from - line.start)
    const to = pipe < 0 ? end : line.start + pipe
    const isLast = to >= end - 1
    cells.push({start, end: isLast ? line.end : to, content: trimmed(text, from, to)})
    start = isLast ? end : to
  }
  return cells
}

function alignment(text: string, {start, end}: Line): AlignType {
  const isLeft = text.charAt(start) === ':'
  const isRight = text.charAt(end - 1) === ':'
  if (isLeft && isRight) return 'center'
  return isLeft ? 'left' : isRight ? 'right' : null
}
