/**
 * The line, from 1, at which git left two versions of a text to choose from; undefined where it did not. All three
 * marks have to be there: a row of signs alone may be anything.
 */
export function conflictLine(text: string): number | undefined {
  if (!text.includes('<<<<<<< ')) return undefined
  const start = /^<{7} /m.exec(text)
  if (!start) return undefined
  const rest = text.slice(start.index)
  if (!/^={7}\r?$/m.test(rest) || !/^>{7} /m.test(rest)) return undefined
  return text.slice(0, start.index).split(/\r\n?|\n/).length
}
