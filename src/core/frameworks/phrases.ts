import {isNumber, type Word} from './words.ts'

/**
 * The language of cues in `elements.yaml`, read word by word:
 *
 * - `struggle` that word; `struggl*` every word that begins so
 * - `(spend|waste|lose)` one of these; with `?` after it, one of these or none
 * - `…` up to six words
 * - `#` a number
 * - `^` at the start only: where the sentence, item or cell begins
 *
 * Marks that are words to it: % ? $ € £ < > ≤ ≥ → ~
 */
interface Phrase<T> {
  value: T
  anchored: boolean
  steps: readonly Step[]
}

type Step = {kind: 'gap'} | {kind: 'words'; any: readonly Pattern[]; optional: boolean}
type Pattern = {kind: 'number'} | {kind: 'word' | 'prefix'; text: string}

const LONGEST_GAP = 6
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
  add(source: string, value: T): void {
    const phrase = parsePhrase(source, value)
    for (let at = 0; at < phrase.steps.length; at++) {
      const step = phrase.steps[at] as Step
      if (step.kind === 'gap') throw new PhraseError(`“${source}” begins with a gap`)
      const rest = at === 0 ? phrase : {...phrase, steps: phrase.steps.slice(at)}
      for (const pattern of step.any) {
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
    for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped < words.length; skipped++) {
      const end = matchEnd(steps, from + 1, words, at + skipped)
      if (end !== undefined) return end
    }
    return undefined
  }
  const word = words[at]?.text
  if (word !== undefined && step.any.some(pattern => fits(pattern, word))) {
    const end = matchEnd(steps, from + 1, words, at + 1)
    if (end !== undefined) return end
  }
  return step.optional ? matchEnd(steps, from + 1, words, at) : undefined
}

function fits(pattern: Pattern, word: string): boolean {
  if (pattern.kind === 'number') return isNumber(word)
  return pattern.kind === 'word' ? word === pattern.text : word.startsWith(pattern.text)
}

function parsePhrase<T>(source: string, value: T): Phrase<T> {
  const anchored = source.startsWith('^')
  const pieces = (anchored ? source.slice(1) : source).match(/\([^()]*\)\??|\S+/g) ?? []
  const steps = pieces.map((piece): Step => {
    if (piece === '…') return {kind: 'gap'}
    const group = /^\(([^()]+)\)(\??)$/.exec(piece)
    const any = (group?.[1] ?? piece).split('|').map(it => parsePattern(it.trim(), source))
    return {kind: 'words', any, optional: group?.[2] === '?'}
  })
  if (steps.length === 0 || steps.at(-1)?.kind === 'gap') throw new PhraseError(`“${source}” is no phrase`)
  return {value, anchored, steps}
}

function parsePattern(text: string, source: string): Pattern {
  if (text === '#') return {kind: 'number'}
  const [, word, star] = /^([\p{L}\p{N}']+|[%?$€£<>≤≥→~])(\*?)$/u.exec(text) ?? []
  if (word === undefined || text !== text.toLowerCase()) {
    throw new PhraseError(`“${text}” in “${source}” is no word in lower case`)
  }
  return {kind: star ? 'prefix' : 'word', text: word}
}
