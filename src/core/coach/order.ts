import {categoryContent} from './content.ts'
import {moveOf, type Read, type ReadMove} from './read.ts'
import type {Note} from './review-types.ts'

/** Who opens with the answer in a sentence has announced it, not skipped what it rests on. */
const HEADLINE_UNITS = 2

/** Moves that stand before what they depend on. A move that was not found is before nothing. */
export function orderNotes(read: Read): Note[] {
  const headline = read.answer.units[HEADLINE_UNITS - 1]?.end ?? 0
  return categoryContent(read.asked.category).order.flatMap(({first, before, because}): Note[] => {
    const earliest = made(moveOf(read, first))
    if (!earliest) return []
    const early = before
      .map(id => made(moveOf(read, id)))
      .find(it => it && it.place.start >= headline && it.place.end <= earliest.place.start)
    if (!early) return []
    return [{kind: 'order', message: because, move: early.id, place: read.placeOf(early.place)}]
  })
}

function made(move: ReadMove | undefined): (ReadMove & {place: {start: number; end: number}}) | undefined {
  return move?.status === 'made' && move.place ? {...move, place: move.place} : undefined
}
