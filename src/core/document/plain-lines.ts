/** A line, or a part of one, without the marks of what it stands in. */
export interface Line {
  /** Where its text starts, behind the indentation; its end where it is blank. */
  start: number
  /** Before its line ending. */
  end: number
  /** Columns before its text, list markers among them; a tab goes on to the next multiple of four. */
  indent: number
}

const SPACE = 32
const TAB = 9
const CR = 13

/** So many columns more than what is around it, and a line is code where a block may start. */
export const CODE_INDENT = 4

/** The lines of a text; undefined where a carriage return alone ends one, which nobody writes today. */
export function linesOf(text: string): Line[] | undefined {
  const hasReturns = text.includes('\r')
  if (hasReturns && /\r(?!\n)/.test(text)) return undefined
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    lines.push(lineFrom(text, at, hasReturns && text.charCodeAt(end - 1) === CR ? end - 1 : end, 0))
    at = end + 1
  }
  return lines
}

/** The line from an offset on, which is at a column. */
export function lineFrom(text: string, from: number, end: number, column: number): Line {
  let start = from
  let indent = column
  for (; start < end; start++) {
    const code = text.charCodeAt(start)
    if (code === SPACE) indent++
    else if (code === TAB) indent += 4 - (indent % 4)
    else break
  }
  return {start, end, indent}
}

/** Where a line ends without the spaces and tabs at its end. */
export function trimmedEnd(text: string, {start, end}: Line): number {
  let at = end
  while (at > start && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === TAB)) at--
  return at
}

/** Part of a line without the spaces and tabs around it. */
export function trimmed(text: string, from: number, to: number): Line {
  const line = lineFrom(text, from, to, 0)
  return {...line, end: trimmedEnd(text, line)}
}

export function isBlank({start, end}: Line): boolean {
  return start === end
}

/** Reads lines one after another. */
export class LineReader {
  readonly text: string
  /** The link and footnote labels that are defined. */
  readonly labels: ReadonlySet<string>
  /** Whether the lines stand in a quotation. */
  readonly isQuoted: boolean
  readonly #lines: Line[]
  #at = 0

  constructor(text: string, labels: ReadonlySet<string>, lines: Line[], isQuoted = false) {
    this.text = text
    this.labels = labels
    this.isQuoted = isQuoted
    this.#lines = lines
  }

  /** The line that is to be read next. */
  get line(): Line | undefined {
    return this.#lines[this.#at]
  }

  /** The line after that. */
  get following(): Line | undefined {
    return this.#lines[this.#at + 1]
  }

  get isAfterBlank(): boolean {
    const before = this.#lines[this.#at - 1]
    return before !== undefined && isBlank(before)
  }

  /** Takes the next line, which must be there. */
  take(): Line {
    return this.#lines[this.#at++] as Line
  }

  /** Has only the rest of the next line read: what is before it was. */
  narrow(rest: Line): void {
    this.#lines[this.#at] = rest
  }

  skipBlank(): void {
    while (this.line && isBlank(this.line)) this.#at++
  }
}
