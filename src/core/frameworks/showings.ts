import type {Range} from '../types.ts'
import type {Plan, ShownThere, Zone} from './counted.ts'
import type {Placed, Section} from './sections.ts'
import {type Counts, Sum} from './sums.ts'

/** What shows an element under one heading, or above all of them. Offsets count from the document's start. */
export interface Group {
  heading: Section | undefined
  home: Section | undefined
  /** How much speaks for the place. */
  weight: number
  count: number
  first: Range
  firstStrong: Range | undefined
}

/** The units of a chunk, what they were counted by, and where the chunk starts. */
export interface Counted {
  placed: readonly Placed[]
  plans: readonly Plan[]
  offset: number
}

/** Units that show an element, and where their run starts. */
export interface Showing {
  placed: Placed
  there: ShownThere
  offset: number
}

/** How much a sentence speaks for the place it stands in. */
export const STRONG = 3
/** What a proof adds, wherever it stands: “The goal of this change is …” says more than three hints elsewhere. */
const PROOF = 2
const WEIGHT_OF_ZONE: Readonly<Record<Zone, number>> = {friend: 2, loose: 1, intro: 1, other: 0.5}

/**
 * The sentences that show one element outside the sections named for it. Counted as they come; a long document has
 * thousands, and only an element without a section of its own needs their places.
 */
export class Showings {
  readonly sum = new Sum()
  readonly #element: number
  readonly #opening: Showing[] = []
  readonly #rest: (readonly Counted[])[] = []

  constructor(element: number) {
    this.#element = element
  }

  /** Adds units in the chunks that the opening of the document goes over. */
  add(showing: Showing): void {
    const {zone, shown} = showing.there
    if (!shown.first) return
    this.sum.add(zone, shown)
    this.#opening.push(showing)
  }

  /** Adds the units of some of the chunks behind these, summed up. */
  addAll(sum: Sum, chunks: readonly Counted[]): void {
    this.sum.addAll(sum)
    this.#rest.push(chunks)
  }

  get isEmpty(): boolean {
    return this.#opening.length + this.#rest.length === 0
  }

  /** By the section they stand in, in the order of the document. */
  groups(): Group[] {
    const groups = new Map<Section | undefined, Group>()
    for (const {placed, there, offset} of this.#all()) {
      const {home, heading} = placed
      const {zone, shown} = there
      const {strong, weak, first, firstStrong} = shown
      let group = groups.get(home ?? heading)
      if (!group) {
        group = {
          heading,
          home,
          weight: 0,
          count: 0,
          first: shifted(first as Range, offset),
          firstStrong: undefined,
        }
        groups.set(home ?? heading, group)
      }
      group.weight += weightOf(shown, zone)
      group.count += strong + weak
      group.firstStrong ??= firstStrong && shifted(firstStrong, offset)
    }
    return [...groups.values()].sort((a, b) => a.first.start - b.first.start)
  }

  *#all(): Generator<Showing> {
    yield* this.#opening
    for (const {placed, plans, offset} of this.#rest.flat()) {
      for (const [index, plan] of plans.entries()) {
        const there = plan.shown.find(({element}) => element === this.#element)
        const own = placed[index] as Placed
        if (there) yield {placed: own, there, offset: offset + own.offset}
      }
    }
  }
}

/** How much sentences speak for the place they stand in. */
export function weightOf({strong, weak, proofs}: Counts, zone: Zone): number {
  return (STRONG * strong + weak) * WEIGHT_OF_ZONE[zone] + PROOF * proofs
}

function shifted({start, end}: Range, offset: number): Range {
  return {start: offset + start, end: offset + end}
}
