import {type Category, categories} from '../../coach/types.ts'
import type {Range} from '../../types.ts'
import type {Cue} from './cue.ts'

/** Words of a text that speak for a category. */
export interface Spotted extends Range {
  text: string
  weight: number
}

/** Longer texts are read to here: no question and no job description goes on for longer. */
const MOST_TEXT = 40_000

/** Finds the cues of each category, in order; of one cue that comes again and again every place. */
export function spotCues(
  text: string,
  cues: Readonly<Record<Category, readonly Cue[]>>,
): Map<Category, Spotted[]> {
  // Letter by letter, so that no place moves: “İ” in lower case is two.
  const lower = text
    .slice(0, MOST_TEXT)
    .replace(/\p{Lu}/gu, letter =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    )
    .replaceAll('‑', '-')
    .replaceAll('’', "'")
  return new Map(
    categories.map(category => [
      category,
      cues[category].flatMap(([phrase, weight]) => places(lower, phrase).map(it => ({...it, weight}))),
    ]),
  )

  function places(lower: string, phrase: string): {start: number; end: number; text: string}[] {
    const stem = phrase.endsWith('*') ? phrase.slice(0, -1) : phrase
    const found = []
    for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
      let end = at + stem.length
      if (isLetter(lower, at - 1)) continue
      if (stem !== phrase) while (isLetter(lower, end)) end++
      else if (isLetter(lower, end)) continue
      found.push({start: at, end, text: text.slice(at, end)})
    }
    return found
  }
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(at))
}
