import {type ClassId, isOf, Vocabulary} from './vocabulary.ts'
import type {Word} from './words.ts'

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
  /** Only where the sentence begins. */
  anchored: boolean
  steps: readonly Step[]
  /** How many steps are sure to fit, once a word that begins it and the one after are known to: each takes one word. */
  known: 0 | 1 | 2
}

/** A gap or a choice of words. All have the same shape: they are looked at for each word of a document. */
interface Step {
  /** How many words a gap may span; 0 for a choice. */
  longestGap: number
  /** It takes one word, whatever follows. */
  isPlain: boolean
  words: ClassId
  /** Alternatives of several words. */
  sequences: readonly (readonly ClassId[])[]
  optional: boolean
}

/** What a word says to the phrases. Words that are of the same classes share one. */
interface Meaning<T> {
  classes: readonly number[]
  /** The phrases that it may begin, in the order in which they were added. */
  begins: readonly Phrase<T>[]
  /** For each of them the class that the word after must be of; -1 where that is not all there is to it. */
  nexts: readonly ClassId[]
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
 * Each word of a text is looked up once; from then on it is a row of bits, one for each class of words in the phrases.
 */
export class PhraseIndex<T> {
  readonly #vocabulary = new Vocabulary()
  readonly #parser: PhraseParser
  readonly #beginning = new Map<ClassId, {phrase: Phrase<T>; order: number}[]>()
  readonly #remembered = new Map<string, Meaning<T>>()
  readonly #byClasses = new Map<string, Meaning<T>>()
  #count = 0

  constructor(lists: WordLists = {}) {
    this.#parser = new PhraseParser(lists, this.#vocabulary)
  }

  /** @throws PhraseError where `source` is no phrase */
  add(source: string, value: T): void {
    const anchored = source.startsWith('^')
    const steps = this.#parser.steps(anchored ? source.slice(1) : source)
    for (const [at, step] of steps.entries()) {
      if (step.longestGap > 0) throw new PhraseError(`“${source}” begins with a gap`)
      const rest = steps.slice(at)
      this.#index({value, anchored, steps: rest, known: knownSteps(rest)}, step)
      if (!step.optional) break
    }
    this.#remembered.clear()
    this.#byClasses.clear()
  }

  #index(phrase: Phrase<T>, {words, sequences}: Step): void {
    const entry = {phrase, order: this.#count++}
    for (const first of [words, ...sequences.map(it => it[0] as ClassId)]) {
      const own = this.#beginning.get(first)
      if (own) own.push(entry)
      else this.#beginning.set(first, [entry])
    }
  }

