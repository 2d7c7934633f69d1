import {ENOUGH_WORDS, type Evidence} from './evidence.ts'
import type {Holding} from './holdings.ts'

/** What is counted of the evidence, by the names that `weights.json` has. Counts are logarithms of count plus one. */
export interface Features {
  /** 1 where a section named for the element has content, else 0. */
  named: number
  namedWords: number
  namedShows: number
  namedHints: number
  friendAny: number
  friendShows: number
  friendHints: number
  introShows: number
  introHints: number
  looseShows: number
  looseHints: number
  otherShows: number
  otherHints: number
  proof: number
  otherProof: number
  share: number
  /** 1 where no sentence in the sections named for the element has a cue, else 0. */
  bare: number
  signal: number
  length: number
}

/** The middle of the lengths of documents that the weights were learned from, as the logarithm of words. */
const USUAL_LENGTH = 6.8

export function features(evidence: Evidence): Features {
  const {showings, signal, words} = evidence
  const named = filled(evidence.holdings)
  const sum = (key: 'shows' | 'hints' | 'words') => named.reduce((total, it) => total + it[key], 0)
  const {counts} = showings.sum
  return {
    named: named.length > 0 ? 1 : 0,
    namedWords: Math.log1p(sum('words')) / 4,
    namedShows: Math.log1p(sum('shows')),
    namedHints: Math.log1p(sum('hints')),
    friendAny: counts.friend.strong > 0 ? 1 : 0,
    friendShows: Math.log1p(counts.friend.strong),
    friendHints: Math.log1p(counts.friend.weak),
    introShows: Math.log1p(counts.intro.strong),
    introHints: Math.log1p(counts.intro.weak),
    looseShows: Math.log1p(counts.loose.strong),
    looseHints: Math.log1p(counts.loose.weak),
    otherShows: Math.log1p(counts.other.strong),
    otherHints: Math.log1p(counts.other.weak),
    proof: Math.log1p(counts.friend.proofs + counts.intro.proofs + counts.loose.proofs),
    otherProof: Math.log1p(counts.other.proofs),
    // A draft of a few lines says with one sentence what a long document says with ten.
    share: Math.sqrt(shareOf(evidence)),
    bare: named.length > 0 && named.every(it => it.shows + it.hints === 0) ? 1 : 0,
    signal: Math.log1p(signal),
    length: Math.max(-1, Math.log1p(words) - USUAL_LENGTH),
  }
}

/** The sections with content. The second name of “Goals and non-goals” says nothing by itself: all may be goals. */
function filled(holdings: readonly Holding[]): Holding[] {
  return holdings.filter(it => it.words >= ENOUGH_WORDS && (it.kind === 'named' || it.shows > 0))
}

/** Which part of the document's words stands in its sections or in sentences that prove it, 0 to 1. */
function shareOf({holdings, showings, words}: Evidence): number {
  let own = showings.sum.proofWords
  for (const it of filled(holdings)) own += it.words
  return words > 0 ? Math.min(1, own / words) : 0
}
