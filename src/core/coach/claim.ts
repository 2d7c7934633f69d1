import {contentWords} from '../stories/content-words.ts'
import {functionWords} from '../stories/word-classes.ts'
import {plain} from './plain.ts'

/** More words than these nobody repeats before asking about them. */
const LONGEST = 18
const SHORTEST = 4
const BROKEN_OFF_AT = 14
const FEWEST_BROKEN_OFF = 8
/** Words that carry sense. */
const FEWEST_TELLING = 2
/** What opens a clause of its own behind a comma; else the comma parts the items of a list. */
const OPENER =
  '(?:because|so|as|and (?:i|we|it|they|he|she|the|then)|but|which|who|where|when|since|not|if|while|though|the|it|they|we|i|he|she|that|there|no|nobody|then)'
/** Where a clause may end so that what stands before it is whole. */
const CLAUSE = new RegExp(
  String.raw`,\s(?=${OPENER}\b)|[;—–]\s|:\s|\s(?:because|since|so that|although|whereas|while|but)\s|[.!](?:\s|$)`,
  'gi',
)
/** What only points at what was said before says nothing when it stands alone. */
const POINTS = /^(?:that|this|it|those|these|they|he|she|what|which|how|who|here|there|one|two)\b/i
const POINTS_AT_END = /\b(?:this|that|these|those|one|it|them|so|too|as well)$/i
/** An opening such as “If that fails, …” leads to what is said and does not say it. */
const LEADS = /^(?:if|when|while|although|though|because|since|as|after|before|where)\b/i
/** So does a short one such as “Of the late families, …”. */
const SHORT_LEADS = /^(?:for|in|on|with|of|to|by|at|from|within|among|between|under|over|until)\b/i
const SHORT = 8
/** What stands before a colon is mostly a label for what comes behind it. */
const LABEL = /^[^:.;!?]{1,60}:\s+(?=\S+ \S+ \S+)/
const LONGEST_LABEL = 9

/**
 * A passage cut so that a question can quote it: all of it, else its first clause that is long enough to say something, else
 * its beginning. Undefined for a question, and for what says nothing when it stands alone.
 */
export function claimOf(quote: string): string | undefined {
  if (/\?["”’)]*\s*$/.test(quote)) return undefined
  const whole = tidy(withoutLabel(quote))
  if (isFit(whole)) return whole
  for (const {index} of whole.matchAll(CLAUSE)) {
    const clause = tidy(whole.slice(0, index))
    if (count(clause) > LONGEST) break
    if (isFit(clause) && !leads(clause)) return clause
  }
  return count(whole) > LONGEST ? brokenOff(whole) : undefined
}

/** The beginning, as one quotes who goes on for long: “Of those who came twice in May, the share that …”. */
function brokenOff(whole: string): string | undefined {
  const words = whole.split(/\s+/).slice(0, BROKEN_OFF_AT)
  while (
    words.length > 0 &&
    (functionWords.has(bare(words.at(-1))) || /[.,;:—–-]$/.test(words.at(-1) ?? ''))
  ) {
    words.pop()
  }
  const text = words.join(' ')
  return words.length >= FEWEST_BROKEN_OFF && isFit(text) ? `${text} …` : undefined
}

function bare(word = ''): string {
  return word.toLowerCase().replace(/[^\p{L}]/gu, '')
}

function leads(clause: string): boolean {
  return LEADS.test(clause) || (SHORT_LEADS.test(clause) && count(clause) <= SHORT)
}

function isFit(text: string): boolean {
  const words = count(text)
  if (words < SHORTEST || words > LONGEST || /[|?()]|[.!]\s/.test(text)) return false
  if (POINTS.test(text) || POINTS_AT_END.test(text)) return false
  return new Set(contentWords(text)).size >= FEWEST_TELLING
}

function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** Without a list's letter, and without a label: “b) Metric: …”, “The goal as I read it: …”. */
function withoutLabel(text: string): string {
  const item = plain(text).replace(/^(?:[a-z]\)|\(?\d{1,2}[.)]|→|=>?)\s+/, '')
  const label = LABEL.exec(item)?.[0]
  return label && count(label) <= LONGEST_LABEL ? item.slice(label.length) : item
}

/** Without the marks and joints at its ends, and without what is in brackets; quotation marks inside become single ones. */
function tidy(text: string): string {
  return text
    .replace(/^(?:so|and|but|then|also|now|well|next|finally|therefore|however),?\s+/i, '')
    .replace(/[\s.,;:!…—–-]+$/, '')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
    .replace(/[“”"]/g, '')
    .trim()
}
