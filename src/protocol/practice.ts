import * as z from 'zod/mini'
import {cardsIntents} from './cards.ts'
import {drillIntents} from './drill.ts'
import {mockIntents} from './mock.ts'

const planItemSchema = z.strictObject({
  /** Of the plan's file, from 1. */
  line: z.int(),
  title: z.string(),
  minutes: z.nullable(z.number()),
  ticked: z.boolean(),
  /** Whether something can be opened for it. */
  isStart: z.boolean(),
})
export type PanelPlanItem = z.infer<typeof planItemSchema>

/** What to do today: what is under way first, then what the plan says, then what is due. */
export const practiceScreenSchema = z.strictObject({
  kind: z.literal('practice'),
  /** How far the interview is, a sentence; empty where none is known of. */
  interview: z.string(),
  /** Interviews that were left in the middle, the latest first. */
  mocks: z.array(z.strictObject({session: z.string(), title: z.string(), says: z.string()})),
  /** Answers that were begun and belong to no interview. */
  drafts: z.array(z.strictObject({path: z.string(), question: z.string(), says: z.string()})),
  plan: z.nullable(
    z.strictObject({
      says: z.string(),
      done: z.int(),
      all: z.int(),
      today: z.array(planItemSchema),
      /** Of earlier days, not ticked. */
      left: z.array(planItemSchema),
    }),
  ),
  /** Questions to be tried again, the most urgent first; some of `dueCount`. */
  due: z.array(z.strictObject({id: z.string(), question: z.string(), says: z.string()})),
  dueCount: z.int(),
  cards: z.strictObject({due: z.int(), fresh: z.int()}),
  /** What would help most now: a category, or the last answer once more. */
  next: z.nullable(
    z.strictObject({
      title: z.string(),
      why: z.string(),
      category: z.nullable(z.string()),
      /** The id of a question to be tried again. */
      question: z.nullable(z.string()),
      /** The file of an answer to be gone on with. */
      path: z.nullable(z.string()),
    }),
  ),
  /** Whether nothing was ever practised. */
  isNew: z.boolean(),
})
export type PracticeScreen = z.infer<typeof practiceScreenSchema>

/** What a person can want in the view of practice. */
export const practiceIntents = [
  z.strictObject({kind: z.literal('show-practice'), view: z.enum(['home', 'mock-setup', 'cards'])}),
  /** Items are named by line and title: a line that says something else by now is left alone. */
  z.strictObject({kind: z.literal('tick'), line: z.int(), title: z.string(), ticked: z.boolean()}),
  z.strictObject({kind: z.literal('start-item'), line: z.int(), title: z.string()}),
  z.strictObject({kind: z.literal('open-plan')}),
  z.strictObject({kind: z.literal('practise-question'), id: z.string()}),
  z.strictObject({kind: z.literal('practise-category'), category: z.string()}),
  ...mockIntents,
  ...cardsIntents,
  ...drillIntents,
] as const
export type PracticeIntent = z.infer<(typeof practiceIntents)[number]>

const kinds = new Set<string | undefined>(practiceIntents.map(it => it.shape.kind.def.values[0]))

/** Whether it is wanted of practice, and of no document. */
export function isPracticeIntent(intent: {kind: string}): intent is PracticeIntent {
  return kinds.has(intent.kind)
}
