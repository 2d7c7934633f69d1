import type {Answer, Unit} from '../../src/core/coach/moves/answer.ts'
import {type Features, featuresOf} from '../../src/core/coach/moves/features.ts'
import {movesOf} from '../../src/core/coach/moves/move-ids.ts'
import type {Category, MoveId} from '../../src/core/coach/types.ts'
import type {LabelledAnswer, LabelledSentence} from './corpus.ts'

/** A unit that makes a move, or does not. */
export interface Example {
  category: Category
  move: MoveId
  unit: Unit
  features: Features
  label: 0 | 1
  weight: number
  /** Whatever is about the same product: a question, or a sentence of the collection. */
  group: string
}

/** How much of a unit, or of the quote, the two must share. */
const SHARED = 0.5
/** A good answer may make a move once more where nobody has marked it. */
const UNMARKED = 0.6

/** The units of an answer, once for each move of its category. */
export function examplesOfAnswer(it: LabelledAnswer): Example[] {
  const {answer, category, question, kind} = it
  const isGood = kind === 'model' || kind === 'plain'
  return answer.units.flatMap((unit, index) => {
    const features = featuresOf(answer.units, index)
    return movesOf(category).map((move): Example => {
      const label = touches(answer, unit, it.made[move]) ? 1 : 0
      const isMarked = label === 1 || touches(answer, unit, it.weak[move])
      const weight = isGood && !isMarked ? UNMARKED : 1
      return {category, move, unit, features, label, weight, group: question}
    })
  })
}

export function exampleOfSentence({category, move, answer, made}: LabelledSentence): Example {
  const unit = joined(answer)
  const features = featuresOf([unit], 0)
  return {category, move, unit, features, label: made ? 1 : 0, weight: 1, group: answer.text}
}

/** Whether a unit is most of one of these quotes, or one of them most of it. */
function touches(answer: Answer, unit: Unit, quotes: readonly string[] = []): boolean {
  return quotes.some(quote => {
    const start = answer.text.indexOf(quote, answer.units[0]?.start ?? 0)
    const common = Math.min(unit.end, start + quote.length) - Math.max(unit.start, start)
    return start >= 0 && common >= SHARED * Math.min(quote.length, unit.end - unit.start)
  })
}

/** A pair of sentences as one unit. */
function joined({text, units}: Answer): Unit {
  const [first] = units
  const last = units.at(-1)
  if (!first || !last) throw new Error(`No words in “${text}”`)
  const words = units.flatMap(it =>
    it.words.map(word => ({...word, start: word.start + it.start - first.start})),
  )
  return {...first, position: 0.5, end: last.end, text: text.slice(first.start, last.end), words}
}
