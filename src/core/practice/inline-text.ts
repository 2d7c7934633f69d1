/** Words as they stand in a heading or a list item: what Markdown would take for markup is kept from it. */
export function inlineText(text: string): string {
  return text.replace(/[\\`*_<[]/g, '\\$&').replace(/#+$/, '\\$&')
}

/** The words of a heading or a list item that `inlineText` has written. */
export function wordsOfInline(text: string): string {
  return text.replace(/\\([\\`*_<[#])/g, '$1')
}
