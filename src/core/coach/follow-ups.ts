import {claimOf} from './claim.ts'
import {beyond, styleChallenges} from './content.ts'
import type {Gap} from './gaps.ts'
import type {Read, ReadMove} from './read.ts'
import type {FollowUp, Style} from './review-types.ts'
import {filled} from './slots.ts'

/**
 * What an interviewer asks next, two at most: about the heaviest gap, then against the strongest claim, since polished
 * answers fall there too. Where nothing is open, the first goes beyond the category.
 */
export function followUpsOf(
  read: Read,
  gaps: readonly Gap[],
  strongest: ReadMove | undefined,
  style: Style,
): FollowUp[] {
  const [gap] = gaps
  const found: FollowUp[] = []
  if (gap) found.push(aboutGap(gap.move, read))
  else if (beyond[0]) {
    const {ask, because} = beyond[0]
    found.push({ask, because, kind: 'gap', move: 'beyond', place: null})
  }
  if (strongest) found.push(challenge(strongest, read, style))
  return found
}

function aboutGap(move: ReadMove, {nouns, placeOf}: Read): FollowUp {
  const {name, asks, matters} = move.content
  const state = move.status === 'weak' ? 'is only touched on' : 'was not found'
  return {
    ask: filled(asks, withoutOwn(move, nouns)),
    because: `“${name}” ${state}. ${matters}`,
    kind: 'gap',
    move: move.id,
    place: move.place ? placeOf(move.place) : null,
  }
}

function challenge(move: ReadMove, {nouns, placeOf}: Read, style: Style): FollowUp {
  const slots = {...nouns, claim: claimOf(move.quote)}
  const wordings = style === 'neutral' ? move.content.challenges : styleChallenges[style]
  return {
    ask: filled(wordings, slots),
    because: `“${move.content.name}” is your strongest claim: an interviewer tries what looks strong.`,
    kind: 'challenge',
    move: move.id,
    place: move.place ? placeOf(move.place) : null,
  }
}

/** What a move is to name itself is not taken from it while it is not made. */
const OWN: Readonly<Record<string, string>> = {
  'segment-choice': 'segment',
  beachhead: 'segment',
  decision: 'choice',
  rejected: 'loser',
}

export function withoutOwn(move: ReadMove, nouns: Read['nouns']): Read['nouns'] {
  const own = OWN[move.id]
  return own ? {...nouns, [own]: undefined} : nouns
}
