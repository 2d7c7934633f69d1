/** Words of a title or a question that tell nothing of it. */
const SMALL =
  /^(?:an?|the|and|or|of|for|to|in|on|at|with|you|your|yours|our|we|is|are|it|its|that|this|do|does|how|what|would|which|who|why|when|be|by|as|from|has|have|had|they|their|i|me|my|tell|about|time|there|up)$/

/** How many words of a text a name has. */
const WORDS = 5

/**
 * The words of a text that a file can be known by; letters of other scripts stay as they are.
 * @param otherwise the name where the text has no words
 */
export function slugOf(text: string, otherwise: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]{1,24}/gu)
  const telling = words?.filter(it => !SMALL.test(it)) ?? []
  return (telling.length > 1 ? telling : (words ?? [])).slice(0, WORDS).join('-') || otherwise
}

/**
 * `base.md`, with a number behind it where that is taken, so that no file is ever written over.
 * @param taken names in the folder; a disk may not tell small letters from capital ones
 */
export function freeName(base: string, taken: Iterable<string>): string {
  const others = new Set([...taken].map(it => it.toLowerCase()))
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${base}.md` : `${base}-${number}.md`
    if (!others.has(name.toLowerCase())) return name
  }
}
