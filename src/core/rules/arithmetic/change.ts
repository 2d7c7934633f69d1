import {figureIn, grids} from '../../arithmetic/grids.ts'
import {type Quantity, quantities} from '../../arithmetic/numbers.ts'
import {mayMatch, sentences} from '../../document/sentences.ts'
import type {Part} from '../../sections/parts.ts'
import type {Problem} from '../../types.ts'
import {defineBlockRule} from '../rule.ts'

export const change = defineBlockRule({
  id: 'arithmetic/change',
  severity: 'warning',
  what: 'A change in percent, or “doubles”, that is not the change between its two values.',
  why: 'One of the three numbers is wrong, and each reader will plan with another one.',
  concerns: block => /\d/.test(block.text),
  *checkBlock(block) {
    if (mayMatch(block, /%|\b(?:doubl|tripl|halv|half)/i)) {
      for (const sentence of block.fact(sentences)) {
        const {text, prose} = sentence
        if (prose.kind === 'quote' || text.length > LONGEST || !HINT.test(text)) continue
        for (const problem of inSentence(text)) yield moved(problem, sentence.start)
      }
    }
    for (const {header, rows} of block.fact(grids)) {
      const columns = TITLES.map(it => header.cells.findIndex(cell => it.test(cell.text.trim())))
      if (columns.some(it => it < 0) || new Set(columns).size < 3) continue
      for (const row of rows) yield* inRow(row, columns)
    }
  },
})

const LONGEST = 600
const HINT = /\bfrom\b|→|->/i
const PAIR = /\bfrom\b[^.;:\d]{0,24}?$/i
const BETWEEN =
  /^(?:\s+(?:[a-zà-ÿ]+\s+){0,4}?(?:up |down )?to\s+(?:only |just |a |an |about |around |at least |at most |over |under |~|≈)*|\s*(?:→|->)\s*)[$€£]?$/i
const CLAIM_AFTER =
  /^[^.;()]{0,50}?(?:\(|,\s*(?:(?:an?|which is(?: an?)?|that is(?: an?)?|or|i\.e\.)\s+)?|[—–]\s*(?:an?\s+)?)(?:(?:up|down|plus|minus|by|about|an?|roughly|~|≈)\s+)*([-+−–±]?\s?)?(\d+(?:[.,]\d+)?)\s?%\s*(relative\b|increase|decrease|reduction|drop|improvement|growth|lift|uplift|rise|cut|fall|decline|more|less|fewer|lower|higher|faster|shorter|\))/i
