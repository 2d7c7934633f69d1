import * as z from 'zod/mini'
import {categories, levels} from '../coach/types.ts'
import {loadBank} from '../practice/questions/bank.ts'
import {findQuestions} from '../practice/questions/find.ts'
import type {Tool} from './tool.ts'

const MOST = 50
const USUAL = 10

const input = z.object({
  category: z.optional(z.enum(categories).check(z.describe('Only questions of this kind.'))),
  level: z.optional(z.enum(levels).check(z.describe('Only questions for this level.'))),
  text: z.optional(z.string().check(z.describe('Words that stand in the question or its industry.'))),
  limit: z.optional(
    z.int().check(z.minimum(1), z.maximum(MOST), z.describe(`At most so many, ${USUAL} without it.`)),
  ),
})

/** Lists questions of the bank. */
export const listQuestions: Tool<z.infer<typeof input>> = {
  name: 'list_questions',
  title: 'List interview questions',
  description:
    'Lists product-manager interview questions by category, level and words, each with its id, the time to answer it in and what interviewers look for. Call it when somebody wants to practise, or to be asked.',
  input,
  async run({category, level, text, limit = USUAL}) {
    const {questions} = await loadBank()
    const found = findQuestions(questions, {
      ...(category && {categories: [category]}),
      ...(level && {levels: [level]}),
      ...(text && {text}),
    })
    return {
      found: found.length,
      questions: found.slice(0, limit).map(({id, ask, category, level, industry, minutes, why}) => ({
        id,
        ask,
        category,
        level,
        industry,
        minutes,
        why,
      })),
    }
  },
}
