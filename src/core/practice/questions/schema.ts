import * as z from 'zod/mini'
import {categories, levels} from '../../coach/types.ts'
import type {Question} from './question.ts'

/** What ids are made of: they stand in file names and in plans. */
export const idSchema = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'expected lower-case words with hyphens, as in “growth-ferry-pass”',
    ),
  )

const sentence = z
  .string()
  .check(z.regex(/^[\s\S]{8,}[.?!…”’)]\s*$/, 'expected at least one whole sentence with its full stop'))

/** A point: a sentence, or the better part of one. */
const point = z.string().check(z.minLength(10, 'expected at least half a sentence'))

const followUpSchema = z.union([
  z.strictObject({move: z.string(), ask: sentence}),
  z.strictObject({beyond: z.literal(true), ask: sentence}),
])

const questionSchema = z.strictObject({
  id: idSchema,
  ask: sentence,
  industry: z.string().check(z.regex(/^\p{Ll}[\p{Ll}\d '’&/-]+$/u, 'expected two or three lower-case words')),
  level: z.enum(levels),
  minutes: z.number().check(z.minimum(2, 'expected 2 to 60'), z.maximum(60, 'expected 2 to 60')),
  why: sentence,
  strong: z
    .array(z.strictObject({move: z.string(), does: point}))
    .check(z.minLength(4, 'expected 4 to 7 points'), z.maxLength(7, 'expected 4 to 7 points')),
  traps: z
    .array(point)
    .check(z.minLength(2, 'expected 2 to 4 traps'), z.maxLength(4, 'expected 2 to 4 traps')),
  'follow-ups': z
    .array(followUpSchema)
    .check(z.minLength(5, 'expected at least four keyed to moves, and one that goes beyond')),
  above: point,
  below: point,
})

/** `questions/<category>.yaml`, and a team's own `.pmprep/questions/*.yaml`. */
export const questionFileSchema = z.strictObject({
  category: z.enum(categories),
  questions: z.array(questionSchema),
})

export type QuestionFile = z.infer<typeof questionFileSchema>

/** The questions of a file as the bank has them. */
export function questionsOf({category, questions}: QuestionFile): Question[] {
  return questions.map(({'follow-ups': followUps, id, ...rest}) => ({
    id,
    category,
    ...rest,
    followUps: followUps.map(it => ({move: 'move' in it ? it.move : null, ask: it.ask})),
  }))
}
