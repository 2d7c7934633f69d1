import {findReason, type Reason} from './benefit-clause.ts'
import {type Defect, quoted, type Span, type Story, trimmed} from './story.ts'

export interface MinimalDefect extends Defect {
  /** A note that may stand beneath the story instead: its words, and what to take out with them. */
  note?: {text: string; start: number; end: number}
}

/** A wish longer than this many words always held more than a wish, in stories that people judged. */
const longestWish = 35
/** Fewer words than this are no benefit and no note of their own. */
const fewestWords = 3
const note = /\(([^()]*)\)/g
const mark = /\s(?:--?|–)\s|—|;/
/** What a note begins with, and a list or an apposition does not. */
const remark =
  /^(?:(?:just|only|maybe|perhaps|optional|nice\s+to\s+have|not|see|ask|for\s+now|at\s+the\s+moment|currently|today|later|because)\b|(?:[\p{L}\d'’-]+\s+){1,4}?(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|should|must|may|might|needs?)\b)/iu
const exampleList =
  /\b(?:such\s+as|e\.g\.?|i\.e\.?|for\s+(?:example|instance))[\s,:]{1,20}([^.;()]{2,60}?)(?:,|\s(?:and|or)\s)/i

/** Finds what a story says beyond role, wish and benefit: notes, a second benefit, a wish that is a specification. */
export function minimalDefect(story: Story): MinimalDefect | undefined {
  if (story.form === 'free') return undefined
  return (
    longWish(story) ??
    secondReason(story) ??
    noteInBrackets(story) ??
    textAfter(story) ??
    noteBehindMark(story) ??
    examples(story)
  )
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
  if (!second || /^because$/i.test(second.marker.text)) return undefined
  if (/^because$/i.test(story.marker.text)) return causeBefore(story.marker, benefit, second)
  if (wordCount(benefit.text.slice(0, second.marker.start)) < fewestWords) return undefined
  const start = benefit.start + second.marker.start
  return {
    start,
    end: benefit.end,
    confidence: 'sure',
    message: `Two benefits, one behind the other (${quoted(trimmed(benefit.text, 0, second.marker.start, '', ',;.').text)} and ${quoted(benefit.text.slice(second.marker.start))}): expected one`,
  }
}

/** “because phones get wet, so that I can tick it off”: the cause belongs under the story. */
function causeBefore(because: Span, benefit: Span, second: Reason): Defect | undefined {
  if (!/^so\s+that$/i.test(second.marker.text)) return undefined
  const cause = trimmed(benefit.text, 0, second.marker.start, '', ',;.')
  return {
    start: because.start,
    end: benefit.start + cause.end,
    confidence: 'likely',
    message: `A cause before the benefit (${quoted(`${because.text} ${cause.text}`)}): expected role, wish and benefit only`,
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

/** A clause behind a dash or a semicolon: “… – this can wait”, “…; today we phone them”. */
function noteBehindMark(story: Story): MinimalDefect | undefined {
  for (const part of [story.means, story.benefit]) {
    const hit = part && mark.exec(part.text)
    if (!part || !hit) continue
    const {start, text} = trimmed(story.text, part.start + hit.index - story.start, part.end - story.start)
    const words = text.replace(/^(?:--?|[–—;])/, '').trim()
    if (wordCount(words) < fewestWords || mark.test(words) || !remark.test(words)) continue
    const range = {start: story.start + start, end: part.end}
    return {
      ...range,
      confidence: 'likely',
      message: `A note behind the ${text.startsWith(';') ? 'semicolon' : 'dash'} (${quoted(words)}): expected role, wish and benefit only`,
      note: {text: words, start: part.start + part.text.slice(0, hit.index).trimEnd().length, end: part.end},
    }
  }
  return undefined
}

/** Two examples and more specify what is wanted; one only says what the word means. */
function examples({means}: Story): Defect | undefined {
  const hit = means && exampleList.exec(means.text)
  if (!means || !hit) return undefined
  const [, first = ''] = hit
  const start = means.start + hit.index
  return {
    start,
    end: start + hit[0].indexOf(first) + first.length,
    confidence: 'likely',
    message: `Examples inside the wish (${quoted(means.text.slice(hit.index))}): expected them among the acceptance criteria`,
  }
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}\uFFFC]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
