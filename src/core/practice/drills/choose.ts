import {type DrillKind, drillKinds} from '../drill-kinds.ts'
import {mean} from '../progress/mean.ts'
import type {DrillEntry} from './log.ts'
import type {Exercise} from './types.ts'

/** How somebody does in one kind of drill. */
export interface KindState {
  kind: DrillKind
  /** Exercises done. */
  done: number
  /** The mean of the last scores, 0 to 100; null for a kind that was never tried. */
  score: number | null
}

/** So many of the last scores tell how somebody does now. */
const LATELY = 3
/** What a kind that was never tried is taken for: it comes before those that go well. */
const UNTRIED = 60

/** All kinds in their order, with how each goes. */
export function kindStates(exercises: readonly Exercise[], entries: readonly DrillEntry[]): KindState[] {
  const kindOf = new Map(exercises.map(it => [it.id, it.kind]))
  return (Object.keys(drillKinds) as DrillKind[]).map(kind => {
    const own = entries.filter(it => kindOf.get(it.exercise) === kind)
    const lately = own.slice(-LATELY).map(it => it.score)
    return {kind, done: own.length, score: lately.length === 0 ? null : mean(lately)}
  })
}

/** The kind that goes worst lately; one that was never tried comes before those that go well. */
export function weakestKind(states: readonly KindState[]): DrillKind {
  const [first, ...others] = states
  if (!first) return 'clarifying-questions'
  return others.reduce((worst, it) => ((it.score ?? UNTRIED) < (worst.score ?? UNTRIED) ? it : worst), first)
    .kind
}

/**
 * The exercise of a kind to do next: one that was done least often, of these the one that was done longest ago, then in
 * the order of their file.
 * @param not the one that was just done
 */
export function nextExercise(
  kind: DrillKind,
  exercises: readonly Exercise[],
  entries: readonly DrillEntry[],
  not?: string,
): Exercise | undefined {
  const times = new Map<string, {count: number; last: string}>()
  for (const {exercise, at} of entries) {
    times.set(exercise, {count: (times.get(exercise)?.count ?? 0) + 1, last: at})
  }
  const of = (it: Exercise) => times.get(it.id) ?? {count: 0, last: ''}
  const own = exercises.filter(it => it.kind === kind)
  const others = own.length > 1 ? own.filter(it => it.id !== not) : own
  return others.reduce<Exercise | undefined>((best, it) => {
    if (!best) return it
    const [a, b] = [of(it), of(best)]
    return a.count < b.count || (a.count === b.count && a.last < b.last) ? it : best
  }, undefined)
}
