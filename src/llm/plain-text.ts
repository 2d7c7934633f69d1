/**
 * What is not seen and yet read: control characters, marks that turn the direction of text, characters without width,
 * and the alphabets in which orders to a model are hidden (tags, variation selectors beyond the 16 of emoji). Not the
 * two joiners, which emoji and some scripts are written with.
 */
const UNSEEN = /[^\P{Cc}\t\n\r]|[^\P{Cf}\u200c\u200d]|[\u{e0100}-\u{e01ef}]/gu

/** A text without the characters that nobody sees. Line endings and tabs stay. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '')
}

/**
 * Words of a model or an endpoint as one line of plain text, cut at `most` characters. It is to be shown as text: where
 * Markdown is the only way, `asMarkdown` keeps it text.
 */
export function plainText(text: string, most: number): string {
  const line = withoutUnseen(text.slice(0, 4 * most))
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= most ? line : `${cutBetween(line, most - 1).trimEnd()}…`
}

/**
 * Plain text as Markdown that shows just it: no link, image, HTML or code comes of it, neither where editors make links
 * of bare addresses, nor in notifications, which know only `[text](address)`.
 */
export function asMarkdown(text: string): string {
  return withoutUnseen(text)
    .replace(/[\\`*_{}[\]()<>#+!|~$&^=-]/g, '\\$&')
    .replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=mailto|xmpp)(?=:)|(?<=@)/gi, '\u2060')
    .replace(/^(\s{0,3}\d{1,9})([.)])/gm, '$1\\$2')
}

/** The first characters, and no half of one. */
function cutBetween(text: string, at: number): string {
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(at - 1))
  return text.slice(0, isHalf ? at - 1 : at)
}
