import type {PhrasingContent, Text} from 'mdast'
import {matchAt} from '../matches.ts'
import {type Attention, attentionOf} from './plain-attention.ts'
import {type Line, trimmedEnd} from './plain-lines.ts'
import {isAside, plainImage, plainLink} from './plain-link.ts'
import {endOf, positionOf} from './plain-position.ts'

/** A node, or how many characters are text; undefined where remark alone can tell. */
type Reading = PhrasingContent | number | undefined

interface Inline {
  text: string
  labels: ReadonlySet<string>
  /** The line, heading or cell, without space around it. */
  line: Line
  /** How many marks it is within. */
  depth: number
}

/** By character code below 128: 1 if it may be markup. */
const IS_MARK = Uint8Array.from({length: 128}, (_, code) =>
  Number('\\`*_[]!<&~\0'.includes(String.fromCharCode(code))),
)
/** Emphasis in bold in links; nobody goes deeper. */
const DEEPEST = 3

/** What a backslash takes its meaning from. */
const PUNCTUATION = /[!-/:-@[-`{-~]/
const REFERENCE = /&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|[a-zA-Z][a-zA-Z\d]{0,31});/y
/** Without attributes. */
const TAG = /<(?:[a-zA-Z][a-zA-Z\d-]* *\/?|\/[a-zA-Z][a-zA-Z\d-]* *)>/y
const ADDRESS = /<([a-zA-Z][a-zA-Z\d+.-]{1,31}:[^\s<>\p{Cc}]*)>/uy
const OTHER_TAG = /<[a-zA-Z/!?]/y

/**
 * The nodes of the lines of a paragraph, of a heading or of a table cell; undefined where some character might be markup
 * that is not read here. No markup goes on from line to line.
 *
 * @param labels the link and footnote labels that are defined: `[label]` is a link, and all other brackets are text
 */
export function plainInline(
  text: string,
  lines: readonly Line[],
  labels: ReadonlySet<string>,
): PhrasingContent[] | undefined {
  const found: PhrasingContent[] = []
  for (let index = 0; ; index++) {
    const line = lines[index] as Line
    const end = trimmedEnd(text, line)
    if (!readInto(found, {text, labels, line: {...line, end}, depth: 0}, line.start, end)) return undefined
    if (index === lines.length - 1) return found
    const next = text.charAt(line.end) === '\r' ? line.end + 2 : line.end + 1
    if (line.end - end <= 1) addText(found, text.slice(line.end, next), line.end, next)
    else found.push({type: 'break', position: positionOf(end, next)})
    if (text.slice(end, line.end).includes('\t')) return undefined
  }
}

/** Reads a part of a line. Returns whether it is plain. */
function readInto(found: PhrasingContent[], inline: Inline, from: number, to: number): boolean {
  const {text} = inline
  let start = from
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at)
    if (code > 127 || IS_MARK[code] === 0) {
      at++
      continue
    }
    const reading = readMark(inline, at, to)
    if (typeof reading === 'number') {
      at += reading
      continue
    }
    // An address might go on behind the mark or the cell that it seemed to stand in.
    if (!reading || endOf(reading) > to) return false
    if (start < at) addText(found, text.slice(start, at), start, at)
    if (reading.type === 'text') addText(found, reading.value, at, endOf(reading))
    else found.push(reading)
    start = at = endOf(reading)
  }
  if (start < to) addText(found, text.slice(start, to), start, to)
  return true
}

/** Adds text, to the last node if that is text. */
function addText(found: PhrasingContent[], value: string, from: number, to: number): void {
  const last = found.at(-1)
  if (last?.type === 'text') {
    last.value += value
    last.position = positionOf(last.position?.start.offset ?? from, to)
  } else found.push({type: 'text', value, position: positionOf(from, to)})
}

function readMark(inline: Inline, at: number, to: number): Reading {
  const {text, labels} = inline
  switch (text.charAt(at)) {
    case '`':
      return readCode(text, at, to)
    case '*':
    case '_':
      return readEmphasis(inline, at, to)
    case '~':
      return readTildes(inline, at, to)
    case '[':
      return plainLink(text, at, to, labels, (from, end) => readWithin(inline, from, end))
    case ']':
      // It might end a link whose text has brackets in it.
      if (text[at + 1] === '[' && labels.size > 0) return undefined
      return text[at + 1] === '(' && !isAside(text, at + 1) ? undefined : 1
    case '!':
      return text[at + 1] === '[' ? plainImage(text, at) : 1
    case '<':
      return readTag(text, at)
    case '&':
      return matchAt(REFERENCE, text, at) ? undefined : 1
    case '\\':
      return readEscape(text, at, to)
    default:
      return undefined
  }
}

