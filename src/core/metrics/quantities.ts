import {MAGNITUDES} from '../arithmetic/magnitudes.ts'
import type {Range} from '../types.ts'

/** A number with what it counts in, where it stands in a text. */
export interface Quantity extends Range {
  /** In the base unit: seconds for times, 1 for “1.2k”. */
  value: number
  /** `%`, `pp`, `s` for any time, a currency, `x`, `/5` for “4.2 of 5”; empty for a bare number. */
  unit: string
  /** How many of the base unit one of the written unit is: 60 for minutes. */
  scale: number
}

/** In seconds; a month is a twelfth of 365 days. */
const TIMES: Record<string, number> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_628_000,
  quarter: 7_884_000,
  year: 31_536_000,
}
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const TIME = 'ms|s(?:ec(?:ond)?s?)?|min(?:ute)?s?|h(?:(?:ou)?rs?)?|days?|weeks?|months?|quarters?|years?'

/** Not within words, codes, times of day, dates and versions. */
const QUANTITY = new RegExp(
  String.raw`(?<![\w.,:/#]|\d[-–]|[a-z]-)(?:([$€£])\s?)?(\d(?:[\d.,]{0,20}\d)?)(?:\s?(k|m|bn|million|thousand|billion)(?!\w))?(?:\s?(%|‰|€|£)|\s?(percent(?:age points?)?|pp|points?|pts?|eur|usd|x|times|${TIME})(?![\w/])|\s?(?:/|of|out of)\s?(\d{1,3})(?![\d%.,]*\d|\s?%))?(?![\w:/]|[-–.]\d)|(?<!\w)(zero|one|two|three|four|five|six|seven|eight|nine|ten)\s(${TIME})(?!\w)`,
  'gi',
)
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const MONTH_AFTER = new RegExp(String.raw`^(?:st|nd|rd|th)?\.?\s(?:of\s)?${MONTH}(?![a-z])`, 'i')
const MONTH_BEFORE = new RegExp(String.raw`(?<![a-z])${MONTH}\.?\s$`, 'i')

/** More than a line holds; what goes on is no prose. */
const MOST = 50

/** The quantities of a sentence, item or cell, in order: no dates, years, times of day, versions and ids. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = []
  if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|zero)\s/i.test(text)) return found
  QUANTITY.lastIndex = 0
  for (let match = QUANTITY.exec(text); match && found.length < MOST; match = QUANTITY.exec(text)) {
    const quantity = toQuantity(text, match)
    if (quantity) found.push(quantity)
  }
  return found
}

function toQuantity(text: string, match: RegExpExecArray): Quantity | undefined {
  const [whole, currency, digits = '', factor, percent, word, of, spelled, spelledTime] = match
  const start = match.index
  const end = start + whole.length
  if (spelled) {
    const scale = timeScale(spelledTime as string)
    return {start, end, value: WORDS.indexOf(spelled.toLowerCase()) * scale, unit: 's', scale}
  }
  const number = readNumber(digits)
  if (number === undefined) return undefined
  const isBare = !currency && !factor && !percent && !word && !of
  if (isBare && /^(?:19|20)\d\d$/.test(digits)) return undefined
  if (MONTH_AFTER.test(text.slice(end, end + 20))) return undefined
  if (isBare && MONTH_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return undefined
  const {unit, scale} = unitOf(currency, percent, word, of)
  return {start, end, value: number * (MAGNITUDES[factor?.toLowerCase() ?? ''] ?? 1) * scale, unit, scale}
}

function unitOf(
  currency: string | undefined,
  percent: string | undefined,
  word: string | undefined,
  of: string | undefined,
): {unit: string; scale: number} {
  if (currency) return {unit: currency, scale: 1}
  if (percent === '€' || percent === '£') return {unit: percent, scale: 1}
  if (percent) return {unit: '%', scale: percent === '‰' ? 0.1 : 1}
  if (of) return {unit: `/${of}`, scale: 1}
  const name = word?.toLowerCase() ?? ''
  if (name === 'percent') return {unit: '%', scale: 1}
  if (/^(?:pp|percentage)/.test(name)) return {unit: 'pp', scale: 1}
  if (/^(?:points?|pts?)$/.test(name)) return {unit: 'points', scale: 1}
  if (name === 'eur') return {unit: '€', scale: 1}
  if (name === 'usd') return {unit: '$', scale: 1}
  if (name === 'x' || name === 'times') return {unit: 'x', scale: 1}
  return name === '' ? {unit: '', scale: 1} : {unit: 's', scale: timeScale(name)}
}

function timeScale(name: string): number {
  const lower = name.toLowerCase()
  return TIMES[lower] ?? TIMES[lower.replace(/s$/, '')] ?? 1
}

/** “1,200” and “1.200.000” are grouped; “0,5” is a decimal, as in most of Europe. */
export function readNumber(digits: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''))
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'))
  return undefined
}