  /** Calls `hit` for each phrase found, with the index of its first word. */
  find(words: readonly Word[], hit: (value: T, at: number) => void): void {
    const meanings: Meaning<T>[] = []
    for (const {text} of words) meanings.push(this.#remembered.get(text) ?? this.#remember(text))
    for (let at = 0; at < meanings.length; at++) {
      const {begins, nexts} = meanings[at] as Meaning<T>
      const after = meanings[at + 1]?.classes
      for (let index = 0; index < begins.length; index++) {
        const next = nexts[index] as ClassId
        if (next >= 0 && !(after && isOf(after, next))) continue
        const {anchored, steps, known, value} = begins[index] as Phrase<T>
        if ((at === 0 || !anchored) && matches(steps, known, meanings, at + known)) hit(value, at)
      }
    }
  }

  #remember(word: string): Meaning<T> {
    const found = this.#look(word)
    if (this.#remembered.size > MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(word, found)
    return found
  }

  #look(word: string): Meaning<T> {
    const ids = this.#vocabulary.classesOf(word)
    const key = ids.join()
    let found = this.#byClasses.get(key)
    if (!found) {
      const begins = ids
        .flatMap(id => this.#beginning.get(id) ?? [])
        .sort((a, b) => a.order - b.order)
        .map(({phrase}) => phrase)
      const nexts = begins.map(({steps, known}) => (known === 2 ? (steps[1] as Step).words : -1))
      found = {classes: this.#vocabulary.bitsOf(ids), begins, nexts}
      this.#byClasses.set(key, found)
    }
    return found
  }
}

function knownSteps([first, second]: readonly Step[]): 0 | 1 | 2 {
  if (!first?.isPlain) return 0
  return second?.isPlain ? 2 : 1
}

// No closures here: it runs for each word of a document, and each call would allocate.
function matches(
  steps: readonly Step[],
  from: number,
  words: readonly Meaning<unknown>[],
  start: number,
): boolean {
  let at = start
  for (let index = from; index < steps.length; index++) {
    const step = steps[index] as Step
    if (step.longestGap > 0) return matchesAfterGap(steps, index, words, at)
    const word = words[at]?.classes
    if (step.isPlain) {
      if (!word || !isOf(word, step.words)) return false
      at++
      continue
    }
    if (word) {
      if (isOf(word, step.words) && matches(steps, index + 1, words, at + 1)) return true
      for (const sequence of step.sequences) {
        if (stand(sequence, words, at) && matches(steps, index + 1, words, at + sequence.length)) return true
      }
    }
    if (!step.optional) return false
  }
  return true
}

function matchesAfterGap(
  steps: readonly Step[],
  gap: number,
  words: readonly Meaning<unknown>[],
  at: number,
): boolean {
  const last = Math.min(at + (steps[gap] as Step).longestGap, words.length - 1)
  const next = steps[gap + 1] as Step
  for (let to = at; to <= last; to++) {
    if (next.isPlain && !isOf((words[to] as Meaning<unknown>).classes, next.words)) continue
    if (matches(steps, gap + 1, words, to)) return true
  }
  return false
}

/** Whether the words at `at` are of these classes, one by one. */
function stand(sequence: readonly ClassId[], words: readonly Meaning<unknown>[], at: number): boolean {
  for (let index = 0; index < sequence.length; index++) {
    const word = words[at + index]?.classes
    if (!word || !isOf(word, sequence[index] as ClassId)) return false
  }
  return true
}

class PhraseParser {
  readonly #lists: WordLists
  readonly #vocabulary: Vocabulary
  /** Steps never change, and the same few hundred pieces make up thousands of phrases. */
  readonly #known = new Map<string, Step>()
  readonly #classes = new Map<string, ClassId>()

  constructor(lists: WordLists, vocabulary: Vocabulary) {
    this.#lists = lists
    this.#vocabulary = vocabulary
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
    if (!last || last.longestGap > 0) throw new PhraseError(`“${source}” is no phrase`)
    return steps
  }

  #step(piece: string): Step {
    const longestGap = GAPS[piece]
    if (longestGap !== undefined)
      return {longestGap, isPlain: false, words: -1, sequences: [], optional: false}
    const list = this.#lists[piece.toLowerCase()]
    if (list && piece === piece.toUpperCase()) return this.#choice(list, false)
    const group = /^\(([^()]+)\)(\??)$/.exec(piece)
    return this.#choice((group?.[1] ?? piece).split('|'), group?.[2] === '?')
  }

  #choice(alternatives: readonly string[], optional: boolean): Step {
    const single: string[] = []
    const sequences: ClassId[][] = []
    for (const alternative of alternatives) {
      const parts = alternative.trim().split(/\s+/)
      if (parts.length === 1) single.push(parts[0] as string)
      else sequences.push(parts.map(part => this.#classOf([part])))
    }
    const isPlain = !optional && sequences.length === 0
    return {longestGap: 0, isPlain, words: this.#classOf(single), sequences, optional}
  }

  #classOf(patterns: readonly string[]): ClassId {
    const key = patterns.join('|')
    const known = this.#classes.get(key)
    if (known !== undefined) return known
    const wrong = patterns.find(it => !this.#vocabulary.isPattern(it))
    if (wrong !== undefined) throw new PhraseError(`“${wrong}” is no word in lower case`)
    const id = this.#vocabulary.add(patterns)
    this.#classes.set(key, id)
    return id
  }
}
