import type {Category} from '../../coach/types.ts'
import type {IsoDate, IsoTime} from '../calendar.ts'

/** Something to know by heart: `cards/*.yaml`. */
export interface Card {
  /** Never changes, as the log refers to it. */
  id: string
  front: string
  back: string
  /** What it belongs to: a category, a framework such as `rice`, or both. */
  category: Category | null
  framework: string | null
  /** Whom the fact is of. */
  source: string
}

export const grades = ['again', 'hard', 'good', 'easy'] as const
export type Grade = (typeof grades)[number]

/** One line of the log. */
export interface CardReview {
  card: string
  at: IsoTime
  grade: Grade
}

/** What the log says of a card. */
export interface CardState {
  card: string
  /** The day it is to be asked again; for a new one the day it is first asked. */
  due: IsoDate
  reviews: number
  lapses: number
  /** Days until nine of ten people remember it; null for a new one. */
  stability: number | null
  /** 1 to 10; null for a new one. */
  difficulty: number | null
  first: IsoTime | null
  last: IsoTime | null
}
