/** Something the person who called can put right: shown without a stack, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Mistakes in files, each shown as a line of its own that editors can jump to: `path:line:column: error: …`. */
export class SourceError extends UsageError {
  override name = 'SourceError'

  /** @param lines in the form above */
  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
  }
}
