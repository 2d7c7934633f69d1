import type {Code, Heading, Html, Paragraph, RootContent, ThematicBreak} from 'mdast'
import {plainInline} from './plain-inline.ts'
import {CODE_INDENT, isBlank, type Line, type LineReader, trimmed} from './plain-lines.ts'
import {readList} from './plain-list.ts'
import {type Opening, openingOf} from './plain-openings.ts'
import {endOf, positionOf} from './plain-position.ts'
import {readQuote} from './plain-quote.ts'
import {isRowOfDashes, readTable} from './plain-table.ts'
import {verbatimAt} from './verbatim.ts'

/** What a container holds. */
interface Flow {
  nodes: RootContent[]
  /** Whether a blank line is between two of them. */
  isSpread: boolean
}

/** Reads lines up to the first that is indented by less than `indent` columns; undefined where they are not plain. */
export type FlowReader = (lines: LineReader, indent: number) => Flow | undefined

export const readFlow: FlowReader = (lines, indent) => {
  const nodes: RootContent[] = []
  let isSpread = false
  for (;;) {
    lines.skipBlank()
    const {line} = lines
    if (!line || line.indent < indent) return {nodes, isSpread}
    if (line.indent - indent >= CODE_INDENT) return undefined
    isSpread ||= lines.isAfterBlank && nodes.length > 0
    const node = readBlock(lines, line, indent)
    if (!node) return undefined
    nodes.push(node)
  }
}

function readBlock(lines: LineReader, line: Line, indent: number): RootContent | undefined {
  const {text, following} = lines
  const opening = openingOf(text, line)
  if (following && isRowOfDashes(text, following)) {
    return opening === 'text' || text[line.start] === '|' ? readTable(lines, indent) : undefined
  }
  switch (opening) {
    case 'text':
      return readParagraph(lines, indent)
    case 'heading':
      return readHeading(lines)
    case 'bullet':
    case 'number':
      return readList(lines, indent, readFlow)
    case 'quote':
      return indent > 0 || lines.isQuoted ? undefined : readQuote(lines, readFlow)
    case 'rule':
      return readRule(lines)
    case 'verbatim':
      return line.indent > 0 || lines.isQuoted ? undefined : readVerbatim(lines)
    case 'other':
      return undefined
  }
}

function readHeading(lines: LineReader): Heading | undefined {
  const {text, labels} = lines
  const {start, end} = lines.take()
  const title = text.indexOf(' ', start)
  const content = trimmed(text, title, end)
  const children = text[content.end - 1] === '#' ? undefined : plainInline(text, [content], labels)
  const depth = (title - start) as Heading['depth']
  return children && {type: 'heading', depth, children, position: positionOf(start, end)}
}

function readRule(lines: LineReader): ThematicBreak {
  const {start, end} = lines.take()
  return {type: 'thematicBreak', position: positionOf(start, end)}
}

function readVerbatim(lines: LineReader): Code | Html | undefined {
  const {text} = lines
  const {start} = lines.take()
  const {node, isClosed} = verbatimAt(text, start) ?? {}
  if (!node || !isClosed) return undefined
  while (lines.line && lines.line.start < endOf(node)) lines.take()
  return node
}

function readParagraph(lines: LineReader, indent: number): Paragraph | undefined {
  const {text, labels} = lines
  const own = [lines.take()]
  for (let line = lines.line; line && !isBlank(line); line = lines.line) {
    const opening = openingOf(text, line)
    if (opening === 'text' && line.indent >= indent) own.push(lines.take())
    else if (interrupts(text, line, opening, indent)) break
    else return undefined
  }
  const children = plainInline(text, own, labels)
  const [first, last] = [own[0] as Line, own.at(-1) as Line]
  return children && {type: 'paragraph', children, position: positionOf(first.start, last.end)}
}

/** Whether a line that does not begin as text surely ends the paragraph before it. */
function interrupts(text: string, line: Line, opening: Opening, indent: number): boolean {
  if (line.indent - indent >= CODE_INDENT) return false
  // Text goes on with a number, unless it is 1 or that of the next item of the list around it.
  if (opening === 'number') return line.indent < indent || /^1\D/.test(text.slice(line.start, line.start + 2))
  return opening === 'bullet' || opening === 'heading' || opening === 'verbatim'
}
