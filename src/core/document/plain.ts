import type {Heading, List, ListItem, Paragraph, PhrasingContent, Text} from 'mdast'
import {normalizedLabel} from './label.ts'

/** A line that holds no markup but references: it begins with a letter, and no other character can be any. */
const LINE = '\\p{L}[^\\\\`*_<>&|~#\\s]*(?: [^\\\\`*_<>&|~#\\s]+)*'
const PARAGRAPH = new RegExp(`^${LINE}(?:\\n${LINE})*$`, 'u')
const HEADING = new RegExp(`^(#{1,6}) (${LINE})$`, 'u')
/** A tight list whose items are a line each. */
const LIST = new RegExp(
  `^(?:([-*+])|\\d{1,9}([.)])) ${LINE}(?:\\n(?:\\1(?<=[-*+])|\\d{1,9}\\2(?<=[.)])) ${LINE})*$`,
  'u',
)
/** What makes brackets more than references by their own words: addresses, other labels, images. */
const LINKS = /\][([]|!\[|\[\^[^\]\s]*\s/
const REFERENCE = /\[([^[\]]+)\]/g

/**
 * The node of a text that is one paragraph, ATX heading or tight list without markup, as remark would make it; undefined
 * for all other texts. More than half of the blocks of a product document are so plain, and remark takes its time for
 * each letter. Positions count from the text's start; lines and columns are not told.
 *
 * @param text without the line endings after it
 * @param labels those in it that are defined: `[label]` is a link, and all other brackets are text
 */
export function plainNode(text: string, labels: readonly string[]): Paragraph | Heading | List | undefined {
  if (LINKS.test(text)) return undefined
  if (PARAGRAPH.test(text)) return paragraph(text, 0, labels)
  const [, marks, title] = HEADING.exec(text) ?? []
  if (marks && title) {
    return {
      type: 'heading',
      depth: marks.length as Heading['depth'],
      children: inline(title, marks.length + 1, labels),
      position: span(0, text.length),
    }
  }
  return LIST.test(text) ? list(text, labels) : undefined
}

function list(text: string, labels: readonly string[]): List {
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
      children: [paragraph(line.slice(content), start + content, labels)],
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

function paragraph(text: string, offset: number, labels: readonly string[]): Paragraph {
  return {type: 'paragraph', children: inline(text, offset, labels), position: span(offset, text.length)}
}

/** Text, and references to the labels in it. */
function inline(text: string, offset: number, labels: readonly string[]): PhrasingContent[] {
  if (labels.length === 0) return [textNode(text, offset)]
  const known = new Set(labels)
  const found: PhrasingContent[] = []
  let from = 0
  const push = (to: number) => {
    if (to > from) found.push(textNode(text.slice(from, to), offset + from))
  }
  for (const {0: whole, 1: label = '', index} of text.matchAll(REFERENCE)) {
    const normalized = normalizedLabel(label)
    if (!known.has(normalized)) continue
    push(index)
    from = index + whole.length
    const position = span(offset + index, whole.length)
    const identifier = normalized.toLowerCase()
    if (/^\^./.test(label)) {
      found.push({
        type: 'footnoteReference',
        identifier: identifier.slice(1),
        label: label.slice(1),
        position,
      })
    } else {
      const children = [textNode(label, offset + index + 1)]
      found.push({type: 'linkReference', identifier, label, referenceType: 'shortcut', children, position})
    }
  }
  push(text.length)
  return found
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
