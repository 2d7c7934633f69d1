/**
 * All matches of an expression with the flag `g`, none of which is empty. `matchAll` makes a copy of the expression at
 * each call; of one as long as those for quantities and dates, that takes longer than reading the line.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}

/** The match of an expression with the flag `y` at an offset, or with `g` the first from there on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
