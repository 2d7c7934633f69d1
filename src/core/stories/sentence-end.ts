import {afterSpace} from './story.ts'

const stop =
  /[.!?]+["”’')\]]*(?=\s|$)|\n[^\S\n]{0,40}(?=(?:acceptance|priority|notes?|estimate|points|story\s+points|status|size|labels?|tags|epic|criteria)\b[^.\n]{0,30}:)/gi
const abbreviation =
  /(?:\b(?:e\.g|i\.e|etc|vs|no|nos|approx|incl|resp|cf|fig|min|max|st|mr|mrs|ms|dr|inc|ltd|co)|\b[a-zà-ÿ]|\b[a-zà-ÿ]\.[a-zà-ÿ])\.$/i

/**
 * The offset just after the sentence that `from` stands in: after its full stop, or where a line of metadata
 * begins. A full stop inside a version, an address or an abbreviation ends nothing.
 */
export function sentenceEnd(text: string, from: number): number {
  stop.lastIndex = from
  for (let hit = stop.exec(text); hit; hit = stop.exec(text)) {
    const end = hit.index + hit[0].length
    if (hit[0].startsWith('\n')) return hit.index
    const rest = text.slice(afterSpace(text, end), afterSpace(text, end) + 12)
    if (rest === '') return end
    const shortened = hit[0] === '.' && abbreviation.test(text.slice(Math.max(0, end - 12), end))
    if (shortened && !/^(?:As an?|So that|The|I|We|It)\b/.test(rest)) continue
    if (/^[\p{Lu}\p{N}"“‘'([\uFFFC*_-]/u.test(rest)) return end
  }
  return text.length
}
