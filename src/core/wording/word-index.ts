import type {WeakWord} from './weak-word.ts'

/** A weak word met in a sentence. UTF-16 offsets, `end` exclusive. */
interface Occurrence {
  row: WeakWord
  start: number
  end: number
}

const LETTER = /[\p{L}\p{N}]/u

/**
 * Makes the look-up of the rows' forms in a sentence: by their first word, since most words of a document begin no
 * form; then the longest form that fits. Occurrences come in order and do not overlap.
 */
export function wordIndex(rows: readonly WeakWord[]): (sentence: string) => Occurrence[] {
  const rowOf = new Map<string, WeakWord>()
  const longer = new Map<string, string[]>()
  for (const row of rows) {
    for (const form of row.forms.trim().split(/\s*\|\s*/)) {
      const first = form.slice(0, wordEnd(form, 0))
      if (first === '') continue
      rowOf.set(form, row)
      if (first !== form) longer.set(first, [...(longer.get(first) ?? []), form])
    }
  }
  const phrases = new Map([...longer].map(([first, forms]) => [first, anyPhrase(forms)]))

  return sentence => {
    const found: Occurrence[] = []
    for (let start = 0, end = 0; start < sentence.length; start = Math.max(end, start + 1)) {
      end = wordEnd(sentence, start)
      if (end === start) continue
      const word = sentence.slice(start, end).toLowerCase()
      const phrase = phraseAt(phrases.get(word), sentence, start)
      const row = rowOf.get(phrase?.toLowerCase().replace(/\s+/g, ' ') ?? word)
      if (row === undefined) continue
      if (phrase !== undefined) end = start + phrase.length
      found.push({row, start, end})
    }
    return found
  }
}

/** Where the word that begins at an offset ends; the offset itself where none does. Plain, as it sees every letter. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at) as number
    const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    if (!isPlain && (code < 128 || !LETTER.test(String.fromCodePoint(code)))) break
    at += code > 0xffff ? 2 : 1
  }
  return at
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
