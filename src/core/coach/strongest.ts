import {claimOf} from './claim.ts'
import type {Read, ReadMove} from './read.ts'

/** These prepare what is claimed: praising them is cold comfort, and challenging them leads nowhere. */
const PREPARING = new Set(['clarify', 'close', 'situation', 'task', 'segments', 'communicate'])

/**
 * The strongest claim of an answer: of the moves that are made the one that weighs most, is read most surely and is put
 * most concretely. Undefined where none is made.
 */
export function strongestOf({moves}: Read): ReadMove | undefined {
  let best: ReadMove | undefined
  let most = 0
  for (const move of moves) {
    if (move.status !== 'made' || !move.place || move.quote === '') continue
    const value =
      move.weight * move.confidence * concreteness(move.quote) * (PREPARING.has(move.id) ? 0.4 : 1)
    if (value > most) {
      most = value
      best = move
    }
  }
  return best
}

/** A number and a reason make a claim that can be argued with, if it can be repeated at all. */
function concreteness(quote: string): number {
  const hasNumber = /\d|\b(?:two|three|four|five|six|ten|half|twice)\b/i.test(quote)
  const hasReason = /\b(?:because|since|so that|therefore|which is why)\b/i.test(quote)
  const canBeQuoted = claimOf(quote) !== undefined
  return 1 + (hasNumber ? 0.25 : 0) + (hasReason ? 0.25 : 0) + (canBeQuoted ? 0.25 : 0)
}
