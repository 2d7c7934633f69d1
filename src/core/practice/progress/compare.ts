import type {AnswerReview, MoveReview} from '../../coach/review-types.ts'
import {dimensions} from '../../coach/types.ts'
import type {AttemptComparison, MoveChange} from './types.ts'

/** Compares what the coach says of two attempts at the same question; both reviews of today, by one rubric. */
export function compareAttempts(earlier: AnswerReview, later: AnswerReview): AttemptComparison {
  const before = new Map(earlier.moves.map(it => [it.id, it]))
  const gained: MoveChange[] = []
  const lost: MoveChange[] = []
  const open: MoveChange[] = []
  for (const move of later.moves) {
    const was = before.get(move.id)?.status === 'made'
    const is = move.status === 'made'
    if (is && !was) gained.push(changeOf(move))
    else if (was && !is) lost.push(changeOf(before.get(move.id) ?? move))
    else if (!is) open.push(changeOf(move))
  }
  const scoreOf = ({dimensions: all}: AnswerReview, id: string) => all.find(it => it.id === id)?.score ?? null
  return {
    score: {before: earlier.score, after: later.score},
    dimensions: dimensions.flatMap(dimension => {
      const scores = {before: scoreOf(earlier, dimension), after: scoreOf(later, dimension)}
      return scores.before === null && scores.after === null ? [] : [{dimension, ...scores}]
    }),
    gained,
    lost,
    open,
    summary: summaryOf(later.score - earlier.score, gained, lost),
  }
}

function changeOf({id, name, quote}: MoveReview): MoveChange {
  return {id, name, quote}
}

function summaryOf(change: number, gained: readonly MoveChange[], lost: readonly MoveChange[]): string {
  const points = change === 0 ? 'The same score' : `${change > 0 ? '+' : '−'}${Math.abs(change)} points`
  const names = (moves: readonly MoveChange[]) => moves.map(it => it.name.toLowerCase()).join(', ')
  const parts = [
    ...(gained.length > 0 ? [`now made: ${names(gained)}`] : []),
    ...(lost.length > 0 ? [`no longer made: ${names(lost)}`] : []),
  ]
  return `${points}; ${parts.join('; ') || 'the same moves'}.`
}
