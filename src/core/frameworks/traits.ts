import {keptWith} from '../document/kept.ts'
import type {ElementDefinition} from './schema.ts'

/** What an element's kind says of how it is read; other elements by their index. */
export interface Trait {
  element: number
  id: string
  /** Its content may be questions; elsewhere a question is a template's, or rhetoric. */
  asks: boolean
  /** User stories show it; to the others a story’s “I want” and “so that” say nothing. */
  tells: boolean
  /** It is often told under names of something else: behaviours by the names of screens and parts. */
  anyName: boolean
  /** A few words say all of it. */
  short: boolean
  /** All that stands beneath its name is its content, whatever the subsections are about. */
  deep: boolean
  /** Elements in whose sections it is often found. */
  kin: ReadonlySet<number>
  /** The element that it is a part of, or -1. */
  whole: number
  /** How many parts of it can be found. */
  mostParts: number
}

const STORIES_TELL = new Set(['users', 'requirements', 'acceptance'])
const UNDER_ANY_NAME = new Set(['requirements'])
const ASKS = new Set(['open-questions', 'alternatives', 'next-items'])

/** The traits of all elements of a lexicon, by their index. */
export const traitsOf = keptWith(({elements}: {elements: readonly ElementDefinition[]}): readonly Trait[] =>
  elements.map(({id, within = [], partOf, short = false, deep = false, parts = {}}, element) => ({
    element,
    id,
    asks: ASKS.has(id),
    tells: STORIES_TELL.has(id),
    anyName: UNDER_ANY_NAME.has(id),
    short,
    deep,
    kin: new Set(within.map(it => indexOf(elements, it))),
    whole: indexOf(elements, partOf),
    // Its own, and “=shows” and “=content”.
    mostParts: Object.keys(parts).length + 2,
  })),
)

/** The index of the element with an id, or -1. */
export function indexOf(elements: readonly {id: string}[], id: string | undefined): number {
  return elements.findIndex(it => it.id === id)
}
