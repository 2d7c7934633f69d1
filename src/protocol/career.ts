import * as z from 'zod/mini'

const evidenceSchema = z.strictObject({
  /** Which of `logs`, and the line in it, from 1. */
  log: z.int(),
  line: z.int(),
  problem: z.string(),
  approach: z.string(),
  outcome: z.string(),
  date: z.string(),
  /** Why it does not count; null where it does. */
  lacks: z.nullable(z.string()),
})
export type PanelEvidence = z.infer<typeof evidenceSchema>

const milestoneSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** What shows it. */
  shows: z.string(),
  counted: z.array(evidenceSchema),
  uncounted: z.array(evidenceSchema),
})
export type PanelMilestone = z.infer<typeof milestoneSchema>

/** Documents of a career; each is a document type. */
export const careerFiles = ['milestone-log', 'career-narrative', 'story-bank'] as const
export type CareerFileKind = (typeof careerFiles)[number]

/** Where a person is, where they aim, and what speaks for it. */
export const careerScreenSchema = z.strictObject({
  kind: z.literal('career'),
  /** In words; empty where nothing is said. */
  at: z.string(),
  aim: z.string(),
  from: z.string(),
  role: z.string(),
  /** The day, and in how many days; null without one, or once it is past. */
  interview: z.nullable(z.strictObject({date: z.string(), days: z.int()})),
  /** Of the level that is aimed for; empty without one. */
  scope: z.string(),
  competencies: z.array(z.strictObject({id: z.string(), name: z.string(), shows: z.string()})),
  milestones: z.array(milestoneSchema),
  /** Evidence that names none of these milestones. */
  others: z.array(evidenceSchema),
  next: z.nullable(z.string()),
  transition: z.nullable(
    z.strictObject({
      name: z.string(),
      emphasise: z.array(z.string()),
      close: z.array(z.strictObject({name: z.string(), how: z.string()})),
      smell: z.string(),
    }),
  ),
  /** Milestone logs, as people call their files. */
  logs: z.array(z.string()),
  /** Which documents there are already. */
  files: z.array(z.strictObject({kind: z.enum(careerFiles), isThere: z.boolean()})),
})
export type CareerScreen = z.infer<typeof careerScreenSchema>

const careerWishes = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('set-career')}),
  /** Opens the document, or begins it from its template. */
  z.strictObject({kind: z.literal('open-career-file'), file: z.enum(careerFiles)}),
  /** By number and line of the log. */
  z.strictObject({kind: z.literal('open-evidence'), log: z.int(), line: z.int()}),
])
export type CareerWish = z.infer<typeof careerWishes>

/** What a person can want of their career. */
export const careerIntentSchema = z.strictObject({kind: z.literal('career'), wish: careerWishes})
