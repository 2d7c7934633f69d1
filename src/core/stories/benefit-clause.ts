import {afterSpace, type Span, trimmed} from './story.ts'

/** Where a story says why: the word that opens the reason, and the offset where the reason begins. */
export interface Reason {
  marker: Span
  from: number
}

const plain = /\bso\s+that\b|\bso\s+as\s+to\b|\bin\s+order\s+(?:to|that|for)\b|\bbecause\b/gi

// “so” alone opens a benefit only before a clause: “so I can …”, “so patrons are able …”, not “so far”, “do so”.
const bareSo = /(^|[,;.:)\s])so\s+(?!that\b)(?=[a-zà-ÿ\d\uFFFC])/gi
const notAClause = /^(?:far|many|much|on|forth|called|long|few|little|often|soon|as|what|be|it\s+goes)\b/i
const boundToSo =
  /\b(?:do|does|doing|did|done|or|and|even|not|is|are|be|was|more|less|if|say|ever|just|think)\s+$/i
/** How much of the text on either side of “so” decides what it is (UTF-16 code units). */
const reach = 120
const subject = /^(?:I|we|you|they|he|she|it|this|there|nobody|no\s+one|everyone|anyone)\b/i
const soonFinite =
  /^(?:[a-zà-ÿ\d'’-]+\s+){1,6}?(?:can|could|will|would|may|might|is|are|do|does|don['’]t|doesn['’]t|know|have|has|get|gets)\b/i

/** Finds the first reason at or after `from`; “so that”, “so I can”, “in order to”, “because”. */
export function findReason(text: string, from = 0): Reason | undefined {
  plain.lastIndex = from
  const first = plain.exec(text)
  const bare = findBareSo(text, from, first?.index ?? text.length)
  if (bare) return bare
  if (!first) return undefined
  return reason(text, first.index, first.index + first[0].length)
}

function findBareSo(text: string, from: number, before: number): Reason | undefined {
  bareSo.lastIndex = from
  for (let hit = bareSo.exec(text); hit && hit.index < before; hit = bareSo.exec(text)) {
    const start = hit.index + (hit[1]?.length ?? 0)
    const next = afterSpace(text, start + 2)
    const rest = text.slice(next, next + reach)
    const before = text.slice(Math.max(0, start - reach), start)
    if (notAClause.test(rest) || boundToSo.test(before)) continue
    const afterComma = /[,;.:]$/.test(before.trimEnd())
    if (afterComma ? /\s/.test(rest) : subject.test(rest) || soonFinite.test(rest))
      return reason(text, start, start + 2)
  }
  return undefined
}

function reason(text: string, start: number, end: number): Reason {
  return {marker: trimmed(text, start, end), from: end}
}
