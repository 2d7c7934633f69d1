import * as z from 'zod/mini'

/** What can be begun from the panel; each is a command of the extension. */
export const startCommands = [
  'newDocument',
  'new.answer',
  'mockInterview',
  'openSample',
  'openGetStarted',
  'newPlan',
  'drill',
  'openGuide',
] as const
export type StartCommand = (typeof startCommands)[number]

/** No document of ours is in the editor: what to do next. */
export const startScreenSchema = z.strictObject({
  kind: z.literal('start'),
  /** The name of the file that is in the editor but none of ours. */
  other: z.optional(z.string()),
  /** What is meant for today, a line each: “3 of 5 in the plan are left”. */
  today: z.array(z.string()),
  /** What to practise next, the most useful first; `take-step` brings its number back. */
  steps: z.array(z.strictObject({title: z.string(), why: z.string()})),
})
export type StartScreen = z.infer<typeof startScreenSchema>
