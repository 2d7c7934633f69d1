import {wordsOf} from '../../frameworks/words.ts'
import type {Exercise} from './types.ts'

/** Words in a row that hardly anybody writes twice by chance. */
const RUN = 4
/** A sentence of which so much stands in the case word for word repeats it. */
const REPEATED = 0.8
const SENTENCE = /[^.!?;\n]+(?:[.!?;](?!\s|$)[^.!?;\n]*)*[.!?;]*/g

/** A text without the sentences that only repeat what the case says. */
export function withoutGiven(
  text: string,
  {situation, write}: Pick<Exercise, 'situation' | 'write'>,
): string {
  const given = new Set(runsOf(`${situation} ${write}`))
  return text.replace(SENTENCE, sentence => {
    const runs = runsOf(sentence)
    const same = runs.filter(it => given.has(it)).length
    return runs.length > 1 && same / runs.length >= REPEATED ? ' ' : sentence
  })
}

function runsOf(text: string): string[] {
  const words = wordsOf(text).map(it => it.text)
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}
