import * as z from 'zod/mini'
import {scoreSchema, shareSchema} from './common.ts'

/** 1 to 5, or a mean of such. */
const meanSchema = z.number().check(z.gte(1), z.lte(5))
/** The path of an attempt's file in the practice folder. */
const pathSchema = z.string()
const daySchema = z.string()

/** One dimension over time. */
const lineSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The mean of the last three answers, and how much more that is than of the three before. */
  now: meanSchema,
  change: z.nullable(z.number()),
  /** What the level expects; null where none is chosen. */
  expected: z.nullable(meanSchema),
  answers: z.int(),
  /** The oldest first; each is one answer, or the mean of as many as `answers` says. */
  points: z.array(
    z.strictObject({
      from: daySchema,
      to: daySchema,
      answers: z.int(),
      score: meanSchema,
      /** Whether another version of the rubric gave it than the point before: no line leads there. */
      isNewRubric: z.boolean(),
    }),
  ),
})
export type PanelLine = z.infer<typeof lineSchema>

const spreadSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  attempts: z.int(),
  /** Of the category with most attempts. */
  share: shareSchema,
  /** Mean of the last three, 0 to 100. */
  score: z.nullable(z.number()),
  last: z.nullable(daySchema),
})
export type PanelSpread = z.infer<typeof spreadSchema>

const readinessSchema = z.strictObject({
  level: z.string(),
  ready: z.boolean(),
  /** Each with what there is and what is expected, as a sentence. */
  criteria: z.array(z.strictObject({id: z.string(), name: z.string(), met: z.boolean(), says: z.string()})),
})
export type PanelReadiness = z.infer<typeof readinessSchema>

/** A question that was answered more than once. */
const repeatedSchema = z.strictObject({
  question: z.string(),
  attempts: z.int(),
  earlier: z.strictObject({path: pathSchema, date: daySchema, score: z.nullable(scoreSchema)}),
  later: z.strictObject({path: pathSchema, date: daySchema, score: z.nullable(scoreSchema)}),
})
export type PanelRepeated = z.infer<typeof repeatedSchema>

/** What became of the answers so far. */
export const progressScreenSchema = z.strictObject({
  kind: z.literal('progress'),
  /** Of submitted attempts, on how many days, since when; and of those that are begun. */
  count: z.int(),
  days: z.int(),
  since: z.nullable(daySchema),
  drafts: z.int(),
  /** The category that the lines are of; null for all together. */
  category: z.nullable(z.strictObject({id: z.string(), name: z.string()})),
  lines: z.array(lineSchema),
  spread: z.array(spreadSchema),
  /** Categories without an answer. */
  untried: z.array(z.string()),
  calibration: z.strictObject({
    says: z.string(),
    /** The person's own score less the coach's, −4 to 4; the widest first. */
    gaps: z.array(z.strictObject({id: z.string(), name: z.string(), gap: z.number(), answers: z.int()})),
    /** Without signs, of the earlier half of the answers and the later one. */
    trend: z.nullable(z.strictObject({before: z.number(), after: z.number()})),
  }),
  readiness: z.nullable(readinessSchema),
  /** What to practise next, the most useful first; `take-step` brings its number back. */
  steps: z.array(z.strictObject({title: z.string(), why: z.string()})),
  repeated: z.array(repeatedSchema),
  /** The latest first. */
  latest: z.array(
    z.strictObject({
      path: pathSchema,
      question: z.string(),
      date: daySchema,
      score: z.nullable(scoreSchema),
    }),
  ),
  /** Files that cannot be read. */
  broken: z.array(z.strictObject({path: pathSchema, reason: z.string(), line: z.int()})),
})
export type ProgressScreen = z.infer<typeof progressScreenSchema>

const comparedSchema = z.strictObject({
  path: pathSchema,
  /** Date and time, for people. */
  when: z.string(),
  score: scoreSchema,
  /** “25:20 of 35 min”; empty where nobody took the time. */
  time: z.string(),
})
const changeSchema = z.strictObject({id: z.string(), name: z.string(), quote: z.nullable(z.string())})
export type PanelChange = z.infer<typeof changeSchema>

/** Two attempts at one question, the earlier one first; both as the coach reads them today. */
export const comparisonScreenSchema = z.strictObject({
  kind: z.literal('comparison'),
  question: z.string(),
  /** In words. */
  category: z.string(),
  level: z.string(),
  earlier: comparedSchema,
  later: comparedSchema,
  summary: z.string(),
  gained: z.array(changeSchema),
  lost: z.array(changeSchema),
  /** Names of moves that neither makes. */
  open: z.array(z.string()),
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      before: z.nullable(meanSchema),
      after: z.nullable(meanSchema),
    }),
  ),
  /** Whether there are more attempts at the question to choose from. */
  hasOthers: z.boolean(),
})
export type ComparisonScreen = z.infer<typeof comparisonScreenSchema>

/** Two attempts that cannot be compared, and why. */
export const incomparableScreenSchema = z.strictObject({
  kind: z.literal('incomparable'),
  why: z.string(),
})
export type IncomparableScreen = z.infer<typeof incomparableScreenSchema>

/** The screens that the tab has. */
export const progressPages = ['progress', 'career'] as const

const progressWishes = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('show-page'), page: z.enum(progressPages)}),
  /** Shows the lines of one category, or of all. */
  z.strictObject({kind: z.literal('filter-lines'), category: z.nullable(z.string())}),
  z.strictObject({kind: z.literal('compare'), earlier: pathSchema, later: pathSchema}),
  /** Chooses two others of those that answer the question of the one that is shown. */
  z.strictObject({kind: z.literal('compare-others'), path: pathSchema}),
  z.strictObject({kind: z.literal('open-diff'), earlier: pathSchema, later: pathSchema}),
  z.strictObject({kind: z.literal('open-broken'), path: pathSchema}),
  z.strictObject({kind: z.literal('export-history')}),
])
export type ProgressWish = z.infer<typeof progressWishes>

/** What a person can want of their progress. */
export const progressIntentSchema = z.strictObject({kind: z.literal('progress'), wish: progressWishes})
