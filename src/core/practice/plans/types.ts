import type {Category, Level} from '../../coach/types.ts'
import type {IsoDate} from '../calendar.ts'
import type {DrillKind} from '../drill-kinds.ts'
import type {CategorySpread, StateOfQuestion} from '../progress/types.ts'
import type {Question} from '../questions/question.ts'
import type {Role} from '../roles.ts'

/** What an item of a plan starts; in the file a code span such as `question growth-allotment-app`. */
export type Start =
  /** With the minutes for it where these are not the question's own. */
  | {kind: 'question'; id: string; minutes?: number}
  /** A question of the category that was not seen yet. */
  | {kind: 'category'; category: Category}
  | {kind: 'retry'}
  | {kind: 'drill'; drill: DrillKind}
  /** `minutes` for each question. */
  | {kind: 'mock'; questions: number; minutes: number}
  | {kind: 'cards'}
  | {kind: 'new'; type: 'story-bank' | 'career-narrative'}
  | {kind: 'progress'}

export interface PlanWishes {
  role: Role
  level: Level
  days: 7 | 14
  start: IsoDate
  /** The plan is cut to the days before it. */
  interview: IsoDate | null
  /** Minutes a day, 45 to 60. */
  minutes: number
  /** What questions are chosen from, and where each stands. */
  questions: readonly Question[]
  states: ReadonlyMap<string, StateOfQuestion>
  spread: readonly CategorySpread[]
  /** Categories that the person calls weak, the weakest first; beside those that the spread shows. */
  weak?: readonly Category[]
}

export interface PlanItem {
  minutes: number | null
  /** What to do, as a sentence. */
  title: string
  start: Start | null
}

export interface PlanDay {
  /** From 1. */
  number: number
  date: IsoDate
  /** What the day is for: “Metrics and diagnosis”. */
  theme: string
  items: readonly PlanItem[]
}

export interface Plan {
  role: Role
  level: Level
  start: IsoDate
  interview: IsoDate | null
  days: readonly PlanDay[]
}

/** An item as it stands in the file. */
export interface TickedItem extends PlanItem {
  ticked: boolean
  /** From 1. */
  line: number
}

export interface DayOfPlan {
  /** As its heading has it; null where that says none, as over the day of the interview. */
  number: number | null
  date: IsoDate | null
  theme: string
  /** From 1. */
  line: number
  items: readonly TickedItem[]
}

/** Today's part of a plan. */
export interface Today {
  /** Null before the plan begins, after it has ended, and on a day that it has nothing for. */
  day: DayOfPlan | null
  /** Of earlier days, not ticked. */
  left: readonly TickedItem[]
  /** Of the whole plan. */
  done: number
  all: number
  /** “Day 3 of 7: metrics and diagnosis”, or what there is instead. */
  says: string
}
