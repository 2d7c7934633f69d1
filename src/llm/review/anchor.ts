import type {Range} from '../../core/types.ts'
import type {Material} from './material.ts'

/** Letters and digits: fewer are found everywhere. */
const FEWEST = 3
/** Nobody quotes more. */
const MOST = 800

/** Where a quote stands. `quote`: as the file has it. `isSure`: just as the model wrote it, and in no other place. */
export type Anchored =
  | {found: true; range: Range; quote: string; isSure: boolean}
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
    const whole = said.trim()
    const inner = bare(whole)
    const isQuote = whole.length <= MOST && (inner.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= FEWEST
    if (!isQuote) return {found: false, why: 'not-found'}
    const {sent} = this.#material
    for (const quote of new Set([whole, inner])) {
      const start = sent.indexOf(quote)
      const end = start + quote.length
      if (start >= 0) return this.#at({start, end}, quote === whole && sent.indexOf(quote, start + 1) < 0)
    }
    this.#folded ??= fold(sent)
    const {text, offsets} = this.#folded
    let isThere = false
    for (const quote of new Set([fold(whole).text.trim(), fold(inner).text.trim()])) {
      const at = quote.length < FEWEST ? -1 : text.indexOf(quote)
      if (at < 0) continue
      isThere = true
      if (text.indexOf(quote, at + 1) >= 0) continue
      const end = (offsets[at + quote.length - 1] ?? 0) + 1
      return this.#at({start: offsets[at] ?? 0, end}, quote === fold(whole).text.trim())
    }
    return {found: false, why: isThere ? 'ambiguous' : 'not-found'}
  }

  #at(sent: Range, isSure: boolean): Anchored {
    const range = this.#material.inFile(sent)
    if (!range) return {found: false, why: 'not-found'}
    return {found: true, range, quote: this.#material.file.slice(range.start, range.end), isSure}
  }
}

/** Without what is put around a quote: quotation marks, dots for what is left out. */
function bare(said: string): string {
  return said.replace(/^(?:["“”„«'‘’\s…]|\.\.\.)+/, '').replace(/(?:["“”»'‘’\s…]|\.\.\.)+$/, '')
}

interface Folded {
  text: string
  /** For each code unit of `text` where it comes from. */
  offsets: readonly number[]
}

/** A text in which ways to write the same are one. */
function fold(source: string): Folded {
  const pieces: string[] = []
  const offsets: number[] = []
  let last = ''
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '*' || character === '`' || character === '_') continue
    const isBlank = /\s/.test(character)
    if (isBlank && last === ' ') continue
    last = isBlank ? ' ' : (ALIKE[character] ?? character)
    pieces.push(last)
    for (let i = 0; i < last.length; i++) offsets.push(at)
  }
  return {text: pieces.join(''), offsets}
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
