import {contentWords} from '../../stories/content-words.ts'
import type {MoveId, MoveReading} from '../types.ts'
import type {Unit} from './answer.ts'

/** With fewer units after the choice there is no room for a thread. */
const FEWEST_AFTER = 4
/** Words that may point back to whoever was chosen. */
const POINTERS = /\b(?:they|them|their|theirs|she|her|hers|he|him|his|those|these|who|whose|such|each)\b/i
/** Measures of everybody. */
const EVERYBODY =
  /\b(?:(?:all|our|the|of|more|total|active|monthly|daily|new) (?:users|customers|people|visitors|consumers|clients)|DAU|MAU|WAU|downloads|page views|sign-?ups|NPS)\b/i

/**
 * Where the group that was chosen is lost again: nothing after the choice is about it, or what is measured is everybody.
 * Whatever can be read as pointing back to it does.
 */
export function threadFault(
  id: MoveId,
  made: ReadonlyMap<MoveId, MoveReading>,
  units: readonly Unit[],
): string | undefined {
  const chosen = made.get('segment-choice')?.place
  if (!chosen) return undefined
  const group = new Set(units.filter(it => it.start === chosen.start).flatMap(it => contentWords(it.text)))
  const pointsBack = ({text}: Unit) => POINTERS.test(text) || contentWords(text).some(it => group.has(it))
  if (id === 'segment-choice') {
    const after = units.filter(it => it.start >= chosen.end)
    if (after.length < FEWEST_AFTER || after.some(pointsBack)) return undefined
    return 'Whoever is chosen does not come back: expected them in the pain, the solution and the measure.'
  }
  const place = id === 'metric' ? made.get(id)?.place : undefined
  const measure = place && units.find(it => it.start === place.start)
  if (!measure || pointsBack(measure)) return undefined
  const everybody = EVERYBODY.exec(measure.text)?.[0]
  return everybody && `It counts “${everybody}”: expected those who were chosen to be counted.`
}
