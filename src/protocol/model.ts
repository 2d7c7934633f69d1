import * as z from 'zod/mini'
import {markSchema, placeSchema} from './common.ts'

/** What a model says of words of the file. All of it is its text, not ours: shown as text, and marked as its. */
const modelFindingSchema = z.strictObject({
  quote: z.string(),
  what: z.string(),
  why: z.string(),
  suggestion: z.string(),
  severity: z.enum(['high', 'medium', 'low']),
  /** Absent where the words are in the file no more. */
  place: z.optional(placeSchema),
})
export type PanelModelFinding = z.infer<typeof modelFindingSchema>

/** Other words for a place; a click shows them as a diff. */
const modelRewriteSchema = z.strictObject({
  quote: z.string(),
  why: z.string(),
  place: z.optional(placeSchema),
})
export type PanelModelRewrite = z.infer<typeof modelRewriteSchema>

/** Where it sees an element or a move otherwise than the offline coach. */
const modelPartSchema = z.strictObject({
  name: z.string(),
  status: markSchema,
  offline: markSchema,
  remark: z.string(),
})
export type PanelModelPart = z.infer<typeof modelPartSchema>

const result = {
  findings: z.array(modelFindingSchema),
  rewrites: z.array(modelRewriteSchema),
  parts: z.array(modelPartSchema),
}

/** Where the text would go, and what it would take. */
const offer = {
  /** “gpt-5.2 at api.openai.com, on the internet”. */
  destination: z.string(),
  /** Tokens that it would take, about and at most; null until they are counted. */
  estimate: z.nullable(z.strictObject({sent: z.int(), received: z.int()})),
}
const offerSchema = z.strictObject(offer)
export type ModelOffer = z.infer<typeof offerSchema>

/** What a connected language model has to do with the file in the editor. */
export const modelStateSchema = z.discriminatedUnion('kind', [
  /** Nothing may be sent: why, and what to do. Where none is connected, there is nothing to be said. */
  z.strictObject({kind: z.literal('off'), why: z.string(), toDo: z.string(), canConnect: z.boolean()}),
  z.strictObject({kind: z.literal('ready'), ...offer}),
  z.strictObject({kind: z.literal('running'), destination: z.string(), characters: z.int(), ...result}),
  z.strictObject({
    kind: z.literal('done'),
    destination: z.string(),
    ...result,
    /** Things it said that were not taken over, as their words are not in the file. */
    dropped: z.int(),
    usage: z.strictObject({sent: z.int(), received: z.int(), isEstimate: z.boolean()}),
    isCut: z.boolean(),
    /** The file has changed since. */
    isOld: z.boolean(),
    /** Another review, which may go elsewhere; null where nothing may be sent now. */
    again: z.nullable(offerSchema),
  }),
  z.strictObject({
    kind: z.literal('failed'),
    /** Empty where nothing was sent. */
    destination: z.string(),
    message: z.string(),
    toDo: z.string(),
    ...result,
    again: z.nullable(offerSchema),
  }),
])
export type PanelModel = z.infer<typeof modelStateSchema>

/** What a connected model has to do with the follow-ups of an answer: it may ask the next one. */
export const interviewerSchema = z.strictObject({
  destination: z.string(),
  /** What it has said so far of its question; null while it asks none. */
  saying: z.nullable(z.string()),
  /** Why the last one did not come. */
  error: z.nullable(z.strictObject({message: z.string(), toDo: z.string()})),
})
export type PanelInterviewer = z.infer<typeof interviewerSchema>

export const modelIntentSchema = z.strictObject({
  kind: z.literal('model'),
  wish: z.discriminatedUnion('to', [
    z.strictObject({to: z.literal('review')}),
    z.strictObject({to: z.literal('stop')}),
    z.strictObject({to: z.literal('connect')}),
    /** Shows a rewrite as a diff. */
    z.strictObject({to: z.literal('compare'), rewrite: z.int()}),
    /** Has it ask the next follow-up. */
    z.strictObject({to: z.literal('ask')}),
    z.strictObject({to: z.literal('stop-asking')}),
  ]),
})
export type ModelWish = z.infer<typeof modelIntentSchema>['wish']
