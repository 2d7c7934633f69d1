import type {Range} from '../types.ts'
import type {Block, Fact} from './block.ts'
import {type Prose, prose} from './prose.ts'

/** A sentence, or a list item or cell that has no full stop. Its text is masked as in `Prose`. */
export interface Sentence extends Range {
  text: string
  prose: Prose
}

/** Full stops that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.?g|i\.?e|etc|cf|vs|approx|resp|incl|min|max|no|nr|fig|ref|dr|mr|mrs|ms|st|inc|ltd|co|jr|sr|dept|est|[a-z])\.$/i
const LONGEST_ABBREVIATION = 10
// The look-behinds keep long runs of dots and of blanked-out markup linear.
const END = /(?<![.!?…])[.!?…]+["”’)\]]*(?=\s)|(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/g

/** The sentences of a block, headings among them, in order. */
export const sentences: Fact<readonly Sentence[]> = block => block.fact(prose).flatMap(split)

/**
 * Whether a pattern may match in a sentence of the block: it matches in its text. Asked before each sentence is, as most
 * blocks have none that does; a long comment or log is not looked through.
 */
export function mayMatch(block: Block, pattern: RegExp): boolean {
  return block.fact(sentences).length > 0 && pattern.test(block.text)
}

function split(prose: Prose): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const push = (to: number) => {
    const raw = prose.text.slice(from, to)
    const text = raw.trim()
    if (text !== '') {
      const start = prose.start + from + raw.indexOf(text)
      found.push({text, start, end: start + text.length, prose})
    }
    from = to
  }
  for (const end of prose.text.matchAll(END)) {
    const to = end.index + end[0].length
    const before = prose.text.slice(Math.max(from, to - LONGEST_ABBREVIATION), to)
    const next = prose.text.slice(to).trimStart().charAt(0)
    if (ABBREVIATION.test(before) || (next === next.toUpperCase()) === false) continue
    push(to)
  }
  push(prose.text.length)
  return found
}
