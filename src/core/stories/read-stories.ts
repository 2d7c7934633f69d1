import {readStory} from './read-story.ts'
import type {Span, Story} from './story.ts'

const opening = /(?<![\p{L}\p{N}])as\s+an?\s/giu

/**
 * Reads every story of a text that may hold several: a paragraph with one a line, or one after another. The same text
 * as for `readStory`, never assuming.
 */
export function readStories(text: string): Story[] {
  const cuts = [0]
  for (const hit of text.matchAll(opening)) if (opensLine(text, hit.index)) cuts.push(hit.index)
  return cuts.flatMap((from, i) => {
    const story = readStory(text.slice(from, cuts[i + 1] ?? text.length))
    return story ? [moved(story, from)] : []
  })
}

/** Whether a line or a sentence begins at `at`; a label before it belongs to the piece before, which does no harm. */
function opensLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const char = text.charAt(i)
    if (char === '\n' || /[.!?]/.test(char)) return true
    if (/[\p{L}\p{N}]/u.test(char)) return false
  }
  return false
}

function moved(story: Story, by: number): Story {
  if (by === 0) return story
  const shift = <T extends Span>(span: T): T => ({...span, start: span.start + by, end: span.end + by})
  const result = shift(story)
  for (const part of ['role', 'context', 'wish', 'means', 'benefit', 'marker', 'tail'] as const) {
    const span = story[part]
    if (span) result[part] = shift(span)
  }
  return result
}
