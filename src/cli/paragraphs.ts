/** Wider lines are hard to read, and seldom fit. */
const WIDTH = 96

/**
 * A paragraph in lines that fit a terminal.
 *
 * @param indent before every line but the first
 * @param first before the first
 */
export function wrapped(text: string, indent = '', first = indent): string {
  const lines: string[] = []
  let line = first
  let isBegun = false
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = isBegun ? `${line} ${word}` : line + word
    if (isBegun && longer.length > WIDTH) {
      lines.push(line)
      line = indent + word
    } else line = longer
    isBegun = true
  }
  return [...lines, line.trimEnd()].join('\n')
}

/** A text cut at a word so that it is at most so long. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most >> 1)).replace(/[\s,;:.–—-]+$/, '')}…`
}

/** A title over what stands indented beneath it; nothing where there is nothing. */
export function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}
