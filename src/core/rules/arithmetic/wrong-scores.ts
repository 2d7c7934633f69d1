import type {Figure} from '../../arithmetic/grids.ts'
import {writtenLike} from '../../arithmetic/numbers.ts'
import type {Problem, Related} from '../../types.ts'

/** A score that a table states, and what its inputs make. */
export interface Scored {
  score: Figure
  expected: number
  related: readonly Related[]
}

/** Scores may be rounded; two in a hundred more is nothing that anybody decides by. */
const TOLERANCE = 0.02

/**
 * Scores that are not what their inputs make, while those of other rows are. A table may count on a scale of its own
 * (reach in thousands, effort in weeks): then all its scores are off by the same factor, and none is wrong.
 */
export function* wrongScores(text: string, rows: readonly Scored[], formula: string): Generator<Problem> {
  const factor = commonFactor(rows)
  const wrong = rows.filter(it => !agrees(it, factor))
  // Where most rows disagree, the table follows some other formula.
  if (wrong.length * 2 > rows.length && rows.length > 2) return
  for (const {score, expected, related} of wrong) {
    const {start, end} = score.quantity
    const right = writtenLike(expected * factor, text.slice(start, end))
    yield {
      start,
      end,
      message: `Score of ${text.slice(start, end)}, but ${formula} makes ${right}: expected the two to agree`,
      related,
      fixes: [{title: `Correct the score to ${right}`, edits: [{start, end, text: right}]}],
    }
  }
}

function agrees({score, expected}: Scored, factor: number): boolean {
  const {value, step} = score.quantity
  const right = expected * factor
  return Math.abs(value - right) <= Math.max(step / 2 + 1e-9, Math.abs(right) * TOLERANCE)
}

/** What most rows' scores are to be multiplied by: 1, a power of ten for a row or two, any number for three and more. */
function commonFactor(rows: readonly Scored[]): number {
  const ratios = rows.filter(it => it.expected > 0).map(it => it.score.quantity.value / it.expected)
  const candidates = [1, 0.001, 0.01, 0.1, 10, 100, 1000, ...(rows.length > 2 ? ratios : [])]
  const count = (factor: number) => rows.filter(it => agrees(it, factor)).length
  let best = 1
  for (const factor of candidates) if (count(factor) > count(best)) best = factor
  return count(best) > 1 || candidates.slice(0, 7).includes(best) ? best : 1
}
