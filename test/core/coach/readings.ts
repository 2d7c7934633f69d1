import {categoryContent} from '../../../src/core/coach/content.ts'
import type {MoveReader} from '../../../src/core/coach/read.ts'
import type {MoveReading, MoveStatus} from '../../../src/core/coach/types.ts'

/** What a test says of moves: how one is read, and by which words of the text. */
export type Said = Record<
  string,
  MoveStatus | [MoveStatus, words: string] | [MoveStatus, words: string, sure: number]
>

/** Stands in for the reading of moves: what is not told is as `rest` says. */
export function reader(said: Said, rest: MoveStatus = 'made'): MoveReader {
  return (answer, {category}) =>
    categoryContent(category).moves.map(({id}): MoveReading => {
      const it = said[id] ?? rest
      const [status, words, confidence = 0.9] = typeof it === 'string' ? [it] : it
      const unit = words ? undefined : answer.units[0]
      const start = words ? answer.text.indexOf(words) : (unit?.start ?? 0)
      const end = words ? start + words.length : (unit?.end ?? 0)
      if (words && start < 0) throw new Error(`“${words}” is not in the answer`)
      return {id, status, confidence, ...(status !== 'not-found' && {place: {start, end}})}
    })
}
