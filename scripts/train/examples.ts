import type {Answer, Unit} from '../../src/core/coach/moves/answer.ts'
import {featuresOf} from '../../src/core/coach/moves/features.ts'
import {movesOf} from '../../src/core/coach/moves/move-ids.ts'
import type {Category} from '../../src/core/coach/types.ts'
import type {LabelledAnswer, LabelledSentence} from './corpus.ts'

/** A unit that makes a move, or does not. */
export interface Example {
  category: Category
  move: string
  unit: Unit
  label: number
  weight: number
  /** Whatever is about the same product: a question, or a sentence of the collection. */
  group: string
}

/** How much of a unit, or of the quote, the two must share. */
const SHARED = 0.5

/** The units of answers, once for each move of their category. */
export function examplesOfAnswer({answer, category, question, kind, made, weak}: LabelledAnswer): Example[] {
  return movesOf(category).flatMap(move =>
    answer.units.map(unit => {
      const isMade = quotesTouch(answer, unit, made[move])
      const isWeak = !isMade && quotesTouch(answer, unit, weak[move])
      // A good answer may make a move once more where nobody has marked it.
      const weight = isMade || isWeak ? 1 : kind === 'model' || kind === 'plain' ? 0.6 : 1
      return {category, move, unit, label: isMade ? 1 : 0, weight: isWeak ? 1 : weight, group: question}
    }),
  )
}

export function examplesOfSentence({category, move, answer, made}: LabelledSentence): Example[] {
  const unit = joined(answer)
  return [{category, move, unit, label: made ? 1 : 0, weight: 1, group: `${category}/${answer.text}`}]
}

export function quotesTouch(answer: Answer, unit: Unit, quotes: readonly string[] = []): boolean {
  return quotes.some(quote => {
    const start = answer.text.indexOf(quote, answer.units[0]?.start ?? 0)
    const common = Math.min(unit.end, start + quote.length) - Math.max(unit.start, start)
    return start >= 0 && common >= SHARED * Math.min(quote.length, unit.end - unit.start)
  })
}

/** A pair of sentences as one unit. */
export function joined(answer: Answer): Unit {
  const [first, ...rest] = answer.units
  if (!first) throw new Error(`No words in “${answer.text}”`)
  if (rest.length === 0) return {...first, position: 0.5}
  const last = rest.at(-1) as Unit
  return {
    ...first,
    position: 0.5,
    end: last.end,
    text: answer.text.slice(first.start, last.end),
    words: answer.units.flatMap(it =>
      it.words.map(word => ({...word, start: word.start + it.start - first.start})),
    ),
  }
}

export function featuresOfExample(example: Example): ReadonlyMap<string, number> {
  return featuresOf(example.unit)
}
