import type {Plan} from './counted.ts'
import {type ChunkHoldings, type Holding, holdingsOf, joined} from './holdings.ts'
import type {Lexicon} from './lexicon.ts'
import {openingEnd} from './opening.ts'
import {planOf} from './plan.ts'
import type {ChunkLayout, Placed, Survey} from './sections.ts'
import {type Counted, type Showing, Showings} from './showings.ts'
import {type Sum, Total, Wording} from './sums.ts'
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
  const counted = chunks.map(({layout, offset}) => {
    // No spread: it is slow, and this is done for each chunk at each edit.
    const {placed, plans, total, holdings} = count(layout, lexicon)
    return {placed, plans, total, holdings, layout, offset}
  })
  const holdings = joined(counted, traits.length)
  const collectors = traits.map(trait => new Collector(trait, trait.asks ? ends.asking : ends.telling))
  // Behind the opening it does not matter any more which unit stands where.
  const behind = counted.findIndex(({offset}) => offset >= last)
  const opening = behind < 0 ? counted : counted.slice(0, behind)
  const wording = new Wording()
  for (const {placed, plans, offset, total} of opening) {
    wording.add(total.wording)
    hold(total, collectors)
    for (const [index, {shown}] of plans.entries()) {
      const own = placed[index] as Placed
      for (const there of shown)
        collectors[there.element]?.addShown({placed: own, there, offset: offset + own.offset})
    }
  }
  for (const group of groupsOf(counted.slice(opening.length))) {
    const total = totalOf(group)
    wording.add(total.wording)
    hold(total, collectors)
    total.shown.forEach((sum, element) => {
      if (sum) collectors[element]?.addSum(sum, group)
    })
  }
  return collectors.map((it, element) => it.evidence(wording, holdings[element] as Holding[], placeOf))
}

interface CountedLayout {
  placed: readonly Placed[]
  plans: readonly Plan[]
  total: Total
  holdings: ChunkHoldings
}

/** What a chunk says, by how it is laid out: after an edit, the units of a chunk or two are counted. */
const known = new WeakMap<ChunkLayout, CountedLayout>()

function count(layout: ChunkLayout, lexicon: Lexicon): CountedLayout {
  let counted = known.get(layout)
  if (!counted) {
    const {placed} = layout
    const traits = traitsOf(lexicon)
    const problem = indexOf(lexicon.elements, 'problem')
    const plans = placed.map(it => planOf(it, traits, problem))
    const total = new Total()
    for (const [index, plan] of plans.entries()) total.add(placed[index] as Placed, plan)
    counted = {placed, plans, total, holdings: holdingsOf(layout, plans, traits)}
    known.set(layout, counted)
  }
  return counted
}

/** So many chunks are added up together: an edit changes one or two of them, and the sum of one or two groups. */
const CHUNKS_IN_GROUP = 8

function groupsOf<T>(chunks: readonly T[]): T[][] {
  return Array.from({length: Math.ceil(chunks.length / CHUNKS_IN_GROUP)}, (_, index) =>
    chunks.slice(index * CHUNKS_IN_GROUP, (index + 1) * CHUNKS_IN_GROUP),
  )
}

/** As added up last, by the total of the first chunk. */
const knownTotals = new WeakMap<Total, {of: readonly Total[]; total: Total}>()

function totalOf(chunks: readonly {total: Total}[]): Total {
  const [first] = chunks as [{total: Total}]
  const last = knownTotals.get(first.total)
  if (last?.of.length === chunks.length && chunks.every((it, index) => it.total === last.of[index]))
    return last.total
  const total = new Total()
  for (const it of chunks) total.addAll(it.total)
  knownTotals.set(first.total, {of: chunks.map(it => it.total), total})
  return total
}

function hold({held}: Total, collectors: readonly Collector[]): void {
  held.forEach((parts, element) => {
    if (parts) collectors[element]?.addParts(parts)
  })
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
  addSum(sum: Sum, chunks: readonly Counted[]): void {
    this.#showings.addAll(sum, chunks)
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
      words: wordsFor(this.#trait, words),
      placeOf,
    }
  }
}
