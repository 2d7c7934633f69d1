import type {Sentence} from '../../document/sentences.ts'
import type {Range} from '../../types.ts'

interface Line extends Range {
  text: string
}

/** No editor wraps earlier. */
const SHORTEST_WRAPPED = 60
const ENUMERATED = /^(?:\(?(?:\d{1,2}|[a-h])[).]|[-–•*→+])\s/
const NEWLINE = /\r\n?|\n/g
/** A full stop behind a word, before one without a capital: so people write who are in a hurry. */
const HASTY_STOP = /(?<=\p{L}{2}|\d)[.!?]["”’)]?[ \t\r\n]{1,4}(?=\p{Ll})/gu
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:etc|approx|vs|dr|mr|mrs|ms|st|no|nr|eg|ie|ca|cf|pp|pm|am|incl|resp|min|max|est|dept|fig|ref|vol|cca)\.\s*$/iu

/**
 * The lines of a sentence that its writer ended: “18 × 4 = 72” needs no full stop to be a statement of its own. Lines
 * that an editor has wrapped stay together.
 */
export function linesOf({text, start, prose}: Sentence): Line[] {
  return endedLines(text, start, prose.text).flatMap(hastySentences)
}

function hastySentences({text, start, end}: Line): Line[] {
  const found: Line[] = []
  let from = 0
  for (const {index, 0: stop} of text.matchAll(HASTY_STOP)) {
    const to = index + stop.length
    if (ABBREVIATION.test(text.slice(Math.max(0, to - 12), to))) continue
    const own = text.slice(from, to).trimEnd()
    found.push({text: own, start: start + from, end: start + from + own.length})
    from = to
  }
  return [...found, {text: text.slice(from), start: start + from, end}]
}

function endedLines(text: string, start: number, paragraph: string): Line[] {
  const lines = text.split(NEWLINE)
  if (lines.length === 1) return [{text, start, end: start + text.length}]
  const longest = Math.max(SHORTEST_WRAPPED, ...paragraph.split(NEWLINE).map(it => it.trim().length))
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
  for (const [index, {index: end}] of [...text.matchAll(NEWLINE)].entries()) {
    if (isEnded((lines[index] as string).trim(), (lines[index + 1] as string).trim(), longest)) push(end)
  }
  push(text.length)
  return found
}

/** An editor breaks a line where the next word would not have fitted; who breaks it earlier means it. */
function isEnded(line: string, next: string, longest: number): boolean {
  if (ENUMERATED.test(next)) return true
  if (/[,–—-]$/.test(line)) return false
  const first = /^\S*/.exec(next)?.[0].length ?? 0
  return line.length + 1 + first <= longest
}
