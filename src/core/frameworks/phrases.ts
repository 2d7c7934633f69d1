import {isNumber, type Word} from './words.ts'

/** Words that a phrase can name by their list's name in capitals. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** The gaps of a phrase, and how many words each may span. */
const GAPS: Readonly<Record<string, number>> = {'…': 6, '..': 2}
/** Enough for the words of a large workspace; a bound, since the index lives as long as the program. */
const MOST_REMEMBERED = 20_000

export class PhraseError extends Error {
  override name = 'PhraseError'
}

interface Phrase<T> {
  value: T
  /** The how many-th it is: of several that fit, the first is told first. */
  order: number
  /** Only where the sentence begins. */
  anchored: boolean
  steps: readonly Step[]
}

type Step = {longestGap: number} | Choice

interface Choice {
  words: WordClass
  /** Alternatives of several words. */
  sequences: readonly (readonly WordClass[])[]
  optional: boolean
}

/**
 * Finds phrases in texts. The language of a phrase, read word by word:
 *
 * - `struggle` that word; `struggl*` every word that begins so
 * - `(spend|waste|has to)` one of these; with `?` after it, one of these or none
 * - `…` up to six words, `..` up to two
 * - `N` a number; another word in capitals, the words of the list of that name
 * - `^` at the start only: where the sentence, item or cell begins
 *
 * Marks that are words to it: % ? $ € £ < > ≤ ≥ → ~
 *
 * A text's words are looked up by the phrases' first words: most words begin no phrase.
 */
export class PhraseIndex<T> {
  readonly #byWord = new Map<string, Phrase<T>[]>()
  readonly #byClass = new Map<WordClass, Phrase<T>[]>()
  /** What words begin that no phrase lists, by the classes that they are of: all numbers are alike. */
  readonly #byClasses = new Map<string, Beginnings<T>>()
  readonly #remembered = new Map<string, Beginnings<T>>()
  readonly #parser: PhraseParser
  #count = 0

  constructor(lists: WordLists = {}) {
    this.#parser = new PhraseParser(lists)
  }

  /** @throws PhraseError where `source` is no phrase */
  add(source: string, value: T): void {
    const anchored = source.startsWith('^')
    const steps = this.#parser.steps(anchored ? source.slice(1) : source)
    for (const [at, step] of steps.entries()) {
      if ('longestGap' in step) throw new PhraseError(`“${source}” begins with a gap`)
      this.#index({value, order: this.#count++, anchored, steps: steps.slice(at)}, step)
      if (!step.optional) break
    }
  }

  #index(phrase: Phrase<T>, first: Choice): void {
    for (const words of [first.words, ...first.sequences.map(it => it[0] as WordClass)]) {
      if (words.isOpen) addTo(this.#byClass, words, phrase)
      for (const word of words.isOpen ? [] : words.exact) addTo(this.#byWord, word, phrase)
    }
  }

  /** Calls `hit` for each phrase found, with the index of its first word. */
  find(words: readonly Word[], hit: (value: T, at: number) => void): void {
    for (let at = 0; at < words.length; at++) {
      const {any, byNext} = this.#startingWith((words[at] as Word).text)
      if (any.length > 0) tryAll(any, words, at, hit)
      const next = byNext.size > 0 ? words[at + 1]?.text : undefined
      const fitting = next === undefined ? undefined : byNext.get(next)
      if (fitting) tryAll(fitting, words, at, hit)
    }
  }

  #startingWith(word: string): Beginnings<T> {
    const known = this.#remembered.get(word)
    if (known) return known
    const found = this.#looked(word)
    if (this.#remembered.size > MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(word, found)
    return found
  }

  #looked(word: string): Beginnings<T> {
    const own = this.#byWord.get(word)
    const open: Phrase<T>[] = []
    let key = ''
    let index = 0
    for (const [words, phrases] of this.#byClass) {
      if (words.has(word)) {
        open.push(...phrases)
        key += ` ${index}`
      }
      index++
    }
    const known = own ? undefined : this.#byClasses.get(key)
    if (known) return known
    const found = beginnings([...(own ?? []), ...open.sort((a, b) => a.order - b.order)])
    if (!own) this.#byClasses.set(key, found)
    return found
  }
}

function tryAll<T>(
  phrases: readonly Phrase<T>[],
  words: readonly Word[],
  at: number,
  hit: (value: T, at: number) => void,
): void {
  for (const {anchored, steps, value} of phrases) {
    if ((at === 0 || !anchored) && matches(steps, 0, words, at)) hit(value, at)
  }
}

/** The phrases that a word may begin: those that need a certain word after it by that word, and all others. */
interface Beginnings<T> {
  any: readonly Phrase<T>[]
  byNext: ReadonlyMap<string, readonly Phrase<T>[]>
}

function beginnings<T>(phrases: readonly Phrase<T>[]): Beginnings<T> {
  const any: Phrase<T>[] = []
  const byNext = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    const needed = nextWords(phrase.steps)
    if (!needed) any.push(phrase)
    for (const word of needed ?? []) addTo(byNext, word, phrase)
  }
  return {any, byNext}
}

function addTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key)
  if (known) known.push(item)
  else map.set(key, [item])
}

/** The words of which one must stand second; undefined where others may. */
function nextWords([first, second]: readonly Step[]): Set<string> | undefined {
  if (!first || 'longestGap' in first || first.optional || first.sequences.length > 0) return undefined
  if (!second || 'longestGap' in second || second.optional) return undefined
  const classes = [second.words, ...second.sequences.map(it => it[0] as WordClass)]
  if (classes.some(it => it.isOpen)) return undefined
  return new Set(classes.flatMap(it => [...it.exact]))
}

// No closures here and in `WordClass.has`: they run for each word of a document, and each call would allocate.
function matches(steps: readonly Step[], from: number, words: readonly Word[], start: number): boolean {
  let at = start
  for (let index = from; index < steps.length; index++) {
    const step = steps[index] as Step
    if ('longestGap' in step) {
      const last = Math.min(at + step.longestGap, words.length - 1)
      for (let to = at; to <= last; to++) if (matches(steps, index + 1, words, to)) return true
      return false
    }
    const word = words[at]?.text
    if (step.optional || step.sequences.length > 0) {
      if (word !== undefined) {
        if (step.words.has(word) && matches(steps, index + 1, words, at + 1)) return true
        for (const sequence of step.sequences) {
          if (stand(sequence, words, at) && matches(steps, index + 1, words, at + sequence.length))
            return true
        }
      }
      if (!step.optional) return false
    } else {
      if (word === undefined || !step.words.has(word)) return false
      at++
    }
  }
  return true
}

/** Whether the words at `at` are of these classes, one by one. */
function stand(sequence: readonly WordClass[], words: readonly Word[], at: number): boolean {
  for (let index = 0; index < sequence.length; index++) {
    const word = words[at + index]?.text
    if (word === undefined || !(sequence[index] as WordClass).has(word)) return false
  }
  return true
}

const PLAIN_WORD = /^[a-z]+$/

/** A set of words, some of them given by how they begin. */
class WordClass {
  readonly exact = new Set<string>()
  readonly #prefixes: string[] = []
  /** The first code units of the prefixes: most words begin with none of them. */
  readonly #firsts = new Set<number>()
  #numbers = false

  /** Whether it holds words that are not listed in it. */
  get isOpen(): boolean {
    return this.#numbers || this.#prefixes.length > 0
  }

  /** @throws PhraseError where `pattern` is no word */
  add(pattern: string): void {
    if (PLAIN_WORD.test(pattern)) {
      this.exact.add(pattern)
      return
    }
    const [, word, star] = /^([\p{Ll}\p{N}][\p{Ll}\p{N}']*|[%?$€£<>≤≥→~])(\*?)$/u.exec(pattern) ?? []
    if (pattern === 'N') this.#numbers = true
    else if (word === undefined) throw new PhraseError(`“${pattern}” is no word in lower case`)
    else if (!star) this.exact.add(word)
    else {
      this.#prefixes.push(word)
      this.#firsts.add(word.charCodeAt(0))
    }
  }

  has(word: string): boolean {
    if (this.exact.has(word) || (this.#numbers && isNumber(word))) return true
    if (!this.#firsts.has(word.charCodeAt(0))) return false
    for (const prefix of this.#prefixes) if (word.startsWith(prefix)) return true
    return false
  }
}

class PhraseParser {
  readonly #sources: WordLists
  /** Steps never change, and the same few hundred pieces make up thousands of phrases. */
  readonly #known = new Map<string, Step>()

  constructor(lists: WordLists) {
    this.#sources = lists
  }

  steps(source: string): Step[] {
    const pieces = source.match(/\([^()]*\)\??|\S+/g) ?? []
    const steps = pieces.map(piece => {
      const known = this.#known.get(piece)
      if (known) return known
      const step = this.#step(piece)
      this.#known.set(piece, step)
      return step
    })
    const last = steps.at(-1)
    if (!last || 'longestGap' in last) throw new PhraseError(`“${source}” is no phrase`)
    return steps
  }

  #step(piece: string): Step {
    const longestGap = GAPS[piece]
    if (longestGap !== undefined) return {longestGap}
    const list = this.#sources[piece.toLowerCase()]
    if (list && piece === piece.toUpperCase()) return choiceOf(list, false)
    const group = /^\(([^()]+)\)(\??)$/.exec(piece)
    return choiceOf((group?.[1] ?? piece).split('|'), group?.[2] === '?')
  }
}

function choiceOf(alternatives: readonly string[], optional: boolean): Choice {
  const words = new WordClass()
  const sequences: WordClass[][] = []
  for (const alternative of alternatives) {
    const parts = alternative.trim().split(/\s+/)
    if (parts.length === 1) words.add(parts[0] as string)
    else sequences.push(parts.map(part => choiceOf([part], false).words))
  }
  return {words, sequences, optional}
}
