import type {AnswerReview, MoveFix, Strength} from '../../coach/review-types.ts'

/** What an interview teaches, of all its answers together. */
export interface Lessons {
  /** What stands best: of the answer with the highest score. `at` is its index. */
  strength: (Strength & {at: number}) | null
  /**
   * The one thing to fix first: what would bring most over all answers. `answers` counts those that lack it; `at` is the
   * one where it would bring most.
   */
  fix: (MoveFix & {at: number; answers: number}) | null
}

/** Gathers one strength and one fix, of the reviews of an interview's answers in their order. */
export function lessonsOf(reviews: readonly AnswerReview[]): Lessons {
  const best = reviews.reduce<number | undefined>((a, {score, strength}, index) => {
    return strength && score > (a === undefined ? -1 : (reviews[a]?.score ?? 0)) ? index : a
  }, undefined)
  const strength = best === undefined ? null : (reviews[best]?.strength ?? null)
  const fixes = reviews.flatMap(({fix}, at) => (fix ? [{...fix, at}] : []))
  const gains = new Map<string, number>()
  for (const {move, gain} of fixes) gains.set(move, (gains.get(move) ?? 0) + gain)
  const [first] = [...fixes].sort(
    (a, b) => (gains.get(b.move) ?? 0) - (gains.get(a.move) ?? 0) || b.gain - a.gain || a.at - b.at,
  )
  return {
    strength: strength && best !== undefined ? {...strength, at: best} : null,
    fix: first ? {...first, answers: fixes.filter(it => it.move === first.move).length} : null,
  }
}
