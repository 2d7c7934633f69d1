import * as z from 'zod/mini'
import {markSchema, scoreSchema} from './common.ts'

const pointSchema = z.strictObject({
  what: z.string(),
  mark: markSchema,
  /** The writer's words. */
  quote: z.nullable(z.string()),
  how: z.string(),
})
export type DrillScreenPoint = z.infer<typeof pointSchema>

/** One exercise of a few minutes; nothing of the core's is in it before it was checked. */
export const drillScreenSchema = z.strictObject({
  kind: z.literal('drill'),
  exercise: z.string(),
  /** Tells one try at an exercise from the next. */
  turn: z.int(),
  /** “Metric in full”. */
  name: z.string(),
  product: z.string(),
  situation: z.string(),
  write: z.string(),
  minutes: z.number(),
  /** Used when this was sent; the panel counts on by itself. */
  seconds: z.number(),
  /** What the field begins with: what was written the time before. */
  before: z.string(),
  /** How it went before, a sentence; empty the first time. */
  history: z.string(),
  review: z.nullable(
    z.strictObject({
      score: scoreSchema,
      says: z.string(),
      points: z.array(pointSchema),
      /** What was written. */
      text: z.string(),
      good: z.string(),
      poor: z.strictObject({text: z.string(), because: z.string()}),
    }),
  ),
})
export type DrillScreen = z.infer<typeof drillScreenSchema>

export const drillIntents = [
  z.strictObject({
    kind: z.literal('check-drill'),
    key: z.string(),
    exercise: z.string(),
    turn: z.int(),
    text: z.string(),
  }),
  /** The same exercise once more, another one of its kind, or another kind. */
  z.strictObject({kind: z.literal('go-on-drill'), to: z.enum(['again', 'next', 'other'])}),
] as const
