import type {WeakWord} from './weak-word.ts'

/** A weak word met in a sentence. UTF-16 offsets, `end` exclusive. */
interface Occurrence {
  row: WeakWord
  start: number
  end: number
}

const token = /[\p{L}\p{N}]+/gu

/**
 * Makes the look-up of the rows' forms in a sentence: by their first word, since most words of a document begin no
 * form; then the longest form that fits. Occurrences come in order and do not overlap.
 */
export function wordIndex(rows: readonly WeakWord[]): (sentence: string) => Occurrence[] {
  const rowOf = new Map<string, WeakWord>()
  const longer = new Map<string, string[]>()
  for (const row of rows) {
    for (const form of row.forms.trim().split(/\s*\|\s*/)) {
      const first = form.match(token)?.[0]
      if (first === undefined || !form.startsWith(first)) continue
      rowOf.set(form, row)
      if (first !== form) longer.set(first, [...(longer.get(first) ?? []), form])
    }
  }
  const phrases = new Map([...longer].map(([first, forms]) => [first, anyPhrase(forms)]))

  return sentence => {
    const found: Occurrence[] = []
    token.lastIndex = 0
    for (let match = token.exec(sentence); match !== null; match = token.exec(sentence)) {
      const word = match[0].toLowerCase()
      const start = match.index
      const phrase = phraseAt(phrases.get(word), sentence, start)
      const row = rowOf.get(phrase?.toLowerCase().replace(/\s+/g, ' ') ?? word)
      if (row === undefined) continue
      if (phrase !== undefined) token.lastIndex = start + phrase.length
      found.push({row, start, end: token.lastIndex})
    }
    return found
  }
}

function phraseAt(phrase: RegExp | undefined, sentence: string, start: number): string | undefined {
  if (phrase === undefined) return undefined
  phrase.lastIndex = start
  return phrase.exec(sentence)?.[0]
}

function anyPhrase(forms: readonly string[]): RegExp {
  const sources = [...forms]
    .sort((a, b) => b.length - a.length)
    .map(form => form.replace(/[.*+?^${}()[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
  return new RegExp(`(?:${sources.join('|')})(?!\\w)`, 'iy')
}
