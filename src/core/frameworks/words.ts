/** A word, number or telling mark of a text, in lower case. `start` is its offset in the text it was cut from. */
export interface Word {
  text: string
  start: number
}

// Hyphens part words, so that “non-goals” and “non goals” read the same; “30ms” is a number and a unit.
const WORD = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*|\p{N}[\p{N}.,]*(?<=\p{N})|[%?$€£<>≤≥→~]/gu

/** Cuts a text into words. Markup that was masked out leaves no word. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  WORD.lastIndex = 0
  for (let hit = WORD.exec(text); hit; hit = WORD.exec(text)) {
    found.push({text: hit[0].toLowerCase().replace('’', "'"), start: hit.index})
  }
  return found
}

export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}
