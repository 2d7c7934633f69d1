import {matchAt} from '../matches.ts'
import {lineEnd} from './lines.ts'

/**
 * Where a document may be cut into pieces that remark parses alone to the same tree as the whole.
 *
 * A cut is made only before an unindented line that surely starts a new top-level block: an ATX heading, or any
 * line after a blank one unless it may go on with a list; never inside fenced code or HTML that spans
 * blank lines. The state at a cut is always neutral, so cutting can start again at any cut. Where a line
 * could be read in two ways, the piece simply goes on: a longer piece is slower, never wrong.
 *
 * The one exception is a long list: it is cut between items, into lists that follow each other, so that typing in a
 * backlog of hundreds of stories does not read all of them again.
 */

const ATX_HEADING = /^#{1,6}(?:[ \t]|$)/
const FENCE = /^(?:(`{3,})[^`]*$|(~{3,}))/
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const LIST_MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/

/** HTML blocks that end at a mark of their own instead of at a blank line (CommonMark 0.31, §4.6, kinds 1–5). */
const HTML: [open: RegExp, close: RegExp][] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/gi],
  [/^<!--/, /-->/g],
  [/^<\?/, /\?>/g],
  [/^<![a-z]/i, />/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
]

/** In UTF-16 code units: longer lists are cut, at an item that is told by its own words, at the latest at the double. */
const LONG_LIST = 4000
/** One item in so many is cut at, so that an edit moves no cut but the nearest. */
const CUT_AT_EVERY = 4

interface Fence {
  mark: string
  length: number
}

/** The end of the block that starts at `from`, which must be where the body starts or a cut. */
export function blockEnd(text: string, from: number): number {
  let fence: Fence | undefined
  let html: RegExp | undefined
  let looseHtml = false // a line began with `<`: a heading before the next blank line may be inside HTML
  let content = 0 // where the content of the open top-level list item starts, in columns; 0: no list
  let listed = false // a list may have begun: its next item belongs to the same piece
  let doubt = false // whether the list is still open, or ever was, depends on more than is looked at here
  let blank = false
  let paragraph = false
  let top = '' // the marks of the items of the list that the piece begins with

  for (let at = from; at < text.length; ) {
    if (html) {
      // Nothing in it is looked at but its end: a comment that was just opened goes on to the last line.
      const close = matchAt(html, text, at)
      if (!close) return text.length
      at = lineEnd(text, close.index).next
      html = undefined
      blank = false
      continue
    }
    const {end, next} = lineEnd(text, at)
    const {indent, first} = indentation(text, at, end)
    const rest = first === end ? '' : text.slice(first, end)

    if (fence) {
      if (indent < 4 && closes(fence, rest)) fence = undefined
      blank = false
    } else if (rest === '') {
      blank = true
      looseHtml = false
      paragraph = false
    } else {
      const marker = LIST_MARKER.exec(rest)
      const rule = THEMATIC_BREAK.test(rest)
      const startsItem = marker !== null && !rule
      if (at === from && startsItem && indent === 0) top = markOf(rest, marker[0])
      if (at > from && indent === 0) {
        if (!looseHtml && ATX_HEADING.test(rest)) return at
        if (blank && !(listed && startsItem)) return at
        if (
          startsItem &&
          !doubt &&
          top !== '' &&
          top === markOf(rest, marker[0]) &&
          isLongEnough(at - from, rest)
        )
          return at
      }
      if (indent >= 4) listed = true // micromark reads a list marker after indented code as if in a paragraph
      const opensFence = indent < 4 ? FENCE.exec(rest) : null
      const opensHtml = indent < 4 ? HTML.find(([open]) => open.test(rest)) : undefined
      const opens = opensFence !== null || (opensHtml && !matchAt(opensHtml[1], rest, 2))
      if (opens && (looseHtml || (doubt && indent > 0))) return text.length
      if (content > 0 && indent >= content) {
        // Inside the item: whatever opens there closes with it.
      } else if (indent < 4) {
        if (opensFence) {
          const mark = (opensFence[1] ?? opensFence[2]) as string
          fence = {mark: mark.charAt(0), length: mark.length}
          content = 0
        } else if (opensHtml) {
          if (!matchAt(opensHtml[1], rest, 2)) html = opensHtml[1]
          content = 0
        } else if (rule || rest.startsWith('>')) {
          content = 0
        } else if (startsItem) {
          listed = true
          const empty = rest.trim().length === marker[0].length
          // Only a filled item, numbered 1 if at all, can interrupt a paragraph (CommonMark 0.31, §5.3).
          const interrupts = !empty && (marker[1] === undefined || Number(marker[1]) === 1)
          if (empty || looseHtml || (paragraph && content === 0 && !interrupts)) doubt = true
          else content = itemContent(rest, indent, marker[0].length)
        } else if (content > 0) {
          if (blank) content = 0
          else doubt = true
        }
        if (rest.startsWith('<')) looseHtml = true
      }
      paragraph = !fence && !html && !rule && !ATX_HEADING.test(rest)
      blank = false
    }
    at = next
  }
  return text.length
}

/** What the items of one list share: the bullet, or what stands behind the number. Empty for an item without content. */
function markOf(rest: string, marker: string): string {
  return rest.trim().length === marker.length ? '' : marker.charAt(marker.length - 1)
}

function isLongEnough(length: number, item: string): boolean {
  if (length < LONG_LIST) return false
  let sum = 0
  for (let at = 0; at < Math.min(item.length, 40); at++) sum += item.charCodeAt(at)
  return sum % CUT_AT_EVERY === 0 || length >= 2 * LONG_LIST
}

function indentation(text: string, at: number, end: number): {indent: number; first: number} {
  let indent = 0
  let first = at
  for (; first < end; first++) {
    const code = text.charCodeAt(first)
    if (code === 32) indent++
    else if (code === 9) indent += 4 - (indent % 4)
    else break
  }
  return {indent, first}
}

function closes(fence: Fence, rest: string): boolean {
  const run = /^(`+|~+)[ \t]*$/.exec(rest)?.[1]
  return run?.startsWith(fence.mark) === true && run.length >= fence.length
}

/** The column at which the text of a list item starts (CommonMark 0.31, §5.2). */
function itemContent(rest: string, indent: number, marker: number): number {
  const after = rest.slice(marker)
  const {indent: spaces} = indentation(after, 0, after.length)
  return indent + marker + (spaces > 4 ? 1 : spaces)
}
