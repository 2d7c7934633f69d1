import {announces, type Placed, type Survey} from './sections.ts'
import type {Entry} from './tally.ts'

/** In words: whatever stands here introduces the document. */
const LONGEST_OPENING = 300

/**
 * Where the opening of a document ends: at the first unit with more than 300 words before it, or at the requirements if
 * they come sooner. For elements that are asked about, questions count among the words, so theirs ends sooner.
 */
export function openingEnd(chunks: Survey['chunks'], requirements: number, asks: boolean): number {
  let words = 0
  for (const {start, entry, home} of firstUnits(chunks)) {
    if (words > LONGEST_OPENING || (home && announces(home, requirements))) return start
    const {filler, question, words: own} = entry.unit
    if (!filler && (asks || !question)) words += own
  }
  return Number.POSITIVE_INFINITY
}

interface FirstUnit {
  start: number
  entry: Entry
  home: Placed['home']
}

/** The units in order. The parts of a table lie across each other; all else follows one another. */
function* firstUnits(chunks: Survey['chunks']): Generator<FirstUnit> {
  for (const {layout, offset} of chunks) {
    const {placed} = layout
    for (let from = 0; from < placed.length; ) {
      const units: FirstUnit[] = []
      let end = startOf(placed[from] as Placed)
      for (let it = placed[from]; it && startOf(it) <= end; it = placed[++from]) {
        for (const entry of it.tally.entries) {
          const start = it.offset + entry.start
          end = Math.max(end, start)
          units.push({start: offset + start, entry, home: it.home})
        }
      }
      yield* units.sort((a, b) => a.start - b.start)
    }
  }
}

function startOf({tally, offset}: Placed): number {
  return offset + (tally.entries[0] as Entry).start
}
