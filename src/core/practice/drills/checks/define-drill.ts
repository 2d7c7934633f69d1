import type * as z from 'zod/mini'
import type {Exercise, WeighedPoint} from '../types.ts'
import type {Written} from '../written.ts'

/** How the exercises of one kind are checked. */
export interface Drill<Check> {
  /** What the check needs to know of an exercise, as `check:` of its YAML has it. */
  schema: z.ZodMiniType<Check>
  points(written: Written, exercise: Exercise<Check>): WeighedPoint[]
}

/** Declares a kind of exercise. */
export function defineDrill<Check>(drill: Drill<Check>): Drill<Check> {
  return drill
}
