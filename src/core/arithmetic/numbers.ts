import {matchesOf} from '../matches.ts'
import type {Range} from '../types.ts'
import {MAGNITUDES} from './magnitudes.ts'

/** A number as it is written, with its unit. Offsets count from the start of the text it stands in. */
export interface Quantity extends Range {
  value: number
  /** Half of it is how far rounding may be off: 1 for “40”, 0.1 for “0.5”, 100 for “1.2k”. */
  step: number
  /** `%`, `pp`, a currency sign, or the word behind it, in lower case and singular; empty where there is none. */
  unit: string
  /** “about 40”, “~40”, “over 40” */
  approximate: boolean
}

const DIGITS = String.raw`\d{1,3}(?:[,.'’\u00A0\u202F ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?`
const NUMBER = new RegExp(
  String.raw`(?<![a-zà-ÿ\d.,/-])([-−+±]?\s?)([$€£¥]\s?)?(${DIGITS})(?:\s?(k|m|bn|thousand|million|billion)(?![a-zà-ÿ\d]))?(?:\s?(%|‰|pp\b|p\.p\.|percentage[ -]points?|[$€£¥])|[ -]?([a-zà-ÿ]{1,14}))?`,
  'gi',
)
const ABOUT =
  /(?:[~≈<>≤≥]|\b(?:about|around|approx\w*|roughly|nearly|almost|over|under|some|circa|ca|up to|more than|less than|at (?:least|most)))\.?\s*$/i

/** What is longer is no cell or sentence that states a few numbers. */
const LONGEST = 600

/** The numbers of a text, in order. One whose separators can be read in two ways, such as “1.200”, is not among them. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of matchesOf(NUMBER, text.slice(0, LONGEST))) {
    const [all, sign = '', currency = '', digits = '', magnitude = '', mark = '', word = ''] = match
    const read = readDigits(digits)
    if (!read) continue
    // A bare “m” may be minutes or metres.
    const isUnit = magnitude === 'm' && currency === ''
    const times = isUnit ? 1 : (MAGNITUDES[magnitude.toLowerCase()] ?? 1)
    const start = match.index + (all.length - all.trimStart().length)
    found.push({
      start,
      end: match.index + all.length - (mark === '' ? all.length - wordlessLength(all, word) : 0),
      value: (/[-−]/.test(sign) ? -1 : 1) * read.value * times,
      step: read.step * times,
      unit: unitOf(currency.trim() || mark || (isUnit ? magnitude : word)),
      approximate: ABOUT.test(text.slice(Math.max(0, match.index - 14), match.index)),
    })
  }
  return found
}

/** The one number that a table's cell states; nothing where it states none, or several, as a range does. */
export function onlyQuantity(text: string): Quantity | undefined {
  const found = quantities(text)
  if (found.length !== 1 || /\d/.test(text.slice((found[0] as Quantity).end))) return undefined
  return /\d/.test(text.slice(0, (found[0] as Quantity).start)) ? undefined : found[0]
}

/** Without the word behind it, which belongs to the sentence: “40” of “40 tickets”. */
function wordlessLength(all: string, word: string): number {
  return word === '' ? all.length : all.slice(0, -word.length).trimEnd().replace(/-$/, '').length
}

/** Reads digits with English or continental separators; nothing where both readings are possible. */
function readDigits(digits: string): {value: number; step: number} | undefined {
  const plain = digits.replace(/['’\u00A0\u202F ]/g, '')
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  if (last < 0) return {value: Number(plain), step: 1}
  const mark = plain[last] as string
  const decimals = plain.length - last - 1
  const isRepeated = plain.indexOf(mark) !== last
  const hasBoth = plain.includes(',') && plain.includes('.')
  const isGrouping = !hasBoth && decimals === 3 && (isRepeated || (mark === ',' && !plain.startsWith('0')))
  if (isGrouping) return {value: Number(plain.replace(/[.,]/g, '')), step: 1}
  if (isRepeated || (!hasBoth && mark === '.' && decimals === 3 && /^[1-9]\d{0,2}\./.test(plain)))
    return undefined
  const whole = plain.slice(0, last).replace(/[.,]/g, '')
  return {value: Number(`${whole}.${plain.slice(last + 1)}`), step: 10 ** -decimals}
}

function unitOf(written: string): string {
  const unit = written.toLowerCase()
  if (/^(?:pp|p\.p\.|percentage)/.test(unit)) return 'pp'
  if (unit === 'percent') return '%'
  return unit.length > 2 ? unit.replace(/s$/, '') : unit
}

/** Writes a number for a message: thousands set apart by commas, three significant digits of a fraction. */
export function written(value: number): string {
  const size = Math.abs(value)
  const rounded = size >= 100 ? Math.round(value) : Number(value.toPrecision(3))
  return grouped(String(rounded), ',')
}

/** Writes a number in the style of another: its decimals, its separators. */
export function writtenLike(value: number, digits: string): string {
  const decimals =
    /[.,](\d{1,2})$/.exec(digits)?.[1]?.length ?? (Math.abs(value) < 10 && value % 1 !== 0 ? 1 : 0)
  const mark = /,\d{1,2}$/.test(digits) ? ',' : '.'
  const separator = /\d([,.'’\u00A0\u202F ])\d{3}(?!\d)/.exec(digits)?.[1] ?? ''
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  return grouped(whole, separator) + (fraction === undefined ? '' : mark + fraction)
}

function grouped(digits: string, separator: string): string {
  const [whole = '', fraction] = digits.split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, separator) + (fraction === undefined ? '' : `.${fraction}`)
}
