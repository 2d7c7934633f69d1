import type {Unit} from '../../src/core/coach/moves/answer.ts'
import {type Evidence, evidenceOf} from '../../src/core/coach/moves/evidence.ts'
import {mannerOf} from '../../src/core/coach/moves/manner.ts'
import {movesOf} from '../../src/core/coach/moves/move-ids.ts'
import {type Showing, showingsOf} from '../../src/core/coach/moves/showings.ts'
import type {Category, MoveId} from '../../src/core/coach/types.ts'
import type {LabelledAnswer} from './corpus.ts'
import type {Example} from './examples.ts'

/** What speaks for a move in an answer, and what a reader says. */
export interface AnswerRow {
  of: LabelledAnswer
  move: MoveId
  evidence: Evidence
  made: 0 | 1
  touched: 0 | 1
  weight: number
  /** The unit that shows it best, and whether a reader has marked it. */
  best?: Unit | undefined
  isMarked: boolean
  /** As it was written, or with the move taken out or put in. */
  form: 'own' | 'without' | 'with'
}

/** What the units of an answer say, each judged by a model that has not seen the question. */
export interface Judged {
  of: LabelledAnswer
  examples: readonly Example[]
  logitOf: ReadonlyMap<Example, number>
}

/** Answers that somebody wrote count more than those that we have made of them. */
const WEIGHT_OF_CHANGED = 0.25

export function rowsOfAnswer({of, examples, logitOf}: Judged): AnswerRow[] {
  return rows(of, of.category, examples, logitOf).map(row => ({...row, form: 'own', weight: 1}))
}

/**
 * A good answer once more for each move, without the units that make it: whoever writes well does not make every move,
 * and a model that only tells good answers from bad ones must not pass.
 */
export function rowsWithout({of, examples, logitOf}: Judged): AnswerRow[] {
  return Object.keys(of.made).flatMap(move => {
    const gone = new Set(examples.filter(it => it.move === move && it.label === 1).map(it => it.unit))
    if (gone.size === 0) return []
    const left = examples.filter(it => !gone.has(it.unit))
    return rows(of, of.category, left, logitOf)
      .filter(it => it.move === move)
      .map(row => ({...row, made: 0, touched: 0, form: 'without', weight: WEIGHT_OF_CHANGED}))
  })
}

/** A poor answer once more for each move, with a unit from a good answer that makes it. */
export function rowsWith({of, examples, logitOf}: Judged, donor: Judged): AnswerRow[] {
  return Object.keys(donor.of.made).flatMap(move => {
    const unit = donor.examples.find(it => it.move === move && it.label === 1)?.unit
    if (of.made[move] || !unit) return []
    const added = donor.examples.filter(it => it.unit === unit)
    const all = new Map([...logitOf, ...donor.logitOf])
    return rows(of, of.category, [...examples, ...added], all)
      .filter(it => it.move === move)
      .map(row => ({...row, made: 1, touched: 1, form: 'with', weight: WEIGHT_OF_CHANGED}))
  })
}

function rows(
  of: LabelledAnswer,
  category: Category,
  examples: readonly Example[],
  logitOf: ReadonlyMap<Example, number>,
): Omit<AnswerRow, 'form' | 'weight'>[] {
  const moves = movesOf(category)
  const byUnit = new Map<Unit, number[]>()
  const marked = new Set<string>()
  for (const example of examples) {
    const logits = byUnit.get(example.unit) ?? []
    byUnit.set(example.unit, logits)
    logits[moves.indexOf(example.move)] = logitOf.get(example) as number
    if (example.label === 1) marked.add(`${example.move} ${example.unit.start}`)
  }
  const units = [...byUnit.keys()]
  const showings = showingsOf(units, moves, [...byUnit.values()])
  const evidence = evidenceOf(showings, mannerOf(units))
  return moves.map(move => {
    const best = (showings.get(move) as Showing[])[0]?.unit
    return {
      of,
      move,
      evidence: evidence.get(move) as Evidence,
      made: of.made[move] ? 1 : 0,
      touched: of.made[move] || of.weak[move] ? 1 : 0,
      best,
      isMarked: marked.has(`${move} ${best?.start}`),
    }
  })
}
