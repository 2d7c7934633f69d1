import type {Range} from '../types.ts'
import {afterSpace, type Defect, quoted, type Story} from './story.ts'

const named = String.raw`(?:(?:user\s+)?stor(?:y|ies)|epics?|tickets?|issues?|tasks?|items?)`
const number = String.raw`(?:[A-Z]{1,8}[-\s]?\d+(?:\.\d+)*|#?\d+(?:\.\d+)*)`
/** “after story 12”, “once US-3 is done”, “blocked by #4”, “needs the story on refunds first”. */
const waits = new RegExp(
  [
    String.raw`\b(?:after|before|once|until|following|requires?|needs|see)\s+(?:the\s+)?${named}\s+${number}`,
    String.raw`\b(?:after|once|until)\s+(?:[A-Z]{2,8}-|#)\d+\b`,
    String.raw`\b(?:depends?|dependent|depending|builds?)\s+(?:up)?on\s+(?:the\s+)?(?:${named}|(?:[A-Z]{2,8}-|#)\d+)\b`,
    String.raw`\b(?:blocked|preceded)\s+by\s+(?:the\s+)?(?:${named}\b|(?:[A-Z]{2,8}-|#)\d+)`,
    String.raw`\b(?:the\s+)?(?:previous|preceding|next|above)\s+(?:user\s+)?stor(?:y|ies)\b`,
  ].join('|'),
  'i',
)

export interface DependsDefect extends Defect {
  /** The note that says so, where the story is whole without it. */
  removable?: Range
}

/** Finds a story that says that it waits for another. */
export function dependsDefect(story: Story): DependsDefect | undefined {
  if (story.form === 'free') return undefined
  const end = story.tail?.end ?? story.end
  const text = story.tail
    ? `${story.text.padEnd(story.tail.start - story.start)}${story.tail.text}`
    : story.text
  const hit = waits.exec(text.slice(0, end - story.start))
  if (!hit) return undefined
  const from = hit.index
  const to = from + hit[0].length
  const aside = aroundAside(text, from, to)
  return {
    start: story.start + (aside ? afterSpace(text, aside.start) : from),
    end: story.start + (aside?.end ?? to),
    confidence: 'possible',
    message: `The story waits for another (${quoted(hit[0])}): expected one that can be built alone, or both in one`,
    ...(aside && {
      unnecessary: true,
      removable: {start: story.start + aside.start, end: story.start + aside.end},
    }),
  }
}

/** How far around the words the marks of a note may stand (UTF-16 code units). */
const REACH = 30

/** “… to keep (after story 12).”, “…. Depends on US-3.”: a note that the story is whole without. */
function aroundAside(text: string, from: number, to: number): Range | undefined {
  const lead = text.slice(Math.max(0, from - REACH), from)
  const rest = text.slice(to, to + REACH)
  const opened = /\s?\(\s*$/.exec(lead)
  const closed = /^\s*\)/.exec(rest)
  if (opened && closed) return {start: from - lead.length + opened.index, end: to + closed[0].length}
  const stop = /[.!?]\s+(?:This\s+(?:story\s+)?(?:is|only)?\s*)?$/i.exec(lead)
  const isLast = /^\s*\.?\s*$/.test(text.slice(to, to + REACH)) && text.length <= to + REACH
  return stop && isLast ? {start: from - lead.length + stop.index + 1, end: text.length} : undefined
}
