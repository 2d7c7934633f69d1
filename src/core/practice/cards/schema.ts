import * as z from 'zod/mini'
import {categories} from '../../coach/types.ts'
import {idSchema} from '../questions/schema.ts'
import type {Card} from './types.ts'

const cardSchema = z.strictObject({
  id: idSchema,
  /** What is asked: one thing. */
  front: z.string().check(z.minLength(8, 'expected a question')),
  /** What is to be recalled: short enough to be compared with what one said. */
  back: z
    .string()
    .check(z.minLength(2, 'expected an answer'), z.maxLength(400, 'expected at most 400 letters')),
  category: z.optional(z.enum(categories)),
  framework: z.optional(idSchema),
  /** Whom the fact is of. */
  source: z.string().check(z.minLength(3, 'expected whom the fact is of')),
})

/** `cards/*.yaml`. */
export const cardFileSchema = z.strictObject({cards: z.array(cardSchema)})

/** The cards of a file as the deck has them. */
export function cardsOf({cards}: z.infer<typeof cardFileSchema>): Card[] {
  return cards.map(({category = null, framework = null, ...rest}) => ({...rest, category, framework}))
}
