/** A passage without Markdown's marks, in one line. */
export function plain(text: string): string {
  return text
    .replace(/^[ \t]*(?:[-*+>]|\d{1,3}[.)]|#{1,6})[ \t]+/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
