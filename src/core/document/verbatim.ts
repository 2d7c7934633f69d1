import type {Code, Html} from 'mdast'
import {matchAt} from '../matches.ts'
import {lineEnd} from './lines.ts'
import {endOf, positionOf} from './plain-position.ts'

/** A fence whose info string remark takes as it stands. */
const FENCE = /(`{3,}|~{3,})[ \t]*([\w+#.-]*)[ \t]*(?:\r\n|\r|\n|$)/y

/** A code block or comment, and whether it ends with a mark of its own, not only with the text. */
interface Verbatim {
  node: Code | Html
  isClosed: boolean
}

/**
 * The node of a text that is one fenced code block or one HTML comment, as remark would make it; undefined for all other
 * texts. Nothing in it is markup, yet remark takes its time for each letter, and logs are long.
 */
export function verbatimNode(text: string): Code | Html | undefined {
  const node = verbatimAt(text, 0)?.node
  return node && /[^ \t\r\n]/.test(text.slice(endOf(node))) ? undefined : node
}

/** The fenced code block or HTML comment at the start of an unindented line; undefined where remark may see another. */
export function verbatimAt(text: string, at: number): Verbatim | undefined {
  if (text.startsWith('<!--', at)) return comment(text, at)
  const [open, marks = '', lang = ''] = matchAt(FENCE, text, at) ?? []
  return open === undefined ? undefined : code(text, at, open.length, marks, lang)
}

function comment(text: string, at: number): Verbatim {
  const close = text.indexOf('-->', at + 2)
  // What stands behind the end of a comment, on the same line, belongs to it; one that is not closed goes on to the end.
  const {end} = lineEnd(text, close < 0 ? text.length : close)
  return {
    node: {type: 'html', value: written(text.slice(at, end)), position: positionOf(at, end)},
    isClosed: close >= 0,
  }
}

function code(text: string, at: number, length: number, marks: string, lang: string): Verbatim {
  const from = at + length
  // Not `^` and `$` with the flag `m`, which take two more characters for line endings than Markdown does.
  const closing = new RegExp(
    `(?<=[\\r\\n]) {0,3}\\${marks.charAt(0)}{${marks.length},}[ \\t]*(?=[\\r\\n]|$)`,
    'g',
  )
  const close = matchAt(closing, text, from)
  const end = close ? close.index + close[0].length : text.length
  const value = written(text.slice(from, close?.index ?? end).replace(/(?:\r\n|\r|\n)$/, ''))
  return {
    node: {type: 'code', lang: lang || null, meta: null, value, position: positionOf(at, end)},
    isClosed: close !== null,
  }
}

/** CommonMark has no NUL. */
function written(value: string): string {
  return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
}
