import {keptWith} from '../document/kept.ts'
import type {Lexicon} from './lexicon.ts'

/** What an element's kind says of how it is read; other elements by their index. */
export interface Trait {
  element: number
  id: string
  /** Its content may be questions; elsewhere a question is a template's, or rhetoric. */
  asks: boolean
  /** User stories show it; to the others a story’s “I want” and “so that” say nothing. */
  tells: boolean
  /** A few words say all of it. */
  short: boolean
  /** Elements in whose sections it is often found. */
  kin: ReadonlySet<number>
  /** The element that it is a part of, or -1. */
  whole: number
}

const STORIES_TELL = new Set(['users', 'requirements', 'acceptance'])
const ASKS = new Set(['open-questions', 'alternatives'])

/** The traits of all elements of a lexicon, by their index. */
export const traitsOf = keptWith(({elements}: Lexicon): readonly Trait[] =>
  elements.map(({id, within = [], partOf, short = false}, element) => ({
    element,
    id,
    asks: ASKS.has(id),
    tells: STORIES_TELL.has(id),
    short,
    kin: new Set(within.map(it => indexOf(elements, it))),
    whole: indexOf(elements, partOf),
  })),
)

/** The index of the element with an id, or -1. */
export function indexOf(elements: readonly {id: string}[], id: string | undefined): number {
  return elements.findIndex(it => it.id === id)
}
