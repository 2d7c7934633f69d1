import * as z from 'zod/mini'
import {followUpSchema, markSchema, placeSchema, scoreSchema} from './common.ts'

/** A way to mend a finding, by its number and that of its finding: `apply-fix` brings them back. */
const fixSchema = z.strictObject({
  finding: z.int(),
  fix: z.int(),
  title: z.string(),
  /** True where it only inserts what the writer then fills in. */
  isGuidance: z.boolean(),
})
export type PanelFix = z.infer<typeof fixSchema>

/** One thing that the checklist asks for. */
const elementSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  mark: markSchema,
  asks: z.string(),
  /** Its parts, as noun phrases. */
  found: z.array(z.string()),
  lacking: z.array(z.string()),
  /** What its mark does not say: “it names a solution”. */
  remark: z.optional(z.string()),
  /** Points of 100 that it gave, and could give. */
  points: z.number(),
  of: z.number(),
  place: z.optional(placeSchema),
  fixes: z.array(fixSchema),
})
export type PanelElement = z.infer<typeof elementSchema>

const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'information', 'hint']),
  message: z.string(),
  why: z.string(),
  /** Counts from 1. */
  line: z.int(),
  place: placeSchema,
  /** Other places that it is about: “the first R3”. */
  related: z.array(z.strictObject({message: z.string(), line: z.int(), place: placeSchema})),
  fixes: z.array(fixSchema),
})
export type PanelFinding = z.infer<typeof findingSchema>

/** A product document, as it is written. */
export const documentScreenSchema = z.strictObject({
  kind: z.literal('document'),
  /** What tells it from other documents: the panel keeps by it what is open and typed. */
  uri: z.string(),
  /** The title of its type: “PRD”. */
  type: z.string(),
  /** The file's name. */
  name: z.string(),
  score: scoreSchema,
  /** Points that findings outside of the elements took from the score. */
  deducted: z.number(),
  elements: z.array(elementSchema),
  findings: z.array(findingSchema),
  /** How many less severe ones there are besides. */
  more: z.int(),
  /** What stands best, in the writer's own words. */
  strength: z.optional(z.strictObject({quote: z.string(), why: z.string(), place: placeSchema})),
  /** What to mend first. */
  first: z.optional(
    z.strictObject({
      title: z.string(),
      how: z.string(),
      why: z.string(),
      /** Points that it would bring. */
      gain: z.number(),
      place: z.optional(placeSchema),
      fixes: z.array(fixSchema),
    }),
  ),
  followUps: z.array(followUpSchema),
})
export type DocumentScreen = z.infer<typeof documentScreenSchema>
