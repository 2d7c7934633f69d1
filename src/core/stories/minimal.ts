import {findReason} from './benefit-clause.ts'
import {type Defect, quoted, type Story, trimmed} from './story.ts'

export interface MinimalDefect extends Defect {
  /** A note that may stand beneath the story instead: its words, and what to take out with them. */
  note?: {text: string; start: number; end: number}
}

/** A wish longer than this many words always held more than a wish, in stories that people judged. */
const longestWish = 35
/** Fewer words than this are no benefit and no note of their own. */
const fewestWords = 3
const note = /\(([^()]*)\)/g

/** Finds what a story says beyond role, wish and benefit: notes, a second benefit, a wish that is a specification. */
export function minimalDefect(story: Story): MinimalDefect | undefined {
  if (story.form === 'free') return undefined
  return longWish(story) ?? secondReason(story) ?? noteInBrackets(story) ?? textAfter(story)
}

function longWish(story: Story): Defect | undefined {
  const means = story.means
  if (!means) return undefined
  const count = wordCount(means.text)
  if (count <= longestWish) return undefined
  return {
    start: means.start,
    end: means.end,
    confidence: 'sure',
    message: `A wish of ${count} words: expected one wish, with its conditions as acceptance criteria`,
  }
}

/** “so I have a list, so that I can plan”: the first reason is a wish in disguise, or the second a note. */
function secondReason(story: Story): Defect | undefined {
  const benefit = story.benefit
  if (
    !benefit ||
    !story.marker ||
    story.marker.start > benefit.start ||
    story.marker.start < (story.means?.start ?? 0)
  )
    return undefined
  const second = findReason(benefit.text)
  if (!second || [story.marker, second.marker].some(m => /^because$/i.test(m.text))) return undefined
  if (wordCount(benefit.text.slice(0, second.marker.start)) < fewestWords) return undefined
  const start = benefit.start + second.marker.start
  return {
    start,
    end: benefit.end,
    confidence: 'sure',
    message: `Two benefits, one behind the other (${quoted(trimmed(benefit.text, 0, second.marker.start, '', ',;.').text)} and ${quoted(benefit.text.slice(second.marker.start))}): expected one`,
  }
}

/** A plural “(s)”, an acronym or a word of explanation is no note. */
function noteInBrackets(story: Story): MinimalDefect | undefined {
  for (const hit of story.text.matchAll(note)) {
    const inside = (hit[1] ?? '').trim()
    if (wordCount(inside) < fewestWords) continue
    const start = story.start + hit.index
    return {
      start,
      end: start + hit[0].length,
      confidence: 'likely',
      message: `A note inside the story (${quoted(inside)}): expected role, wish and benefit only`,
      note: {
        text: inside,
        start: story.start + story.text.slice(0, hit.index).trimEnd().length,
        end: start + hit[0].length,
      },
    }
  }
  return undefined
}

function textAfter(story: Story): MinimalDefect | undefined {
  const tail = story.tail
  if (!tail) return undefined
  return {
    start: tail.start,
    end: tail.end,
    confidence: 'likely',
    message: `Text beside the story (${quoted(tail.text)}): expected role, wish and benefit only`,
    ...(tail.start >= story.end && {note: {text: tail.text, start: story.end, end: tail.end}}),
  }
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}\uFFFC]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
