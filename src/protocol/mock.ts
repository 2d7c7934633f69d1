import * as z from 'zod/mini'
import {scoreSchema} from './common.ts'

const namedSchema = z.strictObject({id: z.string(), name: z.string()})

/** What is asked of a mock interview before it begins; what was asked for last stands there already. */
export const mockSetupScreenSchema = z.strictObject({
  kind: z.literal('mock-setup'),
  roles: z.array(namedSchema),
  levels: z.array(namedSchema),
  styles: z.array(z.strictObject({id: z.string(), name: z.string(), says: z.string()})),
  categories: z.array(namedSchema),
  /** Ids, and how many questions. */
  wishes: z.strictObject({
    role: z.string(),
    level: z.string(),
    style: z.string(),
    questions: z.int(),
    categories: z.array(z.string()),
  }),
  /** For each question, where a plan says; null where each has its own. */
  minutes: z.nullable(z.number()),
})
export type MockSetupScreen = z.infer<typeof mockSetupScreenSchema>

/** The interview that the answer in the editor belongs to: shown above whatever is shown of the answer. */
export const interviewSchema = z.strictObject({
  /** The question of this answer, from 1. */
  number: z.int(),
  count: z.int(),
  /** In words: “Challenging”. */
  style: z.string(),
  /** Of each question. */
  marks: z.array(z.enum(['answered', 'current', 'open'])),
  /** What can follow now; null while this answer is not reviewed. */
  next: z.nullable(z.enum(['question', 'summary'])),
})
export type Interview = z.infer<typeof interviewSchema>

/** What came of an interview. */
export const mockSummaryScreenSchema = z.strictObject({
  kind: z.literal('mock-summary'),
  session: z.string(),
  /** “Senior, challenging, 2027-02-11”. */
  about: z.string(),
  /** Mean of the last answers to each question; null where none is scored. */
  score: z.nullable(scoreSchema),
  /** Whether a question is left to be answered. */
  isOpen: z.boolean(),
  items: z.array(
    z.strictObject({
      question: z.string(),
      /** Null where it was not begun. */
      path: z.nullable(z.string()),
      score: z.nullable(scoreSchema),
      /** “22 of 35 min · 1 of 2 follow-ups · +12 at the second try”. */
      says: z.string(),
    }),
  ),
  strength: z.nullable(z.strictObject({quote: z.string(), why: z.string(), path: z.string()})),
  fix: z.nullable(
    z.strictObject({name: z.string(), how: z.string(), why: z.string(), path: z.string(), gain: z.number()}),
  ),
  calibration: z.strictObject({
    says: z.string(),
    /** Means over the interview: those that both the coach and the person scored. */
    dimensions: z.array(
      z.strictObject({id: z.string(), name: z.string(), score: z.number(), own: z.number()}),
    ),
  }),
})
export type MockSummaryScreen = z.infer<typeof mockSummaryScreenSchema>

/** What a person can want of interviews. */
export const mockIntents = [
  z.strictObject({
    kind: z.literal('begin-mock'),
    role: z.string(),
    level: z.string(),
    style: z.string(),
    questions: z.int().check(z.gte(1), z.lte(5)),
    categories: z.array(z.string()),
    minutes: z.nullable(z.number()),
  }),
  /** Of the interview that the answer in the editor belongs to. */
  z.strictObject({kind: z.literal('next-question')}),
  z.strictObject({kind: z.literal('end-mock')}),
  /** Goes on with one where it was left. */
  z.strictObject({kind: z.literal('go-on'), session: z.string()}),
  z.strictObject({kind: z.literal('show-summary'), session: z.string()}),
] as const
