import type {AnswerReview} from '../../coach/review-types.ts'
import type {Edit} from '../../types.ts'
import {SUBMITTED} from '../attempt.ts'
import type {Scores} from './attempt.ts'
import {editFrontMatter} from './edit-front-matter.ts'

/**
 * The edits that submit an attempt: its time, and the person's own scores where they gave some.
 * @param seconds what the answer took
 * @throws FrontMatterError where the front matter has to be mended first
 */
export function submitAttempt(text: string, {seconds, self}: {seconds: number; self?: Scores}): Edit[] {
  return editFrontMatter(text, {
    status: SUBMITTED,
    seconds: Math.round(seconds),
    ...(self && Object.keys(self).length > 0 && {self: {...self} as Record<string, number>}),
  })
}

/**
 * The edits that write the coach's scores into an attempt.
 * @throws FrontMatterError where the front matter has to be mended first
 */
export function withScores(text: string, {score, rubric, dimensions}: ReviewScores): Edit[] {
  const scores = Object.fromEntries(dimensions.flatMap(it => (it.score === null ? [] : [[it.id, it.score]])))
  return editFrontMatter(text, {score: Math.round(score), scores, rubric})
}

/** What of a review is written. */
export type ReviewScores = Pick<AnswerReview, 'score' | 'rubric' | 'dimensions'>
