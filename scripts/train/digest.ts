import {cues} from '../../src/core/coach/moves/cues.ts'
import {wordClasses} from '../../src/core/coach/moves/word-classes.ts'

/** A number for the classes and cues that weights were learned with: weights know cues by their place in the list. */
export function digestOfCues(): number {
  // FNV-1a, 32 bits
  let hash = 0x811c9dc5
  for (const character of JSON.stringify([wordClasses, cues])) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
  }
  return hash
}
