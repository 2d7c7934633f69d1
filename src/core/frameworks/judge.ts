import type {ElementState, Status} from '../types.ts'
import type {Evidence} from './evidence.ts'
import {features} from './features.ts'
import type {Lexicon} from './lexicon.ts'
import {spotOf} from './spot.ts'
import type {Trait} from './traits.ts'
import {chanceOf} from './weights.ts'

/** From here on precision and recall of “not covered” were equal, cross-validated over documents of other repositories. */
export const COVERED_FROM = 0.45
/** Below this an element with some evidence still counts as weak rather than missing. */
const WEAK_FROM = 0.12

/** What a document has of an element. */
export function judge(trait: Trait, evidence: Evidence, lexicon: Lexicon): ElementState {
  const {id = '', parts = {}} = lexicon.elements[trait.element] ?? {}
  const chance = chanceOf(id, features(evidence))
  const hasSome = evidence.holdings.length > 0 || (chance >= WEAK_FROM && !evidence.showings.isEmpty)
  const status: Status = chance >= COVERED_FROM ? 'covered' : hasSome ? 'weak' : 'missing'
  const names = Object.keys(parts)
  const isFound = (part: string) =>
    evidence.parts.has(part) || parts[part]?.some(it => evidence.parts.has(it)) === true
  const found = status === 'missing' ? [] : names.filter(isFound)
  const spot = status === 'missing' ? undefined : spotOf(trait, evidence, status)
  const state: ElementState = {
    id,
    status,
    confidence: Math.round((status === 'covered' ? chance : 1 - chance) * 100) / 100,
    announced: spot?.announced ?? false,
    found,
    lacking: names.filter(it => !found.includes(it)),
  }
  if (spot) state.place = spot.place
  return state
}
