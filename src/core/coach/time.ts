import {categoryContent} from './content.ts'
import {type Read, unitsAt} from './read.ts'
import type {Note, TimeShare} from './review-types.ts'

/** Fewer words than these divide into steps by chance. */
const FEWEST_WORDS = 120
const FEWEST_MOVES = 4
/** More than twice the share of the budget is worth a word, less than a third too (domain default, ours). */
const MUCH = 2
const LITTLE = 1 / 3
/** A small step is soon over twice its share: only what is felt is told. */
const FELT = 0.3

/**
 * The share of the words that each step of the category took, beside its share of the minutes. Words belong to the move
 * that was last shown; empty where the answer is too short, or too few moves were found, to tell.
 */
export function timeShares(read: Read): TimeShare[] {
  const {steps, minutes} = categoryContent(read.asked.category)
  const stepOf = new Map(steps.flatMap(({id, moves}) => moves.map(move => [move, id] as const)))
  const starts = new Map<number, string>()
  for (const {id, place, status} of read.moves) {
    const step = stepOf.get(id)
    const unit = place && status !== 'not-found' && step ? unitsAt(read.answer, place)[0] : undefined
    if (unit && step && !starts.has(unit.start)) starts.set(unit.start, step)
  }
  const {units} = read.answer
  const total = units.reduce((sum, it) => sum + it.words.length, 0)
  if (total < FEWEST_WORDS || starts.size < FEWEST_MOVES) return []
  const words = new Map<string, number>()
  let current: string | undefined
  for (const unit of units) {
    current = starts.get(unit.start) ?? current
    // What comes before the first move leads to it.
    const step = current ?? [...starts].sort((a, b) => a[0] - b[0])[0]?.[1]
    if (step) words.set(step, (words.get(step) ?? 0) + unit.words.length)
  }
  return steps.map(({id, name, minutes: own}) => ({
    step: id,
    name,
    share: (words.get(id) ?? 0) / total,
    budget: own / minutes,
  }))
}

/** The one step that is furthest from its budget, if any is: advice, never part of a score. */
export function timeNotes(shares: readonly TimeShare[]): Note[] {
  const long = shares
    .filter(({share, budget}) => share > MUCH * budget && share > FELT)
    .sort((a, b) => b.share - b.budget - (a.share - a.budget))[0]
  const short = shares
    .filter(({share, budget}) => share > 0 && share < LITTLE * budget && budget > FELT)
    .sort((a, b) => b.budget - a.budget)[0]
  const found = long ?? short
  if (!found) return []
  const {name, share, budget} = found
  const message = `“${name}” takes ${percent(share)} of the words, ${percent(budget)} of the time: ${long ? 'what follows has to hurry.' : 'this is where the time goes in the room.'}`
  return [{kind: 'time', message, move: null, place: null}]
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}
