import {MAGNITUDES} from '../arithmetic/magnitudes.ts'

/** “12 × 4 = 48”, “3,000 * 0.2 = 600”, with units and words of up to two between. */
const NUMBER = String.raw`(?:[$€£]\s?)?\d[\d,]*(?:\.\d+)?\s?(?:%|k\b|m\b|thousand\b|million\b|billion\b)?`
const WORDS = String.raw`(?:\s[\p{L}]{1,16}){0,3}`
const PRODUCT = new RegExp(
  String.raw`(${NUMBER})${WORDS}((?:\s*[×x*]\s*${NUMBER}${WORDS}){1,5})\s*(?:=|≈|~|is about|is roughly|gives)\s*(?:about|roughly|around|some|~)?\s*(${NUMBER})`,
  'giu',
)
const ONE = new RegExp(NUMBER, 'giu')
const LONGEST = 400
/** Rough sums are welcome: off by more than this is another number. */
const TOLERANCE = 0.15

/** Whether a product is written out and does not come out. What cannot be read for certain is right. */
export function hasWrongProduct(text: string): boolean {
  for (const [, first, rest, result] of text.slice(0, LONGEST).matchAll(PRODUCT)) {
    const factors = [first ?? '', ...((rest ?? '').match(ONE) ?? [])].map(value)
    const said = value(result ?? '')
    if (factors.includes(undefined) || !said) continue
    const product = factors.reduce((total: number, it) => total * (it as number), 1)
    // A scale that only one side has written out, as in “400 × 5 = 2 (thousand)”, is no mistake of the sum.
    const ratio = product / said
    if (ratio === 0 || [1, 100, 1000, 1e6].some(scale => near(ratio, scale) || near(1 / ratio, scale)))
      continue
    return true
  }
  return false
}

function near(ratio: number, scale: number): boolean {
  return Math.abs(ratio / scale - 1) <= TOLERANCE
}

function value(written: string): number | undefined {
  const [, digits = '', mark = ''] = /^(?:[$€£]\s?)?([\d.,]+)\s?(.*)$/.exec(written.trim()) ?? []
  const number = Number(digits.replaceAll(',', '').replace(/\.$/, ''))
  if (!Number.isFinite(number) || digits === '') return undefined
  return mark === '%' ? number / 100 : number * (MAGNITUDES[mark.toLowerCase()] ?? 1)
}
