import * as z from 'zod/mini'
import {CannotReview} from '../coach/asked.ts'
import {reviewAnswer} from '../coach/review-answer.ts'
import {toReviewRecord} from '../coach/review-record.ts'
import {categories, levels} from '../coach/types.ts'
import type {Tool} from './tool.ts'
import {ToolError} from './tool.ts'

const input = z.object({
  answer: z.string().check(z.describe('The answer in the person’s own words, Markdown or plain text.')),
  question: z.string().check(z.describe('The question, word for word.')),
  category: z.enum(categories).check(z.describe('What kind of question it is.')),
  level: z.optional(z.enum(levels).check(z.describe('The level it is answered at; mid without it.'))),
})

/** Scores an answer by the published rubric. */
export const scoreAnswer: Tool<z.infer<typeof input>> = {
  name: 'score_answer',
  title: 'Score an interview answer',
  description:
    'Scores an answer to a product-manager interview question by a published rubric: each move made, weak or not found with the quote that shows it, ten dimensions from 1 to 4, one strength, one thing to mend first, and the follow-ups an interviewer would ask. Deterministic and offline. Pass the person’s own words unchanged; do not improve them first.',
  input,
  async run({answer, question, category, level}) {
    try {
      const {
        version: _,
        path: __,
        ...review
      } = toReviewRecord('answer', reviewAnswer(answer, {question, category, ...(level && {level})}))
      return review
    } catch (error) {
      if (error instanceof CannotReview) throw new ToolError(error.message)
      throw error
    }
  },
}
