import type {Sentence} from '../../document/sentences.ts'
import type {Range} from '../../types.ts'

interface Line extends Range {
  text: string
}

/** A line that ends earlier was ended by its writer, and not by an editor that wraps at some column. */
const SHORTEST_WRAPPED = 60
const NEWLINE = /\r\n?|\n/g

/**
 * The lines of a sentence that its writer ended: “18 × 4 = 72” needs no full stop to be a statement of its own. Lines
 * that an editor has wrapped stay together.
 */
export function linesOf({text, start}: Sentence): Line[] {
  if (!text.includes('\n') && !text.includes('\r')) return [{text, start, end: start + text.length}]
  const found: Line[] = []
  let from = 0
  const push = (to: number) => {
    const raw = text.slice(from, to)
    const own = raw.trim()
    if (own !== '') {
      const at = start + from + raw.indexOf(own)
      found.push({text: own, start: at, end: at + own.length})
    }
    from = to
  }
  let lineStart = 0
  for (const {index, 0: mark} of text.matchAll(NEWLINE)) {
    const line = text.slice(lineStart, index).trim()
    const next = text.slice(index + mark.length).trimStart()
    const goesOn = /[,–—-]$/.test(line) || /^[\p{Ll}(]/u.test(next)
    if (line.length < SHORTEST_WRAPPED && !goesOn) push(index)
    lineStart = index + mark.length
  }
  push(text.length)
  return found
}
