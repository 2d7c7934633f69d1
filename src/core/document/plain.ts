import type {Heading, List, ListItem, Paragraph, PhrasingContent} from 'mdast'
import {plainInline, span} from './plain-inline.ts'

/** A line that begins as text does, and in which no character can be markup but those of `plainInline`. */
const CHARACTER = '[^\\\\_<>&|~#\\s]'
const LINE = `(?:\\p{L}|\\*\\*\\p{L}|\`(?!\`)|\\[(?=[^\\]\\n]{1,80}\\]\\())${CHARACTER}*(?: ${CHARACTER}+)*`
const PARAGRAPH = new RegExp(`^${LINE}(?:\\n${LINE})*$`, 'u')
const HEADING = new RegExp(`^(#{1,6}) (${LINE})$`, 'u')
/** A tight list whose items are a line each. */
const LIST = new RegExp(
  `^(?:([-*+])|\\d{1,9}([.)])) ${LINE}(?:\\n(?:\\1(?<=[-*+])|\\d{1,9}\\2(?<=[.)])) ${LINE})*$`,
  'u',
)

/**
 * The node of a text that is one paragraph, ATX heading or tight list with the simplest markup at most, as remark would
 * make it; undefined for all other texts. More than half of the blocks of a product document are so plain, and remark
 * takes its time for each letter. Positions count from the text's start; lines and columns are not told.
 *
 * @param text without the line endings after it
 * @param labels the link and footnote labels in it that are defined
 */
export function plainNode(text: string, labels: ReadonlySet<string>): Paragraph | Heading | List | undefined {
  if (PARAGRAPH.test(text)) return paragraph(text, 0, labels)
  const [, marks, title] = HEADING.exec(text) ?? []
  if (marks && title) {
    const children = plainInline(title, marks.length + 1, labels)
    const depth = marks.length as Heading['depth']
    return children && {type: 'heading', depth, children, position: span(0, text.length)}
  }
  return LIST.test(text) ? list(text, labels) : undefined
}

function list(text: string, labels: ReadonlySet<string>): List | undefined {
  const number = Number.parseInt(text, 10)
  const isOrdered = !Number.isNaN(number)
  let at = 0
  const children: ListItem[] = []
  for (const line of text.split('\n')) {
    const content = line.indexOf(' ') + 1
    const own = paragraph(line.slice(content), at + content, labels)
    if (!own) return undefined
    const position = span(at, line.length)
    children.push({type: 'listItem', spread: false, checked: null, children: [own], position})
    at += line.length + 1
  }
  const start = isOrdered ? number : null
  return {type: 'list', ordered: isOrdered, start, spread: false, children, position: span(0, text.length)}
}

function paragraph(text: string, offset: number, labels: ReadonlySet<string>): Paragraph | undefined {
  const children: PhrasingContent[] | undefined = plainInline(text, offset, labels)
  return children && {type: 'paragraph', children, position: span(offset, text.length)}
}
