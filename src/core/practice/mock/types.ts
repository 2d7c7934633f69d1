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
  categories?: readonly Category[]
}

/**
 * Where an interview stands. A question goes question → writing → self-score → review → follow-up → decide, where
 * another follow-up can be asked, the question be tried again, or the next one begun; after the last one summary.
 */
export type MockStage = 'question' | 'writing' | 'self-score' | 'review' | 'follow-up' | 'decide' | 'summary'

export interface MockItem {
  /** Id of a question of the bank, or the words of one's own. */
  question: string
  /** Paths of the attempts at it in this interview, of which the last one counts; none before it is begun. */
  attempts: readonly string[]
  /** Follow-ups to the last attempt, asked and answered. */
  asked: number
  answered: number
  /** The coach's, of the last attempt. */
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
