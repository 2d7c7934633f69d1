import * as z from 'zod/mini'

const gradeSchema = z.enum(['again', 'hard', 'good', 'easy'])

/** Recall: one card, its back out of sight until the person wants it. */
export const cardsScreenSchema = z.strictObject({
  kind: z.literal('cards'),
  /** Null where none is left for today. */
  card: z.nullable(
    z.strictObject({
      id: z.string(),
      /** How often it was recalled: with the id it tells one turn from the next. */
      turn: z.int(),
      front: z.string(),
      back: z.string(),
      source: z.string(),
      /** What it is about: “Metrics”; empty where that is not told. */
      about: z.string(),
      isNew: z.boolean(),
      /** When it comes back after each grade: “tomorrow”, “in 3 days”. */
      comes: z.array(z.strictObject({grade: gradeSchema, when: z.string()})),
    }),
  ),
  done: z.int(),
  /** With the one that is shown. */
  left: z.int(),
  /** What is next where none is left. */
  says: z.string(),
})
export type CardsScreen = z.infer<typeof cardsScreenSchema>

export const cardsIntents = [
  z.strictObject({kind: z.literal('grade-card'), card: z.string(), turn: z.int(), grade: gradeSchema}),
] as const
