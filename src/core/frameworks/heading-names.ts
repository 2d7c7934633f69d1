import {PhraseIndex} from './phrases.ts'
import type {ElementDefinition} from './schema.ts'
import {wordsOf} from './words.ts'

/** What a heading says of an element, by its index in the list of definitions. */
export interface Claim {
  element: number
  /**
   * - `named`: the heading is one of the element's names, or ends in one (“Launch acceptance criteria”)
   * - `shared`: one of several names in it (“Goals and non-goals”), and not the first
   * - `related`: the name of a section that may hold the element
   */
  kind: 'named' | 'shared' | 'related'
  /** True where the whole heading is the name. */
  whole: boolean
  /** How far down the list of names it stands, 0 to 1. */
  rank: number
  /** Whether the name has a negation in it (“not in scope”). */
  negative: boolean
}

const NUMBERING =
  /^[\s\W_]*(?:(?:section|part|chapter|step)\s+)?(?:\d+(?:\s*\\?\.\s*\d+)*|[ivx]{1,4}|[a-z])?\s*\\?[.):]?(?:\s+|(?<=[.):]))/iu
const BRACKETS = /\s*[([{][^()[\]{}]*[)\]}]/g
const JOINT = /\s*(?:[&/+,;|–—]|\s-\s|\band\b|\bor\b|\bvs\b\.?|\bwith\b|\bplus\b)\s*/i
const TAIL = /\s(?:for|of|in|on|by|to|from|with|at|during|about|behind|we|that|this)\s.*$/

const NEGATION = /\b(?:not|no|non|won['’]?t|isn['’]?t|aren['’]?t|don['’]?t|out(?! there))\b/i
const QUESTION = /^\W*(?:what|how|why|who|whom|whose|which|when|where|is|are|do|does|did)\b|\?\s*$/i
/** In UTF-16 code units. */
const LONGEST_TITLE = 200
const MOST_REMEMBERED = 5000
/** A heading of more words is a sentence: what stands in it announces nothing. */
const LONGEST_NAME = 9
/** The usual names stand first in a list; from here on all are as unusual. */
const RANKED_NAMES = 85
/** “Data and privacy impact risks”: so many words may stand before a name. */
const MOST_BEFORE_NAME = 3

/** Reads headings: which elements a title announces. */
export class HeadingNames {
  readonly #names = new Map<string, Claim[]>()
  /** Names that a heading may end in. */
  readonly #heads = new Map<string, Claim[]>()
  readonly #patterns = new PhraseIndex<Claim>()
  readonly #known = new Map<string, readonly Claim[]>()
  #longest = 1

  constructor(elements: readonly ElementDefinition[]) {
    for (const [element, {headings, related}] of elements.entries()) {
      for (const [index, name] of headings.entries()) {
        this.#add(name, {
          element,
          kind: 'named',
          whole: true,
          rank: Math.min(1, index / RANKED_NAMES),
          negative: NEGATION.test(name),
        })
      }
      for (const name of related ?? [])
        this.#add(name, {element, kind: 'related', whole: true, rank: 1, negative: NEGATION.test(name)})
    }
  }

  #add(name: string, claim: Claim): void {
    if (/[…*()#^?]/.test(name)) {
      this.#patterns.add(name, claim)
      return
    }
    const words = name.replace(/^=/, '')
    this.#names.set(words, [...(this.#names.get(words) ?? []), claim])
    if (words !== name || claim.kind !== 'named') return
    this.#longest = Math.max(this.#longest, name.split(' ').length)
    this.#heads.set(words, [...(this.#heads.get(words) ?? []), {...claim, whole: false}])
  }

  /** The elements that a heading announces; empty for most headings. */
  read(title: string): readonly Claim[] {
    if (title.length > LONGEST_TITLE) return []
    const known = this.#known.get(title)
    if (known) return known
    const claims = this.#read(title)
    if (this.#known.size > MOST_REMEMBERED) this.#known.clear()
    this.#known.set(title, claims)
    return claims
  }

  #read(title: string): readonly Claim[] {
    const plain = title.replace(BRACKETS, ' ')
    const bare = plain.replace(NUMBERING, '')
    for (const text of [plain, bare]) {
      const exact = this.#names.get(plainWords(text))
      if (exact && (plain === title || exact.some(it => it.kind !== 'related'))) return exact
    }
    const found = new Map<number, Claim>()
    const take = (claims: readonly Claim[], whole: boolean, shared: boolean) => {
      for (const claim of claims) {
        const kind = shared && claim.kind === 'named' ? 'shared' : claim.kind
        const known = found.get(claim.element)
        if (!known || (known.kind === 'related' && kind !== 'related')) {
          found.set(claim.element, {...claim, kind, whole: whole && claim.whole})
        }
      }
    }
    const isNamed = () => [...found.values()].some(it => it.kind !== 'related')
    // “Done (success criteria)” is named by what it is explained with, and “Later (out of scope)” is.
    const takeAsides = () => {
      for (const [aside] of isNamed() ? [] : title.matchAll(BRACKETS)) {
        const words = plainWords(aside)
        take(this.#names.get(words) ?? this.#ending(words) ?? [], false, false)
      }
    }
    // “Problem: what are we solving?” is named by its label; “Epic 2: Goals” and “Notes: goals” by what follows it.
    const colon = bare.indexOf(':')
    for (const text of colon < 0 ? [bare] : [bare.slice(0, colon), bare.slice(colon + 1)]) {
      if (!isNamed()) take(this.#names.get(plainWords(text)) ?? [], true, false)
    }
    this.#patterns.find(wordsOf(bare), claim => take([claim], true, false))
    if (found.size > 0) {
      // “Goals and what we measure” announces both; within a question, “and” joins no names.
      const parts = QUESTION.test(bare) ? [] : bare.split(JOINT)
      for (const [index, part] of parts.entries())
        take(this.#names.get(plainWords(part)) ?? [], false, index > 0)
      takeAsides()
      return positive(bare, [...found.values()])
    }

    if (wordsOf(bare).length > LONGEST_NAME) return []
    for (const [index, part] of bare.replace(/:.*$/, '').split(JOINT).entries()) {
      const words = plainWords(part)
      const exact = this.#names.get(words)
      if (exact) take(exact, false, index > 0 && found.size > 0)
      else
        take(
          this.#ending(words) ?? this.#ending(plainWords(part.replace(TAIL, ''))) ?? [],
          false,
          index > 0 && found.size > 0,
        )
    }
    takeAsides()
    return [...found.values()]
  }

  /** The names that the words end in: the head of an English noun phrase stands last (“launch acceptance criteria”). */
  #ending(text: string): readonly Claim[] | undefined {
    const words = text.split(' ')
    for (let from = Math.max(0, words.length - this.#longest); from < words.length; from++) {
      const claims = this.#heads.get(words.slice(from).join(' '))
      if (claims && from <= MOST_BEFORE_NAME) return claims
    }
    return undefined
  }
}

/** “What we are not building” names what is left out and not what is built. */
function positive(title: string, claims: Claim[]): Claim[] {
  return NEGATION.test(title) && claims.some(it => it.negative) ? claims.filter(it => it.negative) : claims
}

/** A title's words, without marks. */
export function plainWords(title: string): string {
  return wordsOf(title)
    .map(it => it.text)
    .filter(it => it !== '?')
    .join(' ')
}
