import * as z from 'zod/mini'
import {markSchema, placeSchema, scoreSchema, shareSchema} from './common.ts'

/** What all screens of an answer have. */
const asked = {
  /** What tells it from other documents. */
  uri: z.string(),
  question: z.string(),
  /** In words: “Product sense”, “Senior”. */
  category: z.string(),
  level: z.string(),
}

/** An answer that is being written: nothing of the coach's is shown. */
export const draftScreenSchema = z.strictObject({
  kind: z.literal('draft'),
  ...asked,
  /** The budget. */
  minutes: z.number(),
  /** Used when this was sent; the panel counts on by itself. */
  seconds: z.number(),
  /** What the budget of the category gives each step. */
  steps: z.array(z.strictObject({name: z.string(), minutes: z.number().check(z.gt(0))})),
  words: z.int(),
})
export type DraftScreen = z.infer<typeof draftScreenSchema>

const dimensionId = z.string()
/** 1 to 5. */
const ratingSchema = z.int().check(z.gte(1), z.lte(5))

/** The answer is done: the person scores it before anything of the coach's is shown. */
export const selfScoreScreenSchema = z.strictObject({
  kind: z.literal('self-score'),
  ...asked,
  dimensions: z.array(
    z.strictObject({
      id: dimensionId,
      name: z.string(),
      asks: z.string(),
      /** What each score from 1 to 5 means. */
      anchors: z.array(z.string()).check(z.length(5)),
    }),
  ),
  /** Whether one can still go back to writing. */
  canReturn: z.boolean(),
})
export type SelfScoreScreen = z.infer<typeof selfScoreScreenSchema>

const moveSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  does: z.string(),
  mark: markSchema,
  /** Without it the whole answer is capped. */
  isGate: z.boolean(),
  /** Asked for at this level and not below. */
  isExtra: z.boolean(),
  points: z.number(),
  of: z.number(),
  quote: z.nullable(z.string()),
  because: z.nullable(z.string()),
  how: z.string(),
  place: z.nullable(placeSchema),
})
export type PanelMove = z.infer<typeof moveSchema>

const dimensionSchema = z.strictObject({
  id: dimensionId,
  name: z.string(),
  /** The coach's, null where this answer had no occasion to show it. */
  score: z.nullable(ratingSchema),
  /** The person's. */
  own: z.nullable(ratingSchema),
  why: z.string(),
  anchor: z.nullable(z.string()),
})
export type PanelDimension = z.infer<typeof dimensionSchema>

const askedFollowUpSchema = z.strictObject({
  ask: z.string(),
  because: z.nullable(z.string()),
  place: z.nullable(placeSchema),
  /** The model that asked it, and where that is; absent for the coach’s own. */
  by: z.optional(z.string()),
  /** What is written in the file; empty while it is not answered. */
  answer: z.string(),
  /** What the coach says of the answer. */
  verdict: z.nullable(z.strictObject({added: shareSchema, score: ratingSchema, why: z.string()})),
})
export type AskedFollowUp = z.infer<typeof askedFollowUpSchema>

/** What the coach says of an answer, beside what the person said of it. */
export const reviewScreenSchema = z.strictObject({
  kind: z.literal('review'),
  ...asked,
  score: scoreSchema,
  /** When it was submitted; null where it never was from here. */
  submitted: z.nullable(scoreSchema),
  /** What caps the score, a sentence; null where nothing does. */
  cap: z.nullable(z.string()),
  moves: z.array(moveSchema),
  dimensions: z.array(dimensionSchema),
  strength: z.nullable(z.strictObject({quote: z.string(), why: z.string(), place: placeSchema})),
  fix: z.nullable(
    z.strictObject({
      name: z.string(),
      how: z.string(),
      why: z.string(),
      gain: z.number(),
      place: z.nullable(placeSchema),
    }),
  ),
  followUps: z.array(askedFollowUpSchema),
  notes: z.array(z.strictObject({message: z.string(), place: z.nullable(placeSchema)})),
  time: z.array(z.strictObject({name: z.string(), share: shareSchema, budget: shareSchema})),
  /** What became of it when tried again later, or when it is due; empty where nothing is known. */
  due: z.string(),
})
export type ReviewScreen = z.infer<typeof reviewScreenSchema>

/** An answer of which it is not known what kind of question it answers, or that is empty. */
export const unaskedScreenSchema = z.strictObject({
  kind: z.literal('unasked'),
  uri: z.string(),
  why: z.string(),
  /** To choose from, the likeliest first; empty where something else is to be mended. */
  categories: z.array(z.strictObject({id: z.string(), name: z.string()})),
})
export type UnaskedScreen = z.infer<typeof unaskedScreenSchema>

/** An answer whose file cannot be read as a whole: nothing is written into it until it is mended. */
export const brokenScreenSchema = z.strictObject({
  kind: z.literal('broken'),
  uri: z.string(),
  /** What is wrong, without a full stop. */
  why: z.string(),
  /** From 1. */
  line: z.int().check(z.gte(1)),
  place: placeSchema,
})
export type BrokenScreen = z.infer<typeof brokenScreenSchema>

/** What a person can want of an answer. */
export const answerIntents = [
  /** Texts are kept in the panel until a state says that they were `taken`, or `refused`, by their key. */
  z.strictObject({kind: z.literal('note'), key: z.string(), text: z.string()}),
  /** Done writing. */
  z.strictObject({kind: z.literal('submit')}),
  /** Not done after all. */
  z.strictObject({kind: z.literal('write-on')}),
  /** The person's own scores by dimension: those that were given. */
  z.strictObject({kind: z.literal('score-self'), scores: z.record(dimensionId, ratingSchema)}),
  z.strictObject({
    kind: z.literal('answer-follow-up'),
    key: z.string(),
    ask: z.string(),
    text: z.string(),
  }),
  z.strictObject({kind: z.literal('choose-category'), category: z.string()}),
  z.strictObject({kind: z.literal('retry'), when: z.enum(['now', 'later'])}),
] as const
export type AnswerIntent = z.infer<(typeof answerIntents)[number]>
