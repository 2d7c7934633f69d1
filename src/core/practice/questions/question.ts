import type {Category, Level, MoveId} from '../../coach/types.ts'

/** One question of the bank: `questions/<category>.yaml`, or a team's own `.pmprep/questions/*.yaml`. */
export interface Question {
  /** Never changes, as attempts refer to it: `growth-allotment-app`. */
  id: string
  category: Category
  /** As an interviewer says it, one to three sentences. */
  ask: string
  /** Two or three words in lower case: `allotment gardening`. */
  industry: string
  level: Level
  /** The time to answer in. */
  minutes: number
  /** Why interviewers ask it. */
  why: string
  /** What a strong answer does for this question. */
  strong: readonly {move: MoveId; does: string}[]
  traps: readonly string[]
  /** Keyed to moves; the last one goes beyond all of them, and has none. */
  followUps: readonly {move: MoveId | null; ask: string}[]
  /** What shows a level above the asked one, and what a level below. */
  above: string
  below: string
}
