import type {MoveStatus} from '../../coach/types.ts'
import type {DrillKind} from '../drill-kinds.ts'

/** One thing that an exercise asks for, and how it was found in what somebody wrote. */
interface DrillPoint {
  /** A noun phrase: “The threshold of each”. */
  what: string
  met: MoveStatus
  /** The writer's words that show it, or that stand against it. */
  quote?: string
  /** What to write for it. */
  how: string
}

/** A point with what it counts. */
export interface WeighedPoint extends DrillPoint {
  /** Relative to the others of its exercise. */
  weight: number
  /** Without it, nothing else makes up for it. */
  isGate: boolean
}

/** What the core says of a text that somebody wrote for an exercise. */
export interface DrillReview {
  points: readonly DrillPoint[]
  /** 0 to 100. */
  score: number
  /** What to do next, as a sentence or two. */
  says: string
}

/** One exercise of `drills/<kind>.yaml`. `check` has the form that the check of its kind reads. */
export interface Exercise<Check = unknown> {
  /** Never changes, as the log refers to it. */
  id: string
  kind: DrillKind
  /** Two to five words: “overnight coach line”. */
  product: string
  /** What is known: numbers, constraints. */
  situation: string
  /** What to write. */
  write: string
  minutes: number
  good: string
  poor: {text: string; because: string}
  check: Check
}
