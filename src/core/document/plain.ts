import type {Heading, List, ListItem, Paragraph, Text} from 'mdast'

/** A line that can be nothing but text: it begins with a letter, and no character in it can be markup. */
const LINE = '\\p{L}[^\\\\`*_[\\]<>&|~#\\s]*(?: [^\\\\`*_[\\]<>&|~#\\s]+)*'
const PARAGRAPH = new RegExp(`^${LINE}(?:\\n${LINE})*$`, 'u')
const HEADING = new RegExp(`^(#{1,6}) (${LINE})$`, 'u')
/** A tight list whose items are a line each. */
const LIST = new RegExp(
  `^(?:([-*+])|\\d{1,9}([.)])) ${LINE}(?:\\n(?:\\1(?<=[-*+])|\\d{1,9}\\2(?<=[.)])) ${LINE})*$`,
  'u',
)

/**
 * The node of a text that is one paragraph, ATX heading or tight list without markup, as remark would make it; undefined
 * for all other texts. More than half of the blocks of a product document are so plain, and remark takes its time for
 * each letter. Positions count from the text's start; lines and columns are not told.
 *
 * @param text without the line endings after it
 */
export function plainNode(text: string): Paragraph | Heading | List | undefined {
  if (PARAGRAPH.test(text)) return paragraph(text, 0)
  const [, marks, title] = HEADING.exec(text) ?? []
  if (marks && title) {
    return {
      type: 'heading',
      depth: marks.length as Heading['depth'],
      children: [textNode(title, marks.length + 1)],
      position: span(0, text.length),
    }
  }
  return LIST.test(text) ? list(text) : undefined
}

function list(text: string): List {
  const number = Number.parseInt(text, 10)
  const isOrdered = !Number.isNaN(number)
  let at = 0
  const children = text.split('\n').map((line): ListItem => {
    const start = at
    at += line.length + 1
    const content = line.indexOf(' ') + 1
    return {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph(line.slice(content), start + content)],
      position: span(start, line.length),
    }
  })
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? number : null,
    spread: false,
    children,
    position: span(0, text.length),
  }
}

function paragraph(text: string, offset: number): Paragraph {
  return {type: 'paragraph', children: [textNode(text, offset)], position: span(offset, text.length)}
}

function textNode(value: string, offset: number): Text {
  return {type: 'text', value, position: span(offset, value.length)}
}

export function span(offset: number, length: number): NonNullable<Text['position']> {
  return {
    start: {line: 1, column: 1, offset},
    end: {line: 1, column: 1, offset: offset + length},
  }
}
