/** The heading of what a person said while thinking: the coach does not read what stands beneath. */
const NOTES = /^##[ \t]+notes[ \t]*$/im
const NEXT = /^#{1,2}[ \t]+\S/m

/** The text of an attempt with a note more, and when it was made: in its notes, which come after all else but follow-ups. */
export function withNote(text: string, note: string, seconds: number): string {
  const eol = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const whole = Math.floor(seconds)
  const time = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  // One line each: a line of it that looks like a heading must not begin a section.
  const item = `- ${time} ${note.replace(/\s+/g, ' ').trim()}`
  const heading = NOTES.exec(text)
  if (!heading) return `${text.trimEnd()}${eol}${eol}## Notes${eol}${eol}${item}${eol}`
  const from = heading.index + heading[0].length
  const next = NEXT.exec(text.slice(from))
  const until = next ? from + next.index : text.length
  const section = text.slice(from, until).trimEnd()
  const rest = text.slice(until)
  return `${text.slice(0, from)}${section}${section ? eol : eol + eol}${item}${eol}${rest ? eol + rest : ''}`
}
