/** A piece of a text: UTF-16 offsets into that text, end exclusive. */
export interface Span {
  start: number
  end: number
  text: string
}

/**
 * One user story as it stands in a text.
 *
 * - `connextra`: “As a …, I want …, so that …” (also with the benefit first)
 * - `job`: “When …, I want …, so I can …”
 * - `free`: a line that a backlog counts as a story though it has no such shape
 */
export interface Story extends Span {
  form: 'connextra' | 'job' | 'free'
  role?: Span
  /** What stands before the wish: the situation of a job story, “when …” between role and wish. */
  context?: Span
  /** The words that wish: “I want”, “I would like”, “I can”. */
  wish?: Span
  /** What is wanted, without the wishing words and without the benefit. */
  means?: Span
  /** What is gained, without “so that”. */
  benefit?: Span
  /** “so that”, “in order to”, “because”. */
  marker?: Span
  /** Sentences after the story in the same text, on the same line. */
  tail?: Span
}

/**
 * How sure a judgement is, from its measured precision: `sure` may be shown as a warning (.85 and
 * better), `likely` as information (.70 and better), `possible` as a hint.
 */
export type Confidence = 'sure' | 'likely' | 'possible'

/** What is wrong with a story or a scenario; offsets as in the text it was read from. */
export interface Defect {
  start: number
  end: number
  confidence: Confidence
  /** What is there and what was expected, in one line. */
  message: string
  /** True for words that could go without loss. */
  unnecessary?: boolean
}

/**
 * The span of `text` from `start` to `end`, without the white space around it, nor the marks of `before` in front of
 * it, nor those of `after` behind it. Loops, not expressions: blanked markup makes very long runs of spaces.
 */
export function trimmed(text: string, start: number, end: number, before = '', after = ''): Span {
  const isCut = (at: number, marks: string): boolean => {
    const char = text.charAt(at)
    return marks.includes(char) || /\s/.test(char)
  }
  let from = start
  let to = Math.max(start, end)
  while (from < to && isCut(from, before)) from++
  while (to > from && isCut(to - 1, after)) to--
  return {start: from, end: to, text: text.slice(from, to)}
}

/** The offset just after the white space that begins at `from`. */
export function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

/** Words to be shown inside a message: one line, at most `limit` characters. */
export function quoted(words: string, limit = 48): string {
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/\uFFFC+/g, '…')
    .trim()
  return `“${line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line}”`
}
