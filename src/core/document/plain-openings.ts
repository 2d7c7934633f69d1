import {matchAt} from '../matches.ts'
import type {Line} from './plain-lines.ts'

/** What a line begins with: text that opens no block, a block that surely opens there, or something else. */
export type Opening = 'text' | 'heading' | 'bullet' | 'number' | 'quote' | 'rule' | 'verbatim' | 'other'

const RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y
const VERBATIM = /```|~~~|<!--/y
const HEADING = /#{1,6} +[^\s#]/y
const BULLET = /[-*+][ \t]+[^\s]/y
const NUMBER = /\d{1,9}[.)][ \t]+[^\s]/y
const EMPTY_NUMBER = /\d+[.)](?:\s|$)/y

/** By the first character: how a line begins that is text and could be taken for nothing else. */
const TEXT: Record<string, RegExp> = {
  '#': /#{1,6}[^\s#]/y,
  // No underline of a heading, and no second row of a table.
  '-': /-[\p{L}\d$€£]/uy,
  '*': /\*+[^\s*]/y,
  '+': /\+[^\s]/y,
  _: /_+[^\s_]/y,
  // No definition, whose label might go on in the next line.
  '[': /\[[^\]\\\n]*\](?!:)/y,
  ':': /:[^\s:|-]/y,
  '`': /`{1,2}[^`]/y,
  '~': /~{1,2}[^~]/y,
  '<': /<[ \d=]/y,
}
const NEVER_TEXT = '=>|'

/** What a line opens that is not blank, nor indented by four columns more than what is around it. */
export function openingOf(text: string, {start}: Line): Opening {
  const begins = (pattern: RegExp) => matchAt(pattern, text, start) !== null
  const first = text.charAt(start)
  const own = TEXT[first]
  if (own === undefined) {
    if (first >= '0' && first <= '9')
      return begins(NUMBER) ? 'number' : begins(EMPTY_NUMBER) ? 'other' : 'text'
    if (first === '>') return 'quote'
    return NEVER_TEXT.includes(first) ? 'other' : 'text'
  }
  if (begins(own)) return 'text'
  if (begins(VERBATIM)) return 'verbatim'
  if (first === '#') return begins(HEADING) ? 'heading' : 'other'
  if (begins(RULE)) return 'rule'
  return begins(BULLET) ? 'bullet' : 'other'
}
