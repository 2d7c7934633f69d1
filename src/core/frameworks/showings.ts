import type {Range} from '../types.ts'
import type {ShownThere, Zone} from './plan.ts'
import type {Placed, Section} from './sections.ts'

interface Counts {
  strong: number
  weak: number
  proofs: number
}

/** What shows an element in one section, or outside all of them. Offsets count from the document's start. */
export interface Group {
  home: Section | undefined
  /** How much speaks for the place. */
  weight: number
  count: number
  first: Range
  firstStrong: Range | undefined
}

/** How much a sentence speaks for the place it stands in. */
const STRONG = 3
const WEIGHT_OF_ZONE: Readonly<Record<Zone, number>> = {friend: 2, loose: 1, intro: 0.5, other: 0.5}

const none = (): Counts => ({strong: 0, weak: 0, proofs: 0})

/**
 * The sentences that show one element outside the sections named for it. Counted as they come; a long document has
 * thousands, and only an element without a section of its own needs their places.
 */
export class Showings {
  readonly counts: Readonly<Record<Zone, Counts>> = {
    friend: none(),
    intro: none(),
    loose: none(),
    other: none(),
  }
  /** The words of those of which one is enough. */
  proofWords = 0
  readonly #placed: Placed[] = []
  readonly #there: ShownThere[] = []

  add(placed: Placed, there: ShownThere): void {
    const {zone, shown} = there
    if (!shown.first) return
    const counts = this.counts[zone]
    counts.strong += shown.strong
    counts.weak += shown.weak
    counts.proofs += shown.proofs
    this.proofWords += shown.proofWords
    this.#placed.push(placed)
    this.#there.push(there)
  }

  get isEmpty(): boolean {
    return this.#there.length === 0
  }

  /** By the section they stand in; where most of them stand comes first. */
  groups(): Group[] {
    const groups = new Map<Section | undefined, Group>()
    for (const [index, {home, offset}] of this.#placed.entries()) {
      const {zone, shown} = this.#there[index] as ShownThere
      const {strong, weak, first, firstStrong} = shown
      let group = groups.get(home)
      if (!group) {
        group = {home, weight: 0, count: 0, first: shifted(first as Range, offset), firstStrong: undefined}
        groups.set(home, group)
      }
      group.weight += (STRONG * strong + weak) * WEIGHT_OF_ZONE[zone]
      group.count += strong + weak
      group.firstStrong ??= firstStrong && shifted(firstStrong, offset)
    }
    return [...groups.values()].sort((a, b) => b.weight - a.weight || a.first.start - b.first.start)
  }
}

function shifted({start, end}: Range, offset: number): Range {
  return {start: offset + start, end: offset + end}
}
