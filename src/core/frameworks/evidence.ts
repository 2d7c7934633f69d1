import type {Range} from '../types.ts'
import type {Lexicon} from './lexicon.ts'
import {homesFrom, type Placed, type Section, type Survey} from './sections.ts'
import {type Form, type Held, type Shown, shownIn, type Tally, wordsFor} from './tally.ts'
import {indexOf, type Trait, traitsOf} from './traits.ts'

/** A section named for the element, and what stands in it. */
export interface Holding {
  section: Section
  /** How it announces the element: as its only or first name, or as another one (“Goals and non-goals”). */
  kind: 'named' | 'shared'
  whole: boolean
  /** How far down the list of the element's names its name stands, 0 to 1: the usual names stand first. */
  rank: number
  /** All words beneath it, those of subsections about other elements included. */
  total: number
  /** Of the sentences, items and cells that are its content. */
  words: number
  shows: number
  hints: number
}

/**
 * - `friend`: a section of an element that it is often found with
 * - `intro`: what introduces the document
 * - `loose`: no section that announces an element
 * - `other`: a section of another element
 */
export type Zone = 'friend' | 'intro' | 'loose' | 'other'

/** Sentences that show an element outside the sections named for it, by where they stand. */
export interface Showing {
  home: Section | undefined
  zone: Zone
  strong: number
  weak: number
  /** Those of which one is enough. */
  proofs: number
  /** The words of these. */
  proofWords: number
  /** Offsets count from the document's start. */
  first: Range
  firstStrong: Range | undefined
}

/** All that speaks for an element in a document. */
export interface Evidence {
  holdings: readonly Holding[]
  /** In the order of the document. */
  showings: readonly Showing[]
  /** What the form of the document says of it: scenarios, stories, or the people of the stories. */
  signal: number
  /** The parts of the element that its content shows, by their names or as `=shows` and `=content`. */
  parts: ReadonlySet<string>
  /** All words of the document. */
  words: number
}

/** With fewer words of content, a section only names its element. */
export const ENOUGH_WORDS = 5
/** In words: whatever stands here introduces the document. */
const LONGEST_OPENING = 300
/** How much a person, scenario or story counts for, measured against sentences. */
const PEOPLE_OF_STORIES = 4
const WEIGHT_OF_FORM = 3

/** Collects what speaks for each element, by their indices. */
export function gather({sections, placed}: Survey, lexicon: Lexicon): Evidence[] {
  const traits = traitsOf(lexicon)
  const collectors = traits.map(trait => new Collector(trait, indexOf(lexicon.elements, 'problem')))
  const requirements = indexOf(lexicon.elements, 'requirements')
  for (const section of sections) {
    for (const [element, claim] of claimsOf(section)) collectors[element]?.hold(section, claim)
  }
  const words = {plain: 0, question: 0, story: 0, both: 0}
  const people = new Set<string>()
  const form = {people, scenarios: 0, stories: 0}
  const holders = new Map<Section | undefined, ReadonlyMap<number, Section>>()
  let isOpening = true
  for (const it of placed) {
    const {tally, home, lead} = it
    let holder = holders.get(home)
    if (!holder) {
      holder = holdersOf(home)
      holders.set(home, holder)
    }
    if (home && isNamed(home, requirements)) isOpening = false
    for (const [element, section] of holder) collectors[element]?.addHeld(section, tally, lead)
    for (const element of tally.elements(lead)) {
      if (!holder.has(element)) collectors[element]?.addShown(it, isOpening ? words : undefined)
    }
    for (const key of ['plain', 'question', 'story', 'both'] as const) words[key] += tally.words[key]
    for (const person of tally.form.people) people.add(person)
    form.scenarios += tally.form.scenarios
    form.stories += tally.form.stories
  }
  return collectors.map(collector => collector.finish(form, words))
}
