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

/** What a sentence that is meant for one move says against another: little, as it may well make both. */
const UNMEANT = 0.2
/** Moves that one sentence often makes together. */
const TWINS = new Map<MoveId, readonly MoveId[]>([
  ['decision', ['rejected', 'close', 'segment-choice']],
  ['rejected', ['decision', 'alternative']],
  ['close', ['decision']],
  ['metric', ['guardrail']],
  ['guardrail', ['metric']],
  ['reversal', ['decision-rule']],
])

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

/** A sentence for its own move first, then for the others of its category, none of which it is meant to make. */
export function examplesOfSentence({category, move, answer, made}: LabelledSentence): Example[] {
  const unit = joined(answer)
  const features = featuresOf([unit], 0)
  const example = {category, unit, features, group: answer.text}
  const others = movesOf(category).filter(it => it !== move && !(made && TWINS.get(move)?.includes(it)))
  return [
    {...example, move, label: made ? 1 : 0, weight: 1},
    ...others.map((other): Example => ({...example, move: other, label: 0, weight: UNMEANT})),
  ]
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
