import type {Code, Html} from 'mdast'
import {lineEnd} from './lines.ts'
import {span} from './plain-inline.ts'

/** A fence whose info string remark takes as it stands. */
const FENCE = /^(`{3,}|~{3,})[ \t]*([\w+#.-]*)[ \t]*(?:\r\n|\r|\n|$)/
/**
 * The node of a text that is one fenced code block or one HTML comment, as remark would make it; undefined for all other
 * texts. Nothing in it is markup, yet remark takes its time for each letter, and logs are long.
 */
export function verbatimNode(text: string): Code | Html | undefined {
  if (text.startsWith('<!--')) return comment(text)
  const [open, marks = '', lang = ''] = FENCE.exec(text) ?? []
  return open === undefined ? undefined : code(text, open.length, marks, lang)
}

function comment(text: string): Html | undefined {
  const close = text.indexOf('-->', 2)
  // What stands behind the end of a comment, on the same line, belongs to it; one that is not closed goes on to the end.
  const {end} = lineEnd(text, close < 0 ? text.length : close)
  if (/[^ \t\r\n]/.test(text.slice(end))) return undefined
  return {type: 'html', value: text.slice(0, end), position: span(0, end)}
}

function code(text: string, from: number, marks: string, lang: string): Code | undefined {
  const closing = new RegExp(`^ {0,3}\\${marks.charAt(0)}{${marks.length},}[ \\t]*$`, 'gm')
  closing.lastIndex = from
  const close = closing.exec(text)
  const end = close ? close.index + close[0].length : text.length
  if (/[^ \t\r\n]/.test(text.slice(end))) return undefined
  const value = text.slice(from, close?.index ?? end).replace(/(?:\r\n|\r|\n)$/, '')
  return {type: 'code', lang: lang || null, meta: null, value, position: span(0, end)}
}
