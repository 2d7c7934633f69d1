import {MAGNITUDES} from '../../arithmetic/magnitudes.ts'

/** A sum that is written out, and what it really comes to. */
export interface Sum {
  /** As it stands: “41,000 × 0.5 = 25,000”. */
  text: string
  stated: number
  result: number
}

const NUMBER = String.raw`[$€£]?\s?\d[\d,]{0,14}(?:\.\d{1,6})?\s?(?:%|k\b|m\b|bn\b|thousand\b|million\b|billion\b)?`
/** What a number counts may stand behind it: “12 shops × 40 cups”. */
const WORDS = String.raw`(?:\s\p{L}[\p{L}-]{0,15}){0,3}`
const SIGN = String.raw`\s?(?:[×x*÷/+−–-]|times|divided by|plus|minus)\s?`
const SUM = new RegExp(
  String.raw`(?<![\d.,]|[)×÷*/+−]\s?)${NUMBER}${WORDS}(?:${SIGN}${NUMBER}${WORDS}){1,5}\s?(?:=|≈|makes|gives|comes to|is about|is roughly)\s?(?:about |around |roughly |some |a bit over |~\s?)?${NUMBER}(?![\d,.]*\d|\s?[×*÷+])`,
  'giu',
)
const PIECE = new RegExp(`${NUMBER}|[×x*÷/+−–=≈-]|times|divided by|plus|minus`, 'giu')
const RESULT = /=|≈|makes|gives|comes to|is about|is roughly/iu
const LONGEST = 600
/** Rough sums are welcome; off by more than this is another number. */
const TOLERANCE = 0.1
const SCALES: Readonly<Record<string, number>> = {...MAGNITUDES, '%': 0.01}

/** The sums in a text that do not come out. One that can be read in two ways is right. */
export function wrongSums(text: string): Sum[] {
  return [...text.slice(0, LONGEST).matchAll(SUM)].flatMap(({0: found}) => {
    const sum = readSum(found.trim())
    return sum && !agrees(sum) ? [sum] : []
  })
}

function readSum(text: string): Sum | undefined {
  const at = text.search(RESULT)
  const pieces = text.slice(0, at).match(PIECE) ?? []
  const stated = amountOf(text.slice(at).match(new RegExp(NUMBER, 'iu'))?.[0] ?? '')
  // Products and quotients first, then what is added.
  const terms: number[] = []
  let sign = '+'
  for (const piece of pieces) {
    const value = amountOf(piece)
    if (value === undefined) {
      sign = piece.toLowerCase()
      continue
    }
    if (/^(?:×|x|\*|times)$/.test(sign)) terms.push((terms.pop() ?? 1) * value)
    else if (/^(?:÷|\/|divided by)$/.test(sign)) terms.push((terms.pop() ?? 1) / value)
    else terms.push(/^(?:[−–-]|minus)$/.test(sign) ? -value : value)
  }
  if (stated === undefined || terms.length === 0) return undefined
  return {text, stated, result: terms.reduce((sum, it) => sum + it, 0)}
}

function agrees({stated, result}: Sum): boolean {
  const ratio = stated / result
  // “400 × 5 = 2 (thousand)” and “30 × 0.5 = 1,500%” are no mistakes of the sum.
  return [1, 1e2, 1e3, 1e6, 1e9].some(scale => isNear(ratio / scale) || isNear(ratio * scale))
}

function isNear(ratio: number): boolean {
  return Math.abs(ratio - 1) <= TOLERANCE
}

function amountOf(piece: string): number | undefined {
  const [, digits, mark = ''] = /^[$€£]?\s?(\d[\d,]*(?:\.\d+)?)\s?(.*)$/u.exec(piece.trim()) ?? []
  if (digits === undefined) return undefined
  return Number(digits.replaceAll(',', '')) * (SCALES[mark.toLowerCase()] ?? 1)
}
