import {categoryContent} from './content.ts'
import {type Read, unitsAt} from './read.ts'
import type {Note, TimeShare} from './review-types.ts'

/** Fewer words than these divide into steps by chance. */
const FEWEST_WORDS = 120
const FEWEST_MOVES = 4
/** Of the words, so many must be known to belong to some step. */
const FEWEST_KNOWN = 0.6
/** More than twice the share of the budget is worth a word (domain default, ours). */
const MUCH = 2
/** A small step is soon over twice its share: only what is felt is told. */
const FELT = 0.5

/**
 * The share of the words that each step of the category took, beside its share of the minutes. Within a paragraph or
 * list, words belong to the move that was last shown; a paragraph that shows none belongs to no step. Empty where too
 * little is known to tell.
 */
export function timeShares(read: Read): TimeShare[] {
  const {steps, minutes} = categoryContent(read.asked.category)
  const {units} = read.answer
  const starts = stepStarts(read)
  const total = units.reduce((sum, it) => sum + it.words.length, 0)
  if (total < FEWEST_WORDS || starts.size < FEWEST_MOVES) return []

  const words = new Map<string, number>()
  let last: {group: number; step: string} | undefined
  for (const unit of units) {
    const step = starts.get(unit.start) ?? (last?.group === unit.group ? last.step : undefined)
    if (step) words.set(step, (words.get(step) ?? 0) + unit.words.length)
    last = step === undefined ? undefined : {group: unit.group, step}
  }
  const known = [...words.values()].reduce((sum, it) => sum + it, 0)
  if (known / total < FEWEST_KNOWN) return []
  return steps.map(({id, name, minutes: own}) => ({
    step: id,
    name,
    share: (words.get(id) ?? 0) / known,
    budget: own / minutes,
  }))
}

/** Where each step is shown first: by the start of a unit. */
function stepStarts(read: Read): ReadonlyMap<number, string> {
  const {steps} = categoryContent(read.asked.category)
  const stepOf = new Map(steps.flatMap(({id, moves}) => moves.map(move => [move, id] as const)))
  const starts = new Map<number, string>()
  for (const {id, place, status} of read.moves) {
    const step = stepOf.get(id)
    if (!place || !step || status === 'not-found') continue
    for (const unit of unitsAt(read.answer, place)) if (!starts.has(unit.start)) starts.set(unit.start, step)
  }
  return starts
}

/** The step that is furthest over its budget, if one is: advice, never part of a score. */
export function timeNotes(shares: readonly TimeShare[]): Note[] {
  const [most] = shares
    .filter(({share, budget}) => share > MUCH * budget && share > FELT)
    .sort((a, b) => b.share - b.budget - (a.share - a.budget))
  if (!most) return []
  const {name, share, budget} = most
  const message = `“${name}” takes ${percent(share)} of the words; in the room it has ${percent(budget)} of the time.`
  return [{kind: 'time', message, move: null, place: null}]
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}
