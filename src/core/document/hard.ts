/**
 * Texts that remark cannot take in reasonable time: it is quadratic in brackets and emphasis within one paragraph and in
 * the depth of lists and quotations, and takes a second for a few hundred thousand letters. No person writes such a
 * block; logs, data and generated lists pasted into a document look so. What is measured here is cheap, and errs towards
 * reading: the limits are where remark needs some hundred milliseconds.
 */

/** In UTF-16 code units. Shorter texts are read whatever is in them. */
const ALWAYS_READ = 300
/** In UTF-16 code units: a block, and a paragraph in it. */
const LONGEST_BLOCK = 200_000
const LONGEST_PARAGRAPH = 100_000
/** Lists and quotations within each other. */
const DEEPEST = 60
/** Of brackets or of runs of stars and the like, in one paragraph; together in one block. */
const MOST_MARKS = 1000
const MOST_MARKS_IN_BLOCK = 20_000

/** Of a paragraph in a quotation or list item: each line is asked again whether these go on. */
const MOST_LINES_WITHIN = 1000

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const STAR = 42
const OPEN = 91
const CLOSE = 93
const LOW_LINE = 95
const TICK = 96
const TILDE = 126

/** Whether a text is better left unread. */
export function isHard(text: string): boolean {
  if (text.length < ALWAYS_READ) return false
  if (text.length > LONGEST_BLOCK) return true
  let all = 0
  let brackets = 0
  let stars = 0
  let start = 0
  let fence = 0
  let lines = 0
  let isWithin = false
  const indents: number[] = []
  for (let at = 0; at < text.length; ) {
    const line = prefixOf(text, at)
    if (line.markers > 0) {
      isWithin = true
      while (indents.length > 0 && (indents.at(-1) as number) >= line.indent) indents.pop()
      indents.push(line.indent)
      if (indents.length + line.markers > DEEPEST) return true
    }
    if (line.begins) {
      all += brackets + stars
      start = at
      brackets = stars = lines = 0
    }
    lines++
    if (isWithin && lines > MOST_LINES_WITHIN && fence === 0) return true
    const marker = fenceMarker(text, line.end)
    if (marker !== 0 && (fence === 0 || fence === marker)) fence = fence === 0 ? marker : 0
    let next = line.end
    for (let last = 0; next < text.length; next++) {
      const code = text.charCodeAt(next)
      if (code === LF || code === CR) break
      if (code === last || fence !== 0) continue
      last = code
      if (code === OPEN || code === CLOSE) {
        brackets++
        last = 0
      } else if (code === STAR || code === LOW_LINE || code === TILDE) stars++
    }
    if (Math.max(brackets, stars) > MOST_MARKS || all + brackets + stars > MOST_MARKS_IN_BLOCK) return true
    if (next - start > LONGEST_PARAGRAPH && fence === 0) return true
    at = next + 1
  }
  return false
}

interface Prefix {
  /** Columns before the first marker; a tab counts as four. */
  indent: number
  /** How many list markers and quotation marks open the line. */
  markers: number
  /** Whether a paragraph before it ends here: at blank lines, items, table rows and headings. */
  begins: boolean
  end: number
}

/** The character of the code fence at an offset, or 0: in code there is no markup. */
function fenceMarker(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const isFence = code === TICK || code === TILDE
  return isFence && text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code ? code : 0
}

function prefixOf(text: string, from: number): Prefix {
  let at = from
  let indent = 0
  let markers = 0
  let isItem = false
  for (;;) {
    for (let code = text.charCodeAt(at); code === SPACE || code === TAB; code = text.charCodeAt(++at)) {
      if (markers === 0) indent += code === TAB ? 4 : 1
    }
    const marker = markerAt(text, at)
    if (marker === 0) break
    isItem ||= text[at] !== '>'
    markers++
    at += marker
  }
  const code = text.charCodeAt(at)
  const isBlank = at >= text.length || code === LF || code === CR
  return {indent, markers, begins: isItem || isBlank || code === 124 || code === 35, end: at}
}

/** How long the list marker or quotation mark at an offset is; 0 where there is none. */
function markerAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 62) return 1
  let end = at
  if (code === 42 || code === 43 || code === 45) end++
  else {
    while (end < at + 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
    if (end === at || (text[end] !== '.' && text[end] !== ')')) return 0
    end++
  }
  const after = text.charCodeAt(end)
  const isParted = end >= text.length || after === SPACE || after === TAB || after === LF || after === CR
  return isParted ? end - at : 0
}
