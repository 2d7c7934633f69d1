import type {PhrasingContent, Text} from 'mdast'
import {normalizedLabel} from './label.ts'

/**
 * The markup that cannot be read in two ways: code, bold words and links to plain addresses, each within a line and with
 * no other in it, and references by their own words. Bold opens behind a space and before a letter, and closes behind a
 * letter or full stop and before a space, so that none of its stars can be the other kind (CommonMark 0.31, §6.2).
 */
const MARKUP =
  /`([^`*\n\s](?:[^`*\n]*[^`*\n\s])?)`(?!`)|(?<![^\s])\*\*([\p{L}\d](?:[^*`[\]\n]*[\p{L}\d.:?!%])?)\*\*(?![^\s])|(?<!!)\[([^\s^*`[\]](?:[^*`[\]\n]*[^\s*`[\]])?)\]\(([\w:/.?=%@+,;$-]+)\)|\[([^*`[\]]+)\]/gu
/** What may be markup of other kinds, where it is left over. */
const OTHER = /[`*]|\][([]|!\[/

/**
 * The nodes of a text in which no character but these can be markup; undefined where some other might be.
 *
 * @param offset where the text starts
 * @param labels those in it that are defined: `[label]` is a link, and all other brackets are text
 */
export function plainInline(
  text: string,
  offset: number,
  labels: ReadonlySet<string>,
): PhrasingContent[] | undefined {
  if (!/[`*[]/.test(text)) return [textNode(text, offset)]
  const found: PhrasingContent[] = []
  let from = 0
  let rest = ''
  for (const hit of text.matchAll(MARKUP)) {
    const node = nodeOf(hit, offset, labels)
    if (!node) continue
    if (hit.index > from) found.push(textNode(text.slice(from, hit.index), offset + from))
    rest += `${text.slice(from, hit.index)}[]`
    from = hit.index + hit[0].length
    found.push(node)
  }
  if (from < text.length) found.push(textNode(text.slice(from), offset + from))
  return OTHER.test(rest + text.slice(from)) ? undefined : found
}

function nodeOf(
  hit: RegExpExecArray,
  offset: number,
  labels: ReadonlySet<string>,
): PhrasingContent | undefined {
  const [whole, code, bold, words, url = '', label = ''] = hit
  const start = offset + hit.index
  const position = span(start, whole.length)
  if (code !== undefined) return {type: 'inlineCode', value: code, position}
  if (bold !== undefined) return {type: 'strong', children: [textNode(bold, start + 2)], position}
  if (words !== undefined)
    return {type: 'link', title: null, url, children: [textNode(words, start + 1)], position}
  const normalized = normalizedLabel(label)
  if (!labels.has(normalized)) return undefined
  const identifier = normalized.toLowerCase()
  if (/^\^\S+$/.test(label)) {
    return {type: 'footnoteReference', identifier: identifier.slice(1), label: label.slice(1), position}
  }
  const children = [textNode(label, start + 1)]
  return {type: 'linkReference', identifier, label, referenceType: 'shortcut', children, position}
}

function textNode(value: string, offset: number): Text {
  return {type: 'text', value, position: span(offset, value.length)}
}

/** A position by its offset and length alone; lines and columns are not told. */
export function span(offset: number, length: number): NonNullable<Text['position']> {
  return {
    start: {line: 1, column: 1, offset},
    end: {line: 1, column: 1, offset: offset + length},
  }
}
