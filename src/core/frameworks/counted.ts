import type {Range} from '../types.ts'
import type {Claim} from './heading-names.ts'
import type {Unit} from './reading.ts'

/** Words by what stands in the way of counting them for an element: being a question, being a user story, or both. */
export interface Words {
  plain: number
  question: number
  story: number
  both: number
}

/** What units are to a section named for an element. */
export interface Held {
  words: number
  shows: number
  hints: number
  /** By their names, or as `=shows` and `=content`. */
  parts: ReadonlySet<string>
}

/** What units are to an element outside the sections named for it. */
export interface Shown {
  strong: number
  weak: number
  /** Those of which one is enough anywhere; all strong ones are where the element's whole is expected. */
  proofs: number
  proofWords: number
  strongWords: number
  parts: ReadonlySet<string>
  first: Range | undefined
  firstStrong: Range | undefined
}

/** What the form of the text says: stories and scenarios. */
export interface Form {
  people: ReadonlySet<string>
  scenarios: number
  stories: number
}

/**
 * - `friend`: a section of an element that it is often found with
 * - `intro`: what introduces the document
 * - `loose`: no section that announces an element
 * - `other`: a section of another element
 */
export type Zone = 'friend' | 'intro' | 'loose' | 'other'

/** What units say of the elements in the sections that they stand in. */
export interface Plan {
  held: readonly {element: number /** Which of the homes is named for it. */; depth: number; held: Held}[]
  shown: readonly ShownThere[]
}

/** What units are to an element whose section they do not stand in. */
export interface ShownThere {
  element: number
  zone: Zone
  shown: Shown
}

/** A plan, and what it was made for. */
export interface KnownPlan {
  plan: Plan
  claims: readonly (readonly Claim[])[]
  lead: Unit | undefined
}
