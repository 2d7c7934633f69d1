import {type Category, dimensions} from '../../coach/types.ts'
import type {Attempt} from '../attempts/attempt.ts'
import {mean} from './mean.ts'
import {type Dated, submittedByDate} from './submitted.ts'
import type {CategorySpread, DimensionLine} from './types.ts'

/** Over how many attempts a value of today is taken: one answer is luck. */
const RECENT = 3

/** The line of each dimension over time; those without a score have none. */
export function dimensionLines(attempts: readonly Attempt[], category?: Category): DimensionLine[] {
  const own = submittedByDate(attempts).filter(it => category === undefined || it.category === category)
  return dimensions.flatMap(dimension => {
    const points = own.flatMap(({path, date, scores, self, rubric}) => {
      const score = scores[dimension]
      return score === undefined ? [] : [{path, date, score, self: self[dimension] ?? null, rubric}]
    })
    const scores = points.map(it => it.score)
    const now = mean(scores.slice(-RECENT))
    if (now === null) return []
    const before = mean(scores.slice(-2 * RECENT, -RECENT))
    return [{dimension, points, now, change: before === null ? null : now - before}]
  })
}

/** How practice is spread over the categories, those with most attempts first; those without any are not there. */
export function categorySpread(attempts: readonly Attempt[]): CategorySpread[] {
  const byCategory = new Map<Category, Dated[]>()
  let all = 0
  for (const attempt of submittedByDate(attempts)) {
    if (attempt.category === null) continue
    all++
    const same = byCategory.get(attempt.category)
    if (same) same.push(attempt)
    else byCategory.set(attempt.category, [attempt])
  }
  return [...byCategory]
    .map(([category, own]) => ({
      category,
      attempts: own.length,
      share: own.length / all,
      score: mean(own.flatMap(({score}) => (score === null ? [] : [score])).slice(-RECENT)),
      last: own.at(-1)?.date ?? null,
    }))
    .sort((a, b) => b.attempts - a.attempts)
}
