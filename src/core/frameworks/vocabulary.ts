import {isNumber} from './words.ts'

/** The how many-th class of words it is. */
export type ClassId = number

const PLAIN_WORD = /^[a-z]+$/
const PATTERN = /^(?:[\p{Ll}\p{N}][\p{Ll}\p{N}']*|[%?$€£<>≤≥→~])\*?$/u

/** Classes of words, each given by words, by how words begin (`struggl*`), or as all numbers (`N`). */
export class Vocabulary {
  readonly #byWord = new Map<string, ClassId[]>()
  /** By their first code unit: most words begin as few prefixes do. */
  readonly #prefixes = new Map<number, {prefix: string; id: ClassId}[]>()
  readonly #numbers: ClassId[] = []
  #count = 0

  isPattern(pattern: string): boolean {
    return PLAIN_WORD.test(pattern) || pattern === 'N' || PATTERN.test(pattern)
  }

  /** Adds a class of all words that one of the patterns fits. */
  add(patterns: readonly string[]): ClassId {
    const id = this.#count++
    for (const pattern of patterns) {
      if (pattern === 'N') this.#numbers.push(id)
      else if (!pattern.endsWith('*')) addTo(this.#byWord, pattern, id)
      else addTo(this.#prefixes, pattern.charCodeAt(0), {prefix: pattern.slice(0, -1), id})
    }
    return id
  }

  /** The classes that a word is of, each once, in their order. */
  classesOf(word: string): ClassId[] {
    const found = new Set(this.#byWord.get(word))
    if (isNumber(word)) for (const id of this.#numbers) found.add(id)
    for (const {prefix, id} of this.#prefixes.get(word.charCodeAt(0)) ?? [])
      if (word.startsWith(prefix)) found.add(id)
    return [...found].sort((a, b) => a - b)
  }

  /** One bit for each class, for `isOf`. */
  bitsOf(ids: readonly ClassId[]): readonly number[] {
    const bits = new Array<number>((this.#count >> 5) + 1).fill(0)
    for (const id of ids) bits[id >> 5] = (bits[id >> 5] as number) | (1 << id)
    return bits
  }
}

/** Whether one of the bits that `bitsOf` gave is set: a word’s are looked up once, and then asked about many times. */
export function isOf(bits: readonly number[], id: ClassId): boolean {
  // 32 to a number: a shift minds the last five bits of `id` alone.
  return (((bits[id >> 5] as number) >> id) & 1) === 1
}

function addTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key)
  if (known) known.push(item)
  else map.set(key, [item])
}
