import type {Range} from '../../core/types.ts'
import type {Material} from './material.ts'

/** Letters and digits: fewer are found everywhere. */
const FEWEST = 3
/** Nobody quotes more. */
const MOST = 1500

export type Anchored =
  | {found: true; range: Range /** The words as they stand in the file. */; quote: string; isUnique: boolean}
  | {found: false; why: 'not-found' | 'ambiguous'}

/**
 * Finds the words of the file that a model says it quotes. First exactly as they are; else with any white space and
 * dashes, straight or typographic quotes, and without the marks of emphasis, and then in one place only.
 */
export class Anchors {
  readonly #material: Material
  #folded: Folded | undefined

  constructor(material: Material) {
    this.#material = material
  }

  find(said: string): Anchored {
    const quote = bare(said)
    const isQuote = quote.length <= MOST && (quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= FEWEST
    if (!isQuote) return {found: false, why: 'not-found'}
    const {sent} = this.#material
    const exact = sent.indexOf(quote)
    if (exact >= 0) {
      return this.#at({start: exact, end: exact + quote.length}, sent.indexOf(quote, exact + 1) < 0)
    }
    this.#folded ??= fold(sent)
    const {text, offsets} = this.#folded
    const wanted = fold(quote).text.trim()
    const at = wanted.length < FEWEST ? -1 : text.indexOf(wanted)
    if (at < 0) return {found: false, why: 'not-found'}
    if (text.indexOf(wanted, at + 1) >= 0) return {found: false, why: 'ambiguous'}
    const end = (offsets[at + wanted.length - 1] ?? 0) + 1
    return this.#at({start: offsets[at] ?? 0, end}, true)
  }

  #at(sent: Range, isUnique: boolean): Anchored {
    const range = this.#material.inFile(sent)
    if (!range) return {found: false, why: 'not-found'}
    return {found: true, range, quote: this.#material.file.slice(range.start, range.end), isUnique}
  }
}

/** Without what is put around a quote: quotation marks, dots for what is left out. */
function bare(said: string): string {
  const text = said.trim()
  const inner = /^(?:["“”„«'‘’]|…|\.\.\.)?\s*([\s\S]*?)\s*(?:["“”»'‘’]|…|\.\.\.)?$/.exec(
    text.slice(0, 2 * MOST),
  )?.[1]
  return inner ?? text
}

interface Folded {
  text: string
  /** For each code unit of `text` where it comes from. */
  offsets: readonly number[]
}

/** A text in which ways to write the same are one. */
function fold(source: string): Folded {
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '*' || character === '`' || character === '_') continue
    const isBlank = /[\s\u00a0]/.test(character)
    if (isBlank && text.endsWith(' ')) continue
    const as = isBlank ? ' ' : (ALIKE[character] ?? character)
    for (const _ of as) offsets.push(at)
    text += as
  }
  return {text, offsets}
}

const ALIKE: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '…': '...',
}
