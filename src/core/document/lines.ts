/** The end of the line that `from` is on, before its line ending, and the start of the next line. */
export interface LineEnd {
  end: number
  next: number
}

/** Finds the end of the line at `from`. A line ends with `\n`, `\r\n` or `\r`, as in CommonMark. */
export function lineEnd(text: string, from: number): LineEnd {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) return {end: i, next: i + 1}
    if (code === 13) return {end: i, next: text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1}
  }
  return {end: text.length, next: text.length}
}

/** A place as people and editors count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Translates offsets into lines and columns. Built once a text; a look-up is a binary search. */
export class Lines {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let at = 0; at < text.length; ) {
      const {end, next} = lineEnd(text, at)
      if (next > end) this.#starts.push(next)
      at = next
    }
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: at - (this.#starts[low] as number) + 1}
  }
}
