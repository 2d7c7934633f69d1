import {claimOf} from './claim.ts'
import {beyond, categoryContent, styleChallenges} from './content.ts'
import type {Gap} from './gaps.ts'
import {withOwnWords} from './own-words.ts'
import {moveOf, type Read, type ReadMove} from './read.ts'
import type {FollowUp, Style} from './review-types.ts'
import type {MoveId} from './types.ts'

/** A reading must be this sure before an interviewer takes up the words that it is made of. */
const SURE = 0.6
const SAYS = 'You say'

/** What the bank has an interviewer ask of one question; of that which goes beyond all moves, the move is null. */
export type PromptFollowUps = readonly {move: MoveId | null; ask: string}[]

/**
 * What an interviewer asks next, two at most: about the heaviest gap, then against the strongest claim, since polished
 * answers fall there too. Where nothing is open, the first goes beyond the category.
 */
export function followUpsOf(
  read: Read,
  gaps: readonly Gap[],
  strongest: ReadMove | undefined,
  style: Style,
  ofPrompt: PromptFollowUps = [],
): FollowUp[] {
  const first = gaps[0] ? aboutGap(gaps[0].move, read, ofPrompt) : beyondAll(read, ofPrompt)
  return strongest ? [first, challenge(strongest, read, style, first.ask)] : [first]
}

function aboutGap(move: ReadMove, read: Read, ofPrompt: PromptFollowUps): FollowUp {
  const forPrompt = ofPrompt.find(it => it.move === move.id)?.ask
  const {name, asks, matters} = move.content
  const state = move.status === 'weak' ? 'is only touched on' : 'was not found'
  return {
    ask: withOwnWords(
      asks,
      withoutOwn(move, read.nouns),
      SAYS,
      () => takenUp(move, read, forPrompt !== undefined),
      forPrompt,
    ),
    because: `“${name}” ${state}. ${matters}`,
    kind: 'gap',
    move: move.id,
    place: move.place ? read.placeOf(move.place) : null,
  }
}

function challenge(move: ReadMove, read: Read, style: Style, before: string): FollowUp {
  const words = claimOf(move.quote)
  // Nobody takes up the same words twice.
  const claim = words && before.includes(words) ? undefined : words
  const wordings = style === 'neutral' ? move.content.challenges : styleChallenges[style]
  return {
    ask: withOwnWords(wordings, {...read.nouns, claim}, SAYS, () => claim),
    because: `“${move.content.name}” is your strongest claim: an interviewer tries what looks strong.`,
    kind: 'challenge',
    move: move.id,
    place: move.place ? read.placeOf(move.place) : null,
  }
}

/** Moves whose words say what the whole comes to. */
const WHOLE: readonly MoveId[] = [
  'decision',
  'primary-metric',
  'compute',
  'result',
  'close',
  'design',
  'internal-cause',
]

/** Made for the prompt, else for the category, else for all. */
function beyondAll(read: Read, ofPrompt: PromptFollowUps): FollowUp {
  const {because, asks} = beyond
  const made = ofPrompt.find(it => it.move === null)?.ask
  const own = categoryContent(read.asked.category).beyond ?? asks
  const ask = made ?? withOwnWords(own, read.nouns, SAYS, () => saidOf(WHOLE, read))
  return {ask, because, kind: 'gap', move: 'beyond', place: null}
}

/**
 * What the answer says about a move that is not made: the words that only touch on it; else those of a move near it, if
 * there is no question for this very prompt, which is closer.
 */
function takenUp(move: ReadMove, read: Read, isForPrompt: boolean): string | undefined {
  if (move.status === 'weak') return claimOf(move.quote)
  return isForPrompt ? undefined : saidOf(move.content.about, read)
}

/** The words of the first of some moves that is surely made and can be quoted. */
function saidOf(ids: readonly MoveId[], read: Read): string | undefined {
  for (const id of ids) {
    const near = moveOf(read, id)
    const said = near?.status === 'made' && near.confidence >= SURE ? claimOf(near.quote) : undefined
    if (said) return said
  }
  return undefined
}

/** What a move is to name itself is not taken from it while it is not made. */
const OWN: Readonly<Record<string, string>> = {
  'segment-choice': 'segment',
  beachhead: 'segment',
  decision: 'choice',
  rejected: 'loser',
}

/** The nouns that a question about a move may use: not the one that the move itself is to bring. */
export function withoutOwn(move: ReadMove, nouns: Read['nouns']): Read['nouns'] {
  const own = OWN[move.id]
  return own ? {...nouns, [own]: undefined} : nouns
}
