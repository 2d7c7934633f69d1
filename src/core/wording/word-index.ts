import type {WeakWord} from './weak-word.ts'

/** A weak word met in a sentence. UTF-16 offsets, `end` exclusive. */
interface Occurrence {
  row: WeakWord
  start: number
  end: number
}

/** The forms that begin with one word. */
interface Entry {
  rowOf: Map<string, WeakWord>
  /** Those of several words, made when the word is first met; null where there are none. */
  phrases?: RegExp | null
}

const LETTER = /[\p{L}\p{N}]/u

/**
 * Makes the look-up of the rows' forms in a sentence: by their first word, since most words of a document begin no
 * form; then the longest form that fits. Occurrences come in order and do not overlap.
 */
export function wordIndex(rows: readonly WeakWord[]): (sentence: string) => Occurrence[] {
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    for (const form of row.forms.trim().split(/\s*\|\s*/)) {
      const first = form.slice(0, wordEnd(form, 0))
      if (first === '') continue
      const entry = entries.get(first) ?? {rowOf: new Map()}
      entries.set(first, entry)
      entry.rowOf.set(form, row)
    }
  }

  return sentence => {
    const found: Occurrence[] = []
    for (let start = 0, end = 0; start < sentence.length; start = Math.max(end, start + 1)) {
      end = wordEnd(sentence, start)
      if (end === start) continue
      const word = sentence.slice(start, end).toLowerCase()
      const entry = entries.get(word)
      if (entry === undefined) continue
      const phrase = phraseAt(entry, word, sentence, start)
      const row = entry.rowOf.get(phrase?.toLowerCase().replace(/\s+/g, ' ') ?? word)
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
    const code = text.charCodeAt(at)
    if (code < 128) {
      const isWord = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
      if (!isWord) break
      at++
    } else {
      const letter = String.fromCodePoint(text.codePointAt(at) as number)
      if (!LETTER.test(letter)) break
      at += letter.length
    }
  }
  return at
}

/** The longest form of several words that stands at an offset. */
function phraseAt(entry: Entry, word: string, sentence: string, start: number): string | undefined {
  if (entry.phrases === undefined)
    entry.phrases = anyPhrase([...entry.rowOf.keys()].filter(it => it !== word))
  if (entry.phrases === null) return undefined
  entry.phrases.lastIndex = start
  return entry.phrases.exec(sentence)?.[0]
}

function anyPhrase(forms: readonly string[]): RegExp | null {
  if (forms.length === 0) return null
  const sources = [...forms]
    .sort((a, b) => b.length - a.length)
    .map(form => form.replace(/[.*+?^${}()[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
  return new RegExp(`(?:${sources.join('|')})(?!\\w)`, 'iy')
}
