import type {Level} from '../../coach/types.ts'
import type {IsoDate} from '../calendar.ts'
import type {Role} from '../roles.ts'

/** Where people come to product management from. */
export const origins = ['engineering', 'design', 'business', 'inside'] as const
export type Origin = (typeof origins)[number]

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

/** One row or entry of a milestone log. */
export interface Evidence {
  /** As it stands in the file: which milestone it counts for. */
  milestone: string
  problem: string
  approach: string
  outcome: string
  date: IsoDate | string | null
  /** The outcome has a number. */
  measured: boolean
  /** From 1. */
  line: number
  /** What was not found of it: “a measured outcome”, “a date”. */
  lacking: readonly string[]
}

export interface MilestoneStatus {
  milestone: string
  /** Distinct and measured: two rows about one piece of work are one. */
  count: number
  evidence: readonly Evidence[]
  /** Rows that do not count, with the reason. */
  uncounted: readonly {evidence: Evidence; reason: string}[]
}
