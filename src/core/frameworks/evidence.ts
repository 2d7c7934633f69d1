import type {Plan} from './counted.ts'
import {type ChunkHoldings, type Holding, holdingsOf, joined} from './holdings.ts'
import type {Lexicon} from './lexicon.ts'
import {openingEnd} from './opening.ts'
import {planOf} from './plan.ts'
import type {ChunkLayout, Placed, Survey} from './sections.ts'
import {type Showing, Showings} from './showings.ts'
import {type ChunkSum, type Sum, sumOf, Wording} from './sums.ts'
import {type Entry, shownIn, wordsFor} from './tally.ts'
import {indexOf, type Trait, traitsOf} from './traits.ts'

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
  placeOf: Survey['placeOf']
}

/** With fewer words of content, a section only names its element. */
export const ENOUGH_WORDS = 5
/** How much a person, scenario or story counts for, measured against sentences. */
const PEOPLE_OF_STORIES = 4
const WEIGHT_OF_FORM = 3

/** Collects what speaks for each element, by their indices. */
export function gather({chunks, placeOf}: Survey, lexicon: Lexicon): Evidence[] {
  const requirements = indexOf(lexicon.elements, 'requirements')
  const ends = {
    asking: openingEnd(chunks, requirements, true),
    telling: openingEnd(chunks, requirements, false),
  }
  const last = Math.max(ends.asking, ends.telling)
  const traits = traitsOf(lexicon)
  const counted = chunks.map(({layout, offset}) => ({layout, offset, ...count(layout, lexicon)}))
  const holdings = joined(counted, traits.length)
  const collectors = traits.map(trait => new Collector(trait, trait.asks ? ends.asking : ends.telling))
  const wording = new Wording()
  for (const {layout, offset, sum} of counted) {
    const {placed} = layout
    wording.add(sum.wording)
    sum.held.forEach((parts, element) => {
      if (parts) collectors[element]?.addParts(parts)
    })
    // Behind the opening it does not matter any more which unit stands where.
    if (offset >= last) {
      sum.shown.forEach((shown, element) => {
        if (shown) collectors[element]?.addSum(shown, placed, sum.plans, offset)
      })
      continue
    }
    for (const [index, {shown}] of sum.plans.entries()) {
      for (const there of shown)
        collectors[there.element]?.addShown({placed: placed[index] as Placed, there, offset})
    }
  }
  return collectors.map((it, element) => it.evidence(wording, holdings[element] as Holding[], placeOf))
}

interface Counted {
  sum: ChunkSum
  holdings: ChunkHoldings
}

/** What a chunk says, by how it is laid out: after an edit, the units of a chunk or two are counted. */
const known = new WeakMap<ChunkLayout, Counted>()

function count(layout: ChunkLayout, lexicon: Lexicon): Counted {
  let counted = known.get(layout)
  if (!counted) {
    const traits = traitsOf(lexicon)
    const problem = indexOf(lexicon.elements, 'problem')
    const plans = layout.placed.map(it => planOf(it, traits, problem))
    counted = {sum: sumOf(layout.placed, plans), holdings: holdingsOf(layout, plans, traits)}
    known.set(layout, counted)
  }
  return counted
}

/** Collects what speaks for one element. */
class Collector {
  readonly #trait: Trait
  readonly #openingEnd: number
  readonly #showings: Showings
  readonly #parts = new Set<string>()

  constructor(trait: Trait, end: number) {
    this.#trait = trait
    this.#openingEnd = end
    this.#showings = new Showings(trait.element)
  }

  /** Adds units behind the opening. */
  addSum(sum: Sum, placed: readonly Placed[], plans: readonly Plan[], offset: number): void {
    this.#showings.addAll(sum, placed, plans, offset)
    this.addParts(sum.parts)
  }

  /** Adds units of which some may stand in the opening. */
  addShown(showing: Showing): void {
    const {placed, there, offset} = showing
    const {tally, home, lead} = placed
    const end = this.#openingEnd - offset
    if (home || end <= (tally.entries[0] as Entry).start) {
      this.#show(showing)
      return
    }
    const isIntro = ({start}: Entry) => start < end
    const parted = (own: readonly Entry[]) => ({...there, shown: shownIn(own, this.#trait, lead)})
    this.#show({placed, offset, there: {...parted(tally.entries.filter(isIntro)), zone: 'intro'}})
    this.#show({placed, offset, there: parted(tally.entries.filter(it => !isIntro(it)))})
  }

  #show(showing: Showing): void {
    this.#showings.add(showing)
    this.addParts(showing.there.shown.parts)
  }

  addParts(parts: ReadonlySet<string>): void {
    if (this.#parts.size < this.#trait.mostParts) for (const part of parts) this.#parts.add(part)
  }

  evidence(
    {people, scenarios, stories, words}: Wording,
    holdings: readonly Holding[],
    placeOf: Survey['placeOf'],
  ): Evidence {
    const signal = {
      users: people.size > 1 ? PEOPLE_OF_STORIES + people.size : 0,
      acceptance: WEIGHT_OF_FORM * scenarios,
      requirements: WEIGHT_OF_FORM * stories,
    }[this.#trait.id]
    return {
      holdings,
      showings: this.#showings,
      signal: signal ?? 0,
      parts: this.#parts,
      // Whoever tells a story says something, whatever element is asked for.
      words: wordsFor({...this.#trait, tells: true}, words),
      placeOf,
    }
  }
}
