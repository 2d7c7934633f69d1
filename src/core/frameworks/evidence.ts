import type {Held, Plan, ShownThere} from './counted.ts'
import type {Claim} from './heading-names.ts'
import type {Lexicon} from './lexicon.ts'
import {openingEnd} from './opening.ts'
import {firstClaims, planOf} from './plan.ts'
import type {Placed, Section, Survey} from './sections.ts'
import {Showings} from './showings.ts'
import {type Sum, sumOf, Wording} from './sums.ts'
import {type Entry, shownIn, wordsFor} from './tally.ts'
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

/** All that speaks for an element in a document. */
export interface Evidence {
  holdings: readonly Holding[]
  showings: Showings
  /** What the form of the document says of it: scenarios, stories, or the people of the stories. */
  signal: number
  /** The parts of the element that its content shows, by their names or as `=shows` and `=content`. */
  parts: ReadonlySet<string>
  /** All words of the document. */
  words: number
}

/** With fewer words of content, a section only names its element. */
export const ENOUGH_WORDS = 5
/** How much a person, scenario or story counts for, measured against sentences. */
const PEOPLE_OF_STORIES = 4
const WEIGHT_OF_FORM = 3

/** Collects what speaks for each element, by their indices. */
export function gather({sections, chunks}: Survey, lexicon: Lexicon): Evidence[] {
  const requirements = indexOf(lexicon.elements, 'requirements')
  const units = chunks.flatMap(({placed}) => placed)
  const ends = {
    asking: openingEnd(units, requirements, true),
    telling: openingEnd(units, requirements, false),
  }
  const last = Math.max(ends.asking, ends.telling)
  const problem = indexOf(lexicon.elements, 'problem')
  const traits = traitsOf(lexicon)
  const collectors = traits.map(trait => new Collector(trait, trait.asks ? ends.asking : ends.telling))
  for (const section of sections) {
    for (const [element, claim] of firstClaims(section)) {
      if (claim.kind !== 'related') collectors[element]?.hold(section, claim, claim.kind)
    }
  }

  const wording = new Wording()
  for (const {stretches, offset, placed} of chunks) {
    const plans = placed.map(it => planOf(it, traits, problem))
    for (const [index, {held}] of plans.entries()) {
      const homes = placed[index]?.home?.homes
      for (const it of held) collectors[it.element]?.addHeld(homes?.[it.depth] as Section, it.held)
    }
    const sum = sumOf(stretches, placed, plans)
    wording.add(sum.wording)
    // Behind the opening it does not matter any more which unit stands where.
    if (offset >= last) {
      sum.shown.forEach((shown, element) => {
        if (shown) collectors[element]?.addSum(shown, placed, plans)
      })
      continue
    }
    for (const [index, {shown}] of plans.entries()) {
      for (const it of shown) collectors[it.element]?.addShown(placed[index] as Placed, it)
    }
  }
  return collectors.map(collector => collector.evidence(wording))
}

/** Collects what speaks for one element. */
class Collector {
  readonly #trait: Trait
  readonly #openingEnd: number
  readonly #holdings = new Map<Section, Holding>()
  readonly #showings: Showings
  readonly #parts = new Set<string>()

  constructor(trait: Trait, end: number) {
    this.#trait = trait
    this.#openingEnd = end
    this.#showings = new Showings(trait.element)
  }

  hold(section: Section, {whole, rank}: Claim, kind: Holding['kind']): void {
    const total = wordsFor(this.#trait, section.words)
    const words = this.#trait.deep ? total : 0
    this.#holdings.set(section, {section, kind, whole, rank, total, words, shows: 0, hints: 0})
  }

  addHeld(section: Section, {words, shows, hints, parts}: Held): void {
    const holding = this.#holdings.get(section) as Holding
    if (!this.#trait.deep || this.#trait.short) holding.words += words
    holding.shows += shows
    holding.hints += hints
    this.#addParts(parts)
  }

  /** Adds units behind the opening. */
  addSum(sum: Sum, placed: readonly Placed[], plans: readonly Plan[]): void {
    this.#showings.addAll(sum, placed, plans)
    this.#addParts(sum.parts)
  }

  /** Adds units of which some may stand in the opening. */
  addShown(placed: Placed, there: ShownThere): void {
    const {tally, home, lead, offset} = placed
    const end = this.#openingEnd - offset
    if (home || end <= (tally.entries[0] as Entry).start) {
      this.#show(placed, there)
      return
    }
    const isIntro = ({start}: Entry) => start < end
    const parted = (own: readonly Entry[]) => ({...there, shown: shownIn(own, this.#trait, lead)})
    this.#show(placed, {...parted(tally.entries.filter(isIntro)), zone: 'intro'})
    this.#show(placed, parted(tally.entries.filter(it => !isIntro(it))))
  }

  #show(placed: Placed, there: ShownThere): void {
    this.#showings.add(placed, there)
    this.#addParts(there.shown.parts)
  }

  #addParts(parts: ReadonlySet<string>): void {
    if (this.#parts.size < this.#trait.mostParts) for (const part of parts) this.#parts.add(part)
  }

  evidence({people, scenarios, stories, words}: Wording): Evidence {
    const signal = {
      users: people.size > 1 ? PEOPLE_OF_STORIES + people.size : 0,
      acceptance: WEIGHT_OF_FORM * scenarios,
      requirements: WEIGHT_OF_FORM * stories,
    }[this.#trait.id]
    return {
      holdings: [...this.#holdings.values()],
      showings: this.#showings,
      signal: signal ?? 0,
      parts: this.#parts,
      // Whoever tells a story says something, whatever element is asked for.
      words: wordsFor({...this.#trait, tells: true}, words),
    }
  }
}
