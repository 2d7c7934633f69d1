import * as z from 'zod/mini'
import {
  answerIntents,
  brokenScreenSchema,
  draftScreenSchema,
  reviewScreenSchema,
  selfScoreScreenSchema,
  unaskedScreenSchema,
} from './protocol/answer.ts'
import {cardsScreenSchema} from './protocol/cards.ts'
import {careerIntentSchema, careerScreenSchema} from './protocol/career.ts'
import {placeSchema} from './protocol/common.ts'
import {documentScreenSchema} from './protocol/document.ts'
import {drillScreenSchema} from './protocol/drill.ts'
import {interviewSchema, mockSetupScreenSchema, mockSummaryScreenSchema} from './protocol/mock.ts'
import {interviewerSchema, modelIntentSchema, modelStateSchema} from './protocol/model.ts'
import {practiceIntents, practiceScreenSchema} from './protocol/practice.ts'
import {
  comparisonScreenSchema,
  incomparableScreenSchema,
  progressIntentSchema,
  progressScreenSchema,
} from './protocol/progress.ts'
import {startCommands, startScreenSchema} from './protocol/start.ts'

/**
 * What the extension (the host) and the panel say to each other. The host sends whole states, never changes of them;
 * the panel sends what a person wants. Each side parses what the other says by these schemas: what does not fit is
 * reported and ignored.
 *
 * The panel speaks first (`ready`), each time it is loaded: after it was hidden, moved, or the window reloaded. What is
 * wanted names the revision of the state it was clicked in: a place or a fix of an older state may be wrong by now, and
 * is ignored; what is meant for a document as a whole goes to the one that was shown.
 */
export const tabs = ['coach', 'practice', 'progress'] as const
export type Tab = (typeof tabs)[number]

/** What can be seen in the panel: one schema a file in `protocol/`, one file in `webview/screens/`. */
const screenSchema = z.discriminatedUnion('kind', [
  startScreenSchema,
  documentScreenSchema,
  draftScreenSchema,
  selfScoreScreenSchema,
  reviewScreenSchema,
  unaskedScreenSchema,
  brokenScreenSchema,
  progressScreenSchema,
  comparisonScreenSchema,
  incomparableScreenSchema,
  careerScreenSchema,
  practiceScreenSchema,
  mockSetupScreenSchema,
  mockSummaryScreenSchema,
  cardsScreenSchema,
  drillScreenSchema,
])
export type Screen = z.infer<typeof screenSchema>

/** A page about what is shown, by its path in `guides/`, as in `levels/senior`. */
const guideLinkSchema = z.strictObject({title: z.string(), guide: z.string()})
export type GuideLink = z.infer<typeof guideLinkSchema>

export const toPanelSchema = z.strictObject({
  type: z.literal('state'),
  revision: z.int(),
  tab: z.enum(tabs),
  screen: screenSchema,
  /** That the answer in the editor belongs to. */
  interview: z.optional(z.nullable(interviewSchema)),
  /** What a language model has to do with the document in the editor; null where there is none of ours. */
  model: z.optional(z.nullable(modelStateSchema)),
  /** That may ask the next follow-up; null where none may. */
  interviewer: z.optional(z.nullable(interviewerSchema)),
  guides: z.optional(z.array(guideLinkSchema)),
  /** Keys of texts that came and are in the file now. */
  taken: z.array(z.string()),
  /** Keys of texts that could not be written: the panel gives them back to the person. */
  refused: z.array(z.string()),
})
export type State = z.infer<typeof toPanelSchema>

const intentSchema = z.discriminatedUnion('kind', [
  /** Shows a place in the editor; `focus` says whether the person goes there too. */
  z.strictObject({kind: z.literal('reveal'), place: placeSchema, focus: z.boolean()}),
  z.strictObject({kind: z.literal('apply-fix'), finding: z.int(), fix: z.int()}),
  z.strictObject({kind: z.literal('explain'), rule: z.string()}),
  /** By its path in `guides/`, as in `levels/senior`. */
  z.strictObject({kind: z.literal('open-guide'), guide: z.string()}),
  z.strictObject({kind: z.literal('show-problems')}),
  z.strictObject({kind: z.literal('start'), command: z.enum(startCommands)}),
  z.strictObject({kind: z.literal('take-step'), step: z.int()}),
  /** By the path of its file in the practice folder. */
  z.strictObject({kind: z.literal('open-attempt'), path: z.string()}),
  ...answerIntents,
  ...practiceIntents,
  progressIntentSchema,
  careerIntentSchema,
  modelIntentSchema,
])
export type Intent = z.infer<typeof intentSchema>

export const fromPanelSchema = z.discriminatedUnion('type', [
  /** The panel is loaded and shows this tab. */
  z.strictObject({type: z.literal('ready'), tab: z.enum(tabs)}),
  z.strictObject({type: z.literal('show-tab'), tab: z.enum(tabs)}),
  z.strictObject({type: z.literal('intent'), revision: z.int(), intent: intentSchema}),
  /** The panel ignored a message of the host's. */
  z.strictObject({type: z.literal('ignored'), why: z.string()}),
])
export type FromPanel = z.infer<typeof fromPanelSchema>

/** A message by its schema, or why it does not fit, for a log: each problem with its path. */
export function parseMessage<T>(schema: z.ZodMiniType<T>, message: unknown): {message: T} | {why: string} {
  const parsed = z.safeParse(schema, message)
  if (parsed.success) return {message: parsed.data}
  const problems = parsed.error.issues.map(
    ({path, message: text}) => `${path.join('.') || 'message'}: ${text}`,
  )
  return {why: problems.join('; ')}
}