/** What is within a mark. */
function readWithin(inline: Inline, from: number, to: number): PhrasingContent[] | undefined {
  const found: PhrasingContent[] = []
  const inner = {...inline, depth: inline.depth + 1}
  return from < to && inner.depth <= DEEPEST && readInto(found, inner, from, to) ? found : undefined
}

function readCode(text: string, at: number, to: number): Reading {
  const size = runLength(text, at, to)
  const close = nextRun(text, '`', at + size, to, size)
  if (close === undefined) return undefined
  const value = text.slice(at + size, close)
  // Of a space at either end, one is left out.
  if (value.startsWith(' ') || value.endsWith(' ')) return undefined
  return {type: 'inlineCode', value, position: positionOf(at, close + size)}
}

/** A character without meaning. Not the line break that a backslash at the end of a line is. */
function readEscape(text: string, at: number, to: number): Reading {
  if (at + 1 >= to) return undefined
  const value = text.charAt(at + 1)
  return PUNCTUATION.test(value) ? {type: 'text', value, position: positionOf(at, at + 2)} : 1
}

function readEmphasis(inline: Inline, at: number, to: number): Reading {
  const size = runLength(inline.text, at, to)
  const {opens, closes} = attention(inline, at, size)
  if (!opens && !closes) return size
  return closes || size > 2 ? undefined : readMarked(inline, at, to, size)
}

/** As long as no tilde can close what another opens, single ones are text. */
function readTildes(inline: Inline, at: number, to: number): Reading {
  const size = runLength(inline.text, at, to)
  if (size > 2 || attention(inline, at, size).closes) return undefined
  return size === 2 ? readMarked(inline, at, to, size) : size
}

/** What stands between marks of which the first can only open it, and the last only close it. */
function readMarked(inline: Inline, at: number, to: number, size: number): Reading {
  const {text} = inline
  let close = nextRun(text, text.charAt(at), at + size, to, size)
  while (close !== undefined && !isClosing(attention(inline, close, size))) {
    close = nextRun(text, text.charAt(at), close + size, to, size)
  }
  const children = close === undefined ? undefined : readWithin(inline, at + size, close)
  if (close === undefined || !children) return undefined
  const type = text[at] === '~' ? 'delete' : size === 1 ? 'emphasis' : 'strong'
  return {type, children, position: positionOf(at, close + size)}
}

function attention({text, line}: Inline, at: number, size: number): Attention {
  const before = at > line.start ? text.charAt(at - 1) : ''
  const after = at + size < line.end ? text.charAt(at + size) : ''
  return attentionOf(text.charAt(at), before, after)
}

function isClosing({opens, closes}: Attention): boolean {
  return closes && !opens
}

/** How many of the character at an offset follow each other. */
function runLength(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  let end = at + 1
  while (end < to && text.charCodeAt(end) === code) end++
  return end - at
}

/** The next run of so many of a character, no more and no fewer. */
function nextRun(text: string, mark: string, from: number, to: number, size: number): number | undefined {
  const code = mark.charCodeAt(0)
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== code) continue
    const length = runLength(text, at, to)
    if (length === size) return at
    at += length - 1
  }
  return undefined
}

/** A tag without attributes or an address in angle brackets. */
function readTag(text: string, at: number): Reading {
  const [tag] = matchAt(TAG, text, at) ?? []
  if (tag !== undefined) return {type: 'html', value: tag, position: positionOf(at, at + tag.length)}
  const [address, url = ''] = matchAt(ADDRESS, text, at) ?? []
  if (address !== undefined) {
    const end = at + address.length
    const value: Text = {type: 'text', value: url, position: positionOf(at + 1, end - 1)}
    return {type: 'link', title: null, url, children: [value], position: positionOf(at, end)}
  }
  return matchAt(OTHER_TAG, text, at) ? undefined : 1
}
