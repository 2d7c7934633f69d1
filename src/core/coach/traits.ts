import {hasWrongProduct} from './products.ts'
import {moveOf, type Read} from './read.ts'
import type {Note} from './review-types.ts'
import type {traitIds} from './schema.ts'

export type TraitId = (typeof traitIds)[number]

/** Words. Half of the sentences being longer than this tires a listener. */
const LONG_SENTENCE = 30
const FEWEST_SENTENCES = 4
/** The share of the words before the action; a third is usual for a whole setting. */
const SLOW_START = 0.4

/** What holds dimensions back: what the answer shows of itself, besides its moves. */
export function traitsOf(read: Read, notes: readonly Note[]): ReadonlySet<TraitId> {
  const has: Record<TraitId, () => boolean> = {
    restated: () => read.opensWithQuestion,
    'out-of-order': () => notes.some(it => it.kind === 'order'),
    'broken-thread': () => notes.some(it => it.kind === 'thread'),
    'wrong-sum': () => read.answer.units.some(it => hasWrongProduct(it.text)),
    we: () => isWe(read),
    'long-sentences': () => isLong(read),
    'slow-start': () => isSlow(read),
  }
  return new Set((Object.keys(has) as TraitId[]).filter(id => has[id]()))
}

function isWe({answer, asked}: Read): boolean {
  if (asked.category !== 'behavioral') return false
  const words = answer.units.flatMap(it => it.words.map(({text}) => text))
  const we = words.filter(it => /^(?:we|our|us|we're|we'd|we've)$/.test(it)).length
  const i = words.filter(it => /^(?:i|i'd|i'm|i've|my)$/.test(it)).length
  return we >= 4 && we > 2 * i
}

function isLong({answer}: Read): boolean {
  const lengths = answer.units.filter(it => it.kind === 'sentence').map(it => it.words.length)
  lengths.sort((a, b) => a - b)
  return lengths.length >= FEWEST_SENTENCES && (lengths[lengths.length >> 1] as number) > LONG_SENTENCE
}

function isSlow(read: Read): boolean {
  const {answer, asked} = read
  const action = asked.category === 'behavioral' ? moveOf(read, 'action')?.place : undefined
  if (!action) return false
  const total = answer.units.reduce((sum, it) => sum + it.words.length, 0)
  const before = answer.units
    .filter(it => it.end <= action.start)
    .reduce((sum, it) => sum + it.words.length, 0)
  return before / total > SLOW_START
}
