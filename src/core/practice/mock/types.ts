import type {Style} from '../../coach/review-types.ts'
import type {Category, Level} from '../../coach/types.ts'
import type {IsoTime} from '../calendar.ts'
import type {Role} from '../roles.ts'

/** One step of a category's time budget. */
export interface TimeStep {
  id: string
  name: string
  minutes: number
}

/** What is wanted of a mock interview. */
export interface MockWishes {
  role: Role
  level: Level
  style: Style
  /** 1 to 5. */
  questions: number
  /** Only these; all of the role where empty. */
  categories: readonly Category[]
}

/**
 * Where an interview stands. A question goes question → writing → self-score → review → follow-up (once or twice) →
 * decide: retry it, or go on to the next; after the last one summary.
 */
export const mockStages = [
  'question',
  'writing',
  'self-score',
  'review',
  'follow-up',
  'decide',
  'summary',
] as const
export type MockStage = (typeof mockStages)[number]

export interface MockItem {
  /** Id of a question of the bank, or the words of one's own. */
  question: string
  /** The attempts at it in this interview, the last one counts; empty before it is begun. */
  attempts: readonly string[]
  /** Follow-ups asked so far at the last attempt. */
  asked: number
  /** Of these, answered. */
  answered: number
  score: number | null
}

export interface MockSession {
  /** When it was begun: the same in the front matter of all its attempts. */
  id: IsoTime
  level: Level | null
  style: Style
  items: readonly MockItem[]
  /** Index of the item it is at. */
  at: number
  stage: MockStage
}

export type MockEvent =
  | {type: 'begin'; path: string}
  | {type: 'submit'}
  | {type: 'score-self'}
  | {type: 'ask'}
  | {type: 'answer'}
  | {type: 'skip'}
  | {type: 'reviewed'; score: number}
  | {type: 'retry'; path: string}
  | {type: 'next'}
  | {type: 'end'}
