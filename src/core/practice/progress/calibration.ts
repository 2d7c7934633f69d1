import {dimensions} from '../../coach/types.ts'
import type {Attempt} from '../attempts/attempt.ts'
import {dimensionWords} from '../words.ts'
import {mean} from './mean.ts'
import {submittedByDate} from './submitted.ts'
import type {Calibration} from './types.ts'

/** A gap of less is none: scores are whole numbers, and half a step is within what anybody means by one. */
const NARROW = 0.5

/** How a person's own scores lie against the coach's. */
export function calibration(attempts: readonly Attempt[]): Calibration {
  const gaps = submittedByDate(attempts).map(({self, scores}) =>
    dimensions.flatMap(dimension => {
      const own = self[dimension]
      const coach = scores[dimension]
      return own === undefined || coach === undefined ? [] : [{dimension, gap: own - coach}]
    }),
  )
  const scored = gaps.filter(it => it.length > 0)
  const all = scored.flat()
  const gap = mean(all.map(it => it.gap))
  const byDimension = dimensions.flatMap(dimension => {
    const own = all.filter(it => it.dimension === dimension)
    const ownGap = mean(own.map(it => it.gap))
    return ownGap === null ? [] : [{dimension, gap: ownGap, attempts: own.length}]
  })
  byDimension.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  const half = Math.floor(scored.length / 2)
  const width = (part: typeof scored) => mean(part.flat().map(it => Math.abs(it.gap))) ?? 0
  return {
    gap,
    dimensions: byDimension,
    trend: half < 2 ? null : {before: width(scored.slice(0, half)), after: width(scored.slice(-half))},
    says: saysOf(attempts, gap, byDimension[0]),
  }
}

function saysOf(
  attempts: readonly Attempt[],
  gap: number | null,
  widest: Calibration['dimensions'][number] | undefined,
): string {
  if (gap === null || !widest) {
    // Not each kind of question shows each dimension.
    return attempts.some(({self}) => Object.keys(self).length > 0)
      ? 'The coach found no occasion to score what you scored yourself.'
      : 'No attempt has scores of your own yet: give them before you read the coach’s.'
  }
  if (Math.abs(widest.gap) < NARROW) return 'Your own scores and the coach’s agree within half a point.'
  const direction = widest.gap > 0 ? 'higher' : 'lower'
  const amount = Math.abs(widest.gap).toFixed(1)
  return `You score yourself ${amount} ${direction} than the coach on ${dimensionWords(widest.dimension)}.`
}
