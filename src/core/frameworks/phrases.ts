import {isNumber, type Word} from './words.ts'

/**
 * The language of cues in `elements.yaml`, read word by word:
 *
 * - `struggle` that word; `struggl*` every word that begins so
 * - `(spend|waste|has to)` one of these; with `?` after it, one of these or none
 * - `…` up to six words, `..` up to two
 * - `N` a number; any other word in capitals stands for the words of the list of that name
 * - `^` at the start only: where the sentence, item or cell begins
 *
 * Marks that are words to it: % ? $ € £ < > ≤ ≥ → ~
 */
export type WordLists = Readonly<Record<string, readonly string[]>>

interface Phrase<T> {
  value: T
  anchored: boolean
  steps: readonly Step[]
}

type Step = {kind: 'gap'; longest: number} | {kind: 'words'; any: readonly Choice[]; optional: boolean}
type Choice = readonly [Pattern, ...Pattern[]]
type Pattern = {kind: 'number'} | {kind: 'word' | 'prefix'; text: string}

const GAPS: Readonly<Record<string, number>> = {'…': 6, '..': 2}
/** Enough for the words of a large workspace; a bound, since the index lives as long as the program. */
const MOST_REMEMBERED = 20_000

export class PhraseError extends Error {
  override name = 'PhraseError'
}

/** Finds phrases in texts. A text's words are looked up by the phrases' first words: most of them begin no phrase. */
export class PhraseIndex<T> {
  readonly #byWord = new Map<string, Phrase<T>[]>()
  readonly #byPrefix: {prefix: string; phrase: Phrase<T>}[] = []
  readonly #byNumber: Phrase<T>[] = []
  readonly #remembered = new Map<string, readonly Phrase<T>[]>()

  /** @throws PhraseError where `source` is no phrase */
  add(source: string, value: T, lists: WordLists = {}): void {
    const phrase = parsePhrase(source, value, lists)
    for (let at = 0; at < phrase.steps.length; at++) {
      const step = phrase.steps[at] as Step
      if (step.kind === 'gap') throw new PhraseError(`“${source}” begins with a gap`)
      const rest = at === 0 ? phrase : {...phrase, steps: phrase.steps.slice(at)}
      for (const [pattern] of step.any) {
        if (pattern.kind === 'number') this.#byNumber.push(rest)
        else if (pattern.kind === 'prefix') this.#byPrefix.push({prefix: pattern.text, phrase: rest})
        else this.#byWord.set(pattern.text, [...(this.#byWord.get(pattern.text) ?? []), rest])
      }
      if (!step.optional) break
    }
  }

  /** Calls `hit` for each phrase found, with the indexes of its first word and of the word after it. */
  find(words: readonly Word[], hit: (value: T, from: number, to: number) => void): void {
    for (let at = 0; at < words.length; at++) {
      for (const phrase of this.#startingWith((words[at] as Word).text)) {
        if (phrase.anchored && at > 0) continue
        const end = matchEnd(phrase.steps, 0, words, at)
        if (end !== undefined) hit(phrase.value, at, end)
      }
    }
  }

  #startingWith(word: string): readonly Phrase<T>[] {
    const known = this.#remembered.get(word)
    if (known) return known
    const phrases = [
      ...(this.#byWord.get(word) ?? []),
      ...this.#byPrefix.filter(({prefix}) => word.startsWith(prefix)).map(({phrase}) => phrase),
      ...(isNumber(word) ? this.#byNumber : []),
    ]
    if (this.#remembered.size > MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(word, phrases)
    return phrases
  }
}

function matchEnd(steps: readonly Step[], from: number, words: readonly Word[], at: number): number | undefined {
  const step = steps[from]
  if (!step) return at
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= step.longest && at + skipped < words.length; skipped++) {
      const end = matchEnd(steps, from + 1, words, at + skipped)
      if (end !== undefined) return end
    }
    return undefined
  }
  for (const choice of step.any) {
    if (!choice.every((pattern, index) => fits(pattern, words[at + index]?.text))) continue
    const end = matchEnd(steps, from + 1, words, at + choice.length)
    if (end !== undefined) return end
  }
  return step.optional ? matchEnd(steps, from + 1, words, at) : undefined
}

function fits(pattern: Pattern, word: string | undefined): boolean {
  if (word === undefined) return false
  if (pattern.kind === 'number') return isNumber(word)
  return pattern.kind === 'word' ? word === pattern.text : word.startsWith(pattern.text)
}

function parsePhrase<T>(source: string, value: T, lists: WordLists): Phrase<T> {
  const anchored = source.startsWith('^')
  const pieces = (anchored ? source.slice(1) : source).match(/\([^()]*\)\??|\S+/g) ?? []
  const steps = pieces.map((piece): Step => {
    const longest = GAPS[piece]
    if (longest !== undefined) return {kind: 'gap', longest}
    const group = /^\(([^()]+)\)(\??)$/.exec(piece)
    const choices = (group?.[1] ?? piece).split('|').flatMap(it => lists[it.toLowerCase()] && it === it.toUpperCase() ? (lists[it.toLowerCase()] as readonly string[]) : [it])
    const any = choices.map(it => parseChoice(it, source))
    return {kind: 'words', any, optional: group?.[2] === '?'}
  })
  if (steps.length === 0 || steps.at(-1)?.kind === 'gap') throw new PhraseError(`“${source}” is no phrase`)
  return {value, anchored, steps}
}

function parseChoice(text: string, source: string): Choice {
  const [first, ...rest] = text.trim().split(/\s+/).map(it => parsePattern(it, source))
  if (!first) throw new PhraseError(`“${source}” has an empty choice`)
  return [first, ...rest]
}

function parsePattern(text: string, source: string): Pattern {
  if (text === 'N') return {kind: 'number'}
  const [, word, star] = /^([\p{L}\p{N}']+|[%?$€£<>≤≥→~])(\*?)$/u.exec(text) ?? []
  if (word === undefined || text !== text.toLowerCase()) {
    throw new PhraseError(`“${text}” in “${source}” is no word in lower case`)
  }
  return {kind: star ? 'prefix' : 'word', text: word}
}
