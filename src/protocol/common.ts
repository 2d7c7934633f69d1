import * as z from 'zod/mini'

/** Half-open, in UTF-16 offsets of the text that the state was made from. */
export const placeSchema = z.strictObject({start: z.int().check(z.gte(0)), end: z.int().check(z.gte(0))})
export type Place = z.infer<typeof placeSchema>

/** How much of a move or an element is there. */
export const markSchema = z.enum(['made', 'weak', 'not-found'])
export type Mark = z.infer<typeof markSchema>

export const shareSchema = z.number().check(z.gte(0), z.lte(1))
export const scoreSchema = z.int().check(z.gte(0), z.lte(100))

/** What an interviewer or a reviewer asks next. */
export const followUpSchema = z.strictObject({
  ask: z.string(),
  because: z.string(),
  place: z.optional(placeSchema),
})
export type FollowUp = z.infer<typeof followUpSchema>
