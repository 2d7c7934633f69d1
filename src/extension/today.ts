/** The date where the writer is, as ISO 8601. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}