/** “by 30%”, “a 30% reduction in waiting”: one of the two makes it a change. */
const CLAIM_BEFORE =
  /(\bby\s+(?:about |around |roughly |approximately |~|≈)?)?(?<![\d.,–-])[-+−]?(\d+(?:[.,]\d+)?)\s?%(\s+(?:relative\s+)?(?:increase|decrease|reduction|drop|improvement|growth|lift|uplift|rise|cut|fall|decline))?(?:\s+(?:in|of)(?:\s+[a-zà-ÿ-]+){1,6})?\s*[,(]?\s*\(?$/i
const FOLD =
  /\b(doubl|tripl|halv)(?:e|es|ed|ing)\b(?:\s+[a-zà-ÿ%-]+){0,8}?\s*[,(]?\s*$|\b(?:by|in)\s+(half)\b(?:\s+[a-zà-ÿ%-]+){0,4}\s*[,(]?\s*$/i
const FOLDS: Readonly<Record<string, number>> = {doubl: 2, tripl: 3, halv: 0.5, half: 0.5}

function* inSentence(text: string): Generator<Problem> {
  const numbers = quantities(text)
  for (let index = 0; index + 1 < numbers.length; index++) {
    const [before, after] = [numbers[index] as Quantity, numbers[index + 1] as Quantity]
    const lead = text.slice(Math.max(0, before.start - 40), before.start)
    const between = text.slice(before.end, after.start)
    const isArrow = /→|->/.test(between)
    if (!BETWEEN.test(between) || !(isArrow || PAIR.test(lead)) || !alike(before, after)) continue
    if (before.value <= 0 || after.value <= 0) continue
    // “1 h 20 min”
    if (/^\s?\p{L}{1,7}\s\d/u.test(text.slice(after.end, after.end + 12))) continue
    const opening = text.slice(0, before.start).replace(/\bfrom\b[^.;:]{0,24}?$/i, '')
    const fold = !isArrow && FOLD.exec(opening)
    const kind = fold ? (fold[1] ?? fold[2] ?? '').toLowerCase() : ''
    const claim = CLAIM_AFTER.exec(text.slice(after.end))
    const earlier = claim || fold || isArrow ? undefined : CLAIM_BEFORE.exec(opening)
    if (fold) {
      const ratio = after.value / before.value
      if (Math.abs(ratio / (FOLDS[kind] as number) - 1) > ROUGHLY) {
        const word = fold[0].trim().split(/\s/)[0] as string
        const start = fold.index + fold[0].indexOf(word)
        yield {
          start,
          end: after.end,
          message: `“${word}”, but from ${shown(text, before)} to ${shown(text, after)} is × ${Number(ratio.toFixed(2))}: expected the two to agree`,
        }
      }
    } else if (claim) {
      const start = after.end + claim[0].lastIndexOf(claim[2] as string)
      yield* compare(text, before, after, claim[2] as string, start, /about|roughly|~|≈/i.test(claim[0]))
    } else if (earlier && (earlier[1] ?? earlier[3])) {
      const start = earlier.index + earlier[0].indexOf(earlier[2] as string)
      yield* compare(
        text,
        before,
        after,
        earlier[2] as string,
        start,
        /about|around|roughly|~/i.test(earlier[0]),
      )
    }
  }
}

/** “About” and rounded values leave some room; a claim outside it is of other numbers. */
const ROUGHLY = 0.15

function* compare(
  text: string,
  before: Quantity,
  after: Quantity,
  digits: string,
  start: number,
  isRough: boolean,
): Generator<Problem> {
  const claimed = Number(digits.replace(',', '.'))
  const relative = (Math.abs(after.value - before.value) / before.value) * 100
  const points = Math.abs(after.value - before.value)
  if (fits(claimed, digits, relative, before, after, isRough)) return
  const isShare = before.unit === '%' || after.unit === '%'
  if (isShare && Math.abs(points - claimed) <= stepOf(digits) / 2 + after.step / 2 + before.step / 2 + 1e-9)
    return
  // “200 % of”: a share of the value it starts from.
  if (Math.abs((after.value / before.value) * 100 - claimed) < stepOf(digits)) return
  const right = relative >= 10 ? String(Math.round(relative)) : relative.toFixed(1)
  yield {
    start,
    end: start + digits.length + (/^\s?%/.exec(text.slice(start + digits.length))?.[0].length ?? 0),
    message: `${digits}%, but from ${shown(text, before)} to ${shown(text, after)} is ${right}%${isShare ? `, or ${Number(points.toPrecision(3))} percentage points` : ''}: expected the two to agree`,
    related: [{start: before.start, end: after.end, message: 'the two values'}],
    fixes: [{title: `Correct it to ${right}%`, edits: [{start, end: start + digits.length, text: right}]}],
  }
}

function fits(
  claimed: number,
  digits: string,
  relative: number,
  before: Quantity,
  after: Quantity,
  isRough: boolean,
): boolean {
  const rounding = (before.step / before.value + after.step / after.value) * 0.5 * (100 + relative)
  const isLoose = isRough || before.approximate || after.approximate
  const room =
    stepOf(digits) / 2 +
    (isLoose ? Math.max(rounding, relative * ROUGHLY) : roundingOf(before, after, rounding))
  return Math.abs(claimed - relative) <= room + 1e-9
}

/** Whole counts are exact; what has decimals or a magnitude has been rounded. */
function roundingOf(before: Quantity, after: Quantity, rounding: number): number {
  return [before, after].every(it => it.step === 1 && it.unit !== '%') ? 0 : rounding
}

function stepOf(digits: string): number {
  return /[.,]\d/.test(digits) ? 0.1 : 1
}

function alike(a: Quantity, b: Quantity): boolean {
  const [one, other] = [a, b].map(({unit}) => (FUNCTION_WORD.test(unit) ? '' : unit)) as [string, string]
  return one === other || (/^[^%$€£¥]*$/.test(one + other) && (one === '' || other === ''))
}

const FUNCTION_WORD =
  /^(?:to|and|in|by|per|a|an|on|of|for|the|at|or|within|before|after|with|each|until|through|during)$/

function shown(text: string, {start, end}: Quantity): string {
  return text.slice(start, end).trim()
}

const TITLES = [
  /^(?:baseline|current|today|now|before|from|control)(?: (?:value|rate))?$/i,
  /^(?:target|goal|to|after|new|variant|treatment|expected)(?: (?:value|rate))?$/i,
  /^(?:change|delta|δ|lift|uplift|difference|improvement|relative (?:change|lift)|% change|change \(%\))$/i,
]

function* inRow(row: Part, columns: readonly number[]): Generator<Problem> {
  const [before, after, stated] = columns.map(it => figureIn(row, it))
  if (!before || !after || !stated || stated.quantity.unit !== '%' || before.quantity.value <= 0) return
  if (!alike(before.quantity, after.quantity) || after.quantity.value < 0) return
  const digits = /\d+(?:[.,]\d+)?/.exec(stated.cell.text)
  if (!digits) return
  for (const problem of compare(
    stated.cell.text,
    before.quantity,
    after.quantity,
    digits[0],
    digits.index,
    stated.quantity.approximate,
  )) {
    const {message} = problem
    const at = stated.cell.start
    yield {
      ...moved({...problem, related: []}, at),
      message: message.replace(
        /but from .* to .*? is/,
        `but from ${before.cell.text} to ${after.cell.text} is`,
      ),
      related: [before, after].map(({cell}) => ({start: cell.start, end: cell.end, message: cell.text})),
    }
  }
}

function moved(problem: Problem, by: number): Problem {
  const shift = <T extends {start: number; end: number}>(it: T): T => ({
    ...it,
    start: it.start + by,
    end: it.end + by,
  })
  return {
    ...shift(problem),
    ...(problem.related && {related: problem.related.map(shift)}),
    ...(problem.fixes && {fixes: problem.fixes.map(it => ({...it, edits: it.edits.map(shift)}))}),
  }
}
