import type {Level} from '../../coach/types.ts'
import type {IsoDate} from '../calendar.ts'
import type {Role} from '../roles.ts'

/** Where people come to product management from: ids of `coaching/transitions.yaml`. */
export const origins = ['engineering', 'design', 'business', 'inside'] as const
type Origin = (typeof origins)[number]

/** What a person says of themselves, in the front matter of their `career.md`; null where they do not. */
export interface Career {
  /** Where they are. */
  at: Level | null
  /** Where they want to be. */
  aim: Level | null
  from: Origin | null
  role: Role | null
  interview: IsoDate | null
}

/** One row or entry of a milestone log. What is not there is empty. */
export interface Evidence {
  /** As it stands in the file: which milestone it counts for. */
  milestone: string
  problem: string
  approach: string
  outcome: string
  /** As it stands in the file, such as `2027-02`. */
  date: string
  /** The log that it stands in, as its name was passed in. */
  log: string
  /** From 1. */
  line: number
  /** Why it does not count; null where it does. */
  lacks: string | null
}

export interface Milestone {
  id: string
  name: string
  /** What shows it. */
  shows: string
}

export interface MilestoneStatus {
  milestone: Milestone
  /** Distinct and measured: two rows about one piece of work are one. */
  counted: readonly Evidence[]
  uncounted: readonly Evidence[]
}

/** A career as far as the files tell it. */
export interface CareerView {
  career: Career
  /** Of each level from where one is to below where one aims. */
  milestones: readonly MilestoneStatus[]
  /** Evidence that names none of these milestones. */
  others: readonly Evidence[]
  /** What the level that is aimed for asks of people. */
  competencies: readonly {id: string; name: string; shows: string}[]
  /** For where one comes from. */
  transition: {
    name: string
    emphasise: readonly string[]
    close: readonly {name: string; how: string}[]
    smell: string
  } | null
  /** The milestone that is furthest from being shown, in a sentence; null without an aim. */
  next: string | null
}
