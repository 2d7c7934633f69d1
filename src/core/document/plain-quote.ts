import type {Blockquote} from 'mdast'
import type {FlowReader} from './plain-flow.ts'
import {isBlank, type Line, LineReader, lineFrom} from './plain-lines.ts'
import {endOf, positionOf} from './plain-position.ts'

/** Columns of the mark and the space behind it. */
const MARK = 2

/** The quotation that starts in the next line; undefined where it is not plain. */
export function readQuote(lines: LineReader, readFlow: FlowReader): Blockquote | undefined {
  const {text, labels} = lines
  const {start} = lines.line as Line
  const own: Line[] = []
  for (let line = lines.line; line && !isBlank(line); line = lines.line) {
    const isEmpty = line.end === line.start + 1
    // The text might go on without the mark.
    if (line.indent > 0 || text[line.start] !== '>' || !(isEmpty || text[line.start + 1] === ' '))
      return undefined
    own.push(lineFrom(text, line.start + (isEmpty ? 1 : MARK), line.end, MARK))
    lines.take()
  }
  const inner = new LineReader(text, labels, own, true)
  const flow = readFlow(inner, MARK)
  const last = own.at(-1) as Line
  if (!flow || inner.line || isBlank(own[0] as Line) || isBlank(last)) return undefined
  const children = flow.nodes as Blockquote['children']
  return {type: 'blockquote', children, position: positionOf(start, endOf(children.at(-1)))}
}
