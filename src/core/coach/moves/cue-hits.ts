import {PhraseIndex} from '../../frameworks/phrases.ts'
import type {Unit} from './answer.ts'
import {cues} from './cues.ts'
import {wordClasses} from './word-classes.ts'

const index = new PhraseIndex<string>(wordClasses)
for (const [move, phrases] of Object.entries(cues)) {
  for (const [at, phrase] of phrases.entries()) index.add(phrase, `${move}:${at}`)
}

const known = new WeakMap<Unit, ReadonlySet<string>>()

/** The cues in a unit, as `move:index`. */
export function cueHits(unit: Unit): ReadonlySet<string> {
  let hits = known.get(unit) as Set<string> | undefined
  if (!hits) {
    const found = new Set<string>()
    index.find(unit.words, hit => found.add(hit))
    hits = found
    known.set(unit, hits)
  }
  return hits
}
