import type {Range} from '../types.ts'

/** The kinds of interview question. */
export const categories = [
  'product-sense',
  'improvement',
  'metrics',
  'diagnosis',
  'trade-off',
  'strategy',
  'estimation',
  'growth',
  'prioritization',
  'behavioral',
  'technical',
  'go-to-market',
  'ai-product',
] as const
export type Category = (typeof categories)[number]

/** The steps of the career, the lowest first. */
export const levels = ['entry', 'mid', 'senior', 'principal', 'director', 'vp', 'cpo'] as const
export type Level = (typeof levels)[number]

/** What every answer is scored on, 1 to 5. */
export const dimensions = [
  'clarity',
  'structure',
  'user-understanding',
  'prioritisation',
  'trade-off-quality',
  'metrics-thinking',
  'strategic-judgement',
  'ownership',
  'communication',
  'follow-up-handling',
] as const
export type Dimension = (typeof dimensions)[number]

/** An id of `coaching/moves.yaml`. */
export type MoveId = string

const moveStatuses = ['made', 'weak', 'not-found'] as const
export type MoveStatus = (typeof moveStatuses)[number]

/** What was asked, and of whom. */
export interface Asked {
  question: string
  category: Category
  level: Level
}

/** How one move of the category was read in an answer. Offsets are those of the whole text of the file. */
export interface MoveReading {
  id: MoveId
  status: MoveStatus
  /** How sure the reading is, 0 to 1. */
  confidence: number
  /** The words that show it, as they stand in the text; absent where nothing was found. */
  place?: Range
  /** Why it is weak or not found, as a sentence to the writer; absent where it is made. */
  because?: string
}
