import type {IsoTime} from '../calendar.ts'
import {mean} from './mean.ts'
import type {LinePoint} from './types.ts'

/** One answer of a line, or some that follow each other. */
export interface ThinPoint {
  from: IsoTime
  to: IsoTime
  answers: number
  /** Their mean. */
  score: number
  /** Whether another version of the rubric gave it than the point before: a line between them would say nothing. */
  isNewRubric: boolean
}

/**
 * A line with so many points at most (and one more for each change of the rubric): years of answers as a picture that
 * is two inches wide. Answers that follow each other become one point, with their mean.
 */
export function thinLine(points: readonly LinePoint[], most: number): ThinPoint[] {
  const size = Math.max(1, Math.ceil(points.length / most))
  const thin: ThinPoint[] = []
  let before: LinePoint | undefined
  for (let at = 0; at < points.length; ) {
    const [first] = points.slice(at, at + 1)
    if (!first) break
    const end = points.slice(at, at + size).findIndex(it => it.rubric !== first.rubric)
    const group = points.slice(at, at + (end < 0 ? size : end))
    thin.push({
      from: first.date,
      to: group.at(-1)?.date ?? first.date,
      answers: group.length,
      score: mean(group.map(it => it.score)) ?? first.score,
      isNewRubric: before !== undefined && before.rubric !== first.rubric,
    })
    before = first
    at += group.length
  }
  return thin
}
