import {type Quantity, quantitiesIn} from './quantities.ts'

/** “from 5% to 3%”: what a text says that something is, and what it is to be. */
export interface Change {
  from: Quantity
  to: Quantity
  /** From “from”, or the first value, to the end of the last. */
  start: number
  end: number
}

const ABOUT =
  '(?:about|around|roughly|at least|at most|over|under|below|above|less than|more than|nearly|almost|[~<>≤≥]=?)'
const FROM = new RegExp(String.raw`\bfrom\s+(?:${ABOUT}\s*)?$`, 'i')
const TO = new RegExp(String.raw`\bto\s+(?:${ABOUT}\s*)?$`, 'i')
const ASIDE = String.raw`(?:\s*\([^()]{0,60}\))?`
const WORDS = String.raw`(?:\s+(?!and\b|or\b|to\b|per\b|every\b)[\w’'-]+){0,4}`
const BETWEEN_TO = new RegExp(
  String.raw`^${ASIDE}${WORDS}${ASIDE},?\s+(?:up |down )?to\s+(?:${ABOUT}\s*)?$`,
  'i',
)
const BETWEEN_ARROW = new RegExp(String.raw`^${ASIDE}${WORDS}\s*(?:→|->|=>|⇒|–>)\s*(?:${ABOUT}\s*)?$`, 'i')
const BETWEEN_FROM = new RegExp(String.raw`^${WORDS}\s*,?\s*\(?(?:up |down )?from\s+(?:${ABOUT}\s*)?$`, 'i')

/** The changes that a sentence, item or cell tells in numbers of one unit: “from 5 to 3%”, “2 h → 20 min”, “to 40 from 31”. */
export function changesIn(text: string): Change[] {
  if (!/\bfrom\b|→|->|=>|⇒|–>/i.test(text)) return []
  const found: Change[] = []
  const all = quantitiesIn(text)
  for (let i = 0; i + 1 < all.length; i++) {
    const first = all[i] as Quantity
    const second = all[i + 1] as Quantity
    const change = read(text, first, second)
    if (!change) continue
    found.push(change)
    i++
  }
  return found
}

function read(text: string, first: Quantity, second: Quantity): Change | undefined {
  const before = text.slice(Math.max(0, first.start - 30), first.start)
  const between = text.slice(first.end, second.start)
  if (between.length > 120) return undefined
  const opening = FROM.exec(before)
  if (opening ? BETWEEN_TO.test(between) || BETWEEN_ARROW.test(between) : BETWEEN_ARROW.test(between)) {
    const pair = sameUnit(first, second)
    const start = opening ? first.start - before.length + opening.index : first.start
    return pair && {from: pair[0], to: pair[1], start, end: second.end}
  }
  if (TO.test(before) && BETWEEN_FROM.test(between)) {
    const pair = sameUnit(first, second)
    return pair && {from: pair[1], to: pair[0], start: first.start, end: second.end}
  }
  return undefined
}

/** “from 9 to 4 min”: a bare number takes the unit of the other. Nothing where the units differ. */
export function sameUnit(first: Quantity, second: Quantity): [Quantity, Quantity] | undefined {
  if (first.unit === second.unit) return [first, second]
  if (first.unit === '') return [{...first, ...like(first, second)}, second]
  if (second.unit === '') return [first, {...second, ...like(second, first)}]
  return undefined
}

function like({value}: Quantity, {unit, scale}: Quantity) {
  return {value: value * scale, unit, scale}
}
