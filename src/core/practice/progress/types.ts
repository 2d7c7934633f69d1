import type {Category, Dimension, Level, MoveId} from '../../coach/types.ts'
import type {IsoTime} from '../calendar.ts'

/**
 * `new`: never submitted; `attempted`: tried, and nothing to do today; `due`: time to try again; `strong`: scored well
 * lately, on a day of its own.
 */
export const questionStates = ['new', 'attempted', 'due', 'strong'] as const
export type QuestionState = (typeof questionStates)[number]

export interface StateOfQuestion {
  state: QuestionState
  /** How urgent another attempt is, from 0: what is due is ordered by it. */
  urgency: number
  attempts: number
  /** The last submitted one; null without any. */
  last: {date: IsoTime | null; score: number | null; path: string} | null
  best: number | null
  /** In days: until it is due, negative where that is past; null while new. */
  dueIn: number | null
  /** Begun and not submitted: its path. */
  draft: string | null
}

/** A submitted attempt on the line of one dimension. */
export interface LinePoint {
  path: string
  date: IsoTime
  score: number
  self: number | null
  /** The version of the rubric: scores of two versions are not of one line. */
  rubric: number | null
}

export interface DimensionLine {
  dimension: Dimension
  /** The oldest first. */
  points: readonly LinePoint[]
  /** Mean of the last three. */
  now: number
  /** `now` less the mean of the three before; null with fewer than four points. */
  change: number | null
}

export interface CategorySpread {
  category: Category
  attempts: number
  /** Of all submitted attempts that name a category, 0 to 1. */
  share: number
  /** Mean score of the last three, 0 to 100; null where none has a score. */
  score: number | null
  last: IsoTime | null
}

export interface MoveChange {
  id: MoveId
  name: string
  /** The words that showed it where it was made. */
  quote: string | null
}

/** Two attempts at the same question, the earlier one first. */
export interface AttemptComparison {
  score: {before: number; after: number}
  dimensions: readonly {dimension: Dimension; before: number | null; after: number | null}[]
  gained: readonly MoveChange[]
  lost: readonly MoveChange[]
  /** Not made in either. */
  open: readonly MoveChange[]
  /** One sentence that says what became of it. */
  summary: string
}

interface CalibrationGap {
  dimension: Dimension
  /** Mean of self less coach, −4 to 4: above 0 the person thinks better of it than the coach does. */
  gap: number
  attempts: number
}

export interface Calibration {
  /** Over all dimensions and attempts; null where nobody scored themselves. */
  gap: number | null
  /** The widest first. */
  dimensions: readonly CalibrationGap[]
  /** Of the earlier half of the attempts and of the later one, without signs: whether it narrows. */
  trend: {before: number; after: number} | null
  says: string
}

/** Whether answers hold up at a level, held against the rubric and against nobody else. */
export interface Readiness {
  level: Level
  /** Null for all categories together. */
  category: Category | null
  ready: boolean
  criteria: readonly {
    id: 'unseen' | 'days' | 'score' | 'stable' | 'follow-ups' | 'dimensions'
    met: boolean
    /** What there is and what is expected, one sentence. */
    says: string
  }[]
  /** What the answers show on each dimension, and what the level expects. */
  dimensions: readonly {dimension: Dimension; shown: number | null; expected: number}[]
  /** The attempts that count: paths. */
  counted: readonly string[]
}

/** What to practise next. */
export interface NextStep {
  kind: 'finish' | 'retry' | 'question' | 'category' | 'follow-up' | 'cards'
  title: string
  why: string
  /** Of a question of the bank. */
  question?: string
  category?: Category
  /** The file of an attempt. */
  path?: string
}
