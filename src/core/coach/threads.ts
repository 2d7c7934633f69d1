import {contentWords} from '../stories/content-words.ts'
import {plain} from './plain.ts'
import {moveOf, type Read, unitsAt} from './read.ts'
import type {Note} from './review-types.ts'

/** Words for people in general; a measure of them is a measure of all. */
const GENERAL =
  /\b(?:all|any|more|total|active|monthly|daily|the)?\s?(?:users|customers|people|consumers|DAU|MAU|WAU|visitors|clients|accounts|downloads|sign-?ups)\b/i
/** Words that may point back to the group. */
const POINTERS = /\b(?:they|them|their|she|her|he|his|those|these|who|whose|such)\b/i

/**
 * Where the group that was chosen is lost: it does not come back at all, or the measure counts people in general. Said
 * only where the group's name is certain.
 */
export function threadNotes(read: Read): Note[] {
  const {segment} = read.nouns
  const choice = moveOf(read, 'segment-choice') ?? moveOf(read, 'beachhead')
  if (!segment || choice?.status !== 'made' || !choice.place) return []
  const own = new Set(contentWords(segment))
  const end = choice.place.end
  const after = read.answer.units.filter(it => it.start >= end)
  if (after.length < 4) return []
  if (!after.some(it => names(it.text, own)) && !after.some(it => POINTERS.test(it.text))) {
    const message = `“${segment}” are chosen and do not come back: expected them in the pain, the solution and the measure.`
    return [{kind: 'thread', message, move: choice.id, place: read.placeOf(choice.place)}]
  }
  const metric = moveOf(read, 'metric') ?? moveOf(read, 'primary-metric')
  if (!metric?.place || metric.status === 'not-found') return []
  const text = unitsAt(read.answer, metric.place)
    .map(it => it.text)
    .join(' ')
  const general = GENERAL.exec(text)?.[0].trim()
  if (!general || names(text, own) || POINTERS.test(text)) return []
  const message = `The measure counts “${plain(general)}”, the answer chose “${segment}”: expected a measure of those.`
  return [{kind: 'thread', message, move: metric.id, place: read.placeOf(metric.place)}]
}

function names(text: string, words: ReadonlySet<string>): boolean {
  return contentWords(text).some(it => words.has(it))
}
