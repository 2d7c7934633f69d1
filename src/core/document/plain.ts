import type {Heading, Paragraph, Text} from 'mdast'

/** A line that can be nothing but text: it begins with a letter, and no character in it can be markup. */
const LINE = '\\p{L}[^\\\\`*_[\\]<>&|~#\\s]*(?: [^\\\\`*_[\\]<>&|~#\\s]+)*'
const PARAGRAPH = new RegExp(`^${LINE}(?:\\n${LINE})*$`, 'u')
const HEADING = new RegExp(`^(#{1,6}) (${LINE})$`, 'u')

/**
 * The node of a text that is one paragraph or ATX heading without markup, as remark would make it; undefined for all
 * other texts. Almost half of the blocks of a product document are so plain, and remark takes its time for each letter.
 * Positions count from the text's start; lines and columns are not told.
 *
 * @param text without the line endings after it
 */
export function plainNode(text: string): Paragraph | Heading | undefined {
  if (PARAGRAPH.test(text)) {
    return {type: 'paragraph', children: [textNode(text, 0)], position: span(0, text.length)}
  }
  const [, marks, title] = HEADING.exec(text) ?? []
  if (!marks || !title) return undefined
  return {
    type: 'heading',
    depth: marks.length as Heading['depth'],
    children: [textNode(title, marks.length + 1)],
    position: span(0, text.length),
  }
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
