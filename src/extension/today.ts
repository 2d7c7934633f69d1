/** The date where the writer is, as ISO 8601. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}

/** The time where the person is, to the minute: `2027-03-09T17:05`. */
export function now(): string {
  const time = new Intl.DateTimeFormat('sv-SE', {timeStyle: 'short'}).format(new Date())
  return `${today()}T${time}`
}
