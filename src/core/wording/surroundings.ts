import {anywhere} from './patterns.ts'

/** A word's place in its sentence. Offsets in UTF-16 code units, `end` exclusive. */
export interface Place {
  sentence: string
  start: number
  end: number
}

/** Is it, whatever the word, not the author's own plain use of it? */
export function notMeant(place: Place): boolean {
  return inLongerToken(place) || inName(place) || inQuotes(place) || inExample(place) || isFieldValue(place)
}

/** “long-term”, “open/close”, “fast.com”, “#close”. */
function inLongerToken({sentence, start, end}: Place): boolean {
  return (
    /[-‑/_@#.&A-Za-zÀ-ÿ\d]/.test(sentence.charAt(start - 1)) ||
    /^(?:[-‑/.][A-Za-zÀ-ÿ\d]|[_@A-Za-zÀ-ÿ\d])/.test(sentence.slice(end, end + 3))
  )
}

/** “Fast Ethernet”, “the CLOSE state”. */
function inName({sentence, start, end}: Place): boolean {
  const word = sentence.slice(start, end)
  if (/^[A-ZÀ-Þ]{2,}$/.test(word)) return /[a-zß-ÿ]/.test(sentence)
  if (!/^[A-ZÀ-Þ]/.test(word)) return false
  if (/^\s+[A-ZÀ-Þ]/.test(sentence.slice(end, end + 20))) return true
  const before = sentence.slice(0, start).trimEnd()
  const opens = !/[A-Za-zÀ-ÿ\d]/.test(before) || /[.:!?•–—-]$/.test(before)
  return !opens && /[A-ZÀ-Þ]\S*$/.test(before)
}

const quotation =
  /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|``[^`']*(?:''|``)|‘[^’]*’(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ\d])'[^']{1,80}'(?![A-Za-zÀ-ÿ\d])/g

function inQuotes({sentence, start, end}: Place): boolean {
  if (!/["“„«`‘']/.test(sentence)) return false
  for (const match of sentence.matchAll(quotation)) {
    if (match.index < start && match.index + match[0].length > end) return true
  }
  return false
}

/** In brackets that only give an example or point elsewhere: “(e.g. a fast download)”, “(see …)”. */
function inExample({sentence, start}: Place): boolean {
  const open = sentence.lastIndexOf('(', start)
  if (open < 0 || sentence.lastIndexOf(')', start) > open) return false
  return /^\s*(?:e\.?\s?g\b|i\.?\s?e\b|for\s+example|such\s+as|like|see|cf|source|via)/i.test(
    sentence.slice(open + 1),
  )
}

/** “Size: Large”, or a table's cell. */
function isFieldValue({sentence, start, end}: Place): boolean {
  return /(?:[:=]|^\W*)\s*$/.test(sentence.slice(0, start)) && /^\W*$/.test(sentence.slice(end))
}

/** “not easy”, “without special …”, “isn't very clear”: the sentence promises no such thing. */
export function negated({sentence, start}: Place): boolean {
  const before = sentence.slice(Math.max(0, start - 30), start)
  return /(?:\b(?:not|no|never|cannot|without|hardly|nor)|n['’]t)(?:\s+(?:be|been|very|that|so|too|as|always))?\s+$/i.test(
    before,
  )
}

const explanation = anywhere`
  e\. ?g | i\. ?e | such as | for (?:example|instance) | namely | listed | as follows | based on |
  depend(?:s|ing)? on | (?:see|described) (?:in|below|chapter|table|section)
`

/** What is vague is made plain right after: by a colon, brackets, an example, a pointer. */
export function spelledOut({sentence, end}: Place): boolean {
  const rest = sentence.slice(end)
  return /^(?:\s+[A-Za-zÀ-ÿ\uFFFC-]+){0,3}\s*[:([]/.test(rest) || /:\s*$/.test(rest) || explanation.test(rest)
}

const unit = `(?:%|‰|°|percent|ms|millis\\w*|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|
  quarters?|years?|px|pt|em|mm|cm|m|km|\\w*met(?:er|re)s?|kb|mb|gb|tb|[kmg]ib|bytes?|bits?|volts?|v|\\w*amp\\w*|a|w|
  kw|hz|[kmg]hz|k|rpm|fps|rps|qps|users?|customers?|people|teams?|requests?|sessions?|items?|rows?|records?|lines?|
  pages?|words?|characters?|clicks?|taps?|steps?|fields?|points?|times|x|usd|eur)`

const measure = anywhere`
  \d(?:[\d.,]*\d)? ?-?(?:[a-z]+ )?${unit} |
  (?:one | two | three | four | five | six | seven | eight | nine | ten | a single) ${unit} |
  [$€£] ?\d\S* | [<>≤≥~±≈] ?\d\S* |
  (?:at (?:least|most)|up to|within|under|below|above|over|than|max\.?|min\.?|exceed(?:s|ing)?) [$€£]?\d\S*
`

/** The sentence has a number with its unit or bound. */
export function measured(sentence: string): boolean {
  return measure.test(sentence)
}

/** So has the word's own clause, within 40 characters. */
export function measuredNearby({sentence, start, end}: Place): boolean {
  const before = sentence.slice(Math.max(0, start - 40), start).split(/[,;:.(]\s/)
  const after = sentence.slice(end, end + 40).split(/[,;:.)]\s/)
  return measure.test(before.at(-1) ?? '') || measure.test(after[0] ?? '')
}
