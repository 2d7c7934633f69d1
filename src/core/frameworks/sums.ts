import type {Form, Plan, Shown, Words, Zone} from './counted.ts'
import type {Placed} from './sections.ts'
import {addWords} from './tally.ts'

export interface Counts {
  strong: number
  weak: number
  proofs: number
}

/** What shows one element outside the sections named for it, counted by where it stands. */
export class Sum {
  readonly counts: Readonly<Record<Zone, Counts>> = {
    friend: none(),
    intro: none(),
    loose: none(),
    other: none(),
  }
  /** The words of those of which one is enough. */
  proofWords = 0
  readonly parts = new Set<string>()

  add(zone: Zone, shown: Pick<Shown, keyof Counts | 'proofWords' | 'parts'>): void {
    this.#count(zone, shown)
    this.proofWords += shown.proofWords
    for (const part of shown.parts) this.parts.add(part)
  }

  addAll({counts, proofWords, parts}: Sum): void {
    for (const zone of ZONES) this.#count(zone, counts[zone])
    this.proofWords += proofWords
    for (const part of parts) this.parts.add(part)
  }

  #count(zone: Zone, {strong, weak, proofs}: Counts): void {
    const counts = this.counts[zone]
    counts.strong += strong
    counts.weak += weak
    counts.proofs += proofs
  }
}

const ZONES: readonly Zone[] = ['friend', 'intro', 'loose', 'other']

function none(): Counts {
  return {strong: 0, weak: 0, proofs: 0}
}

/** The words and the form of units. */
export class Wording {
  readonly words: Words = {plain: 0, question: 0, story: 0, both: 0}
  readonly people = new Set<string>()
  scenarios = 0
  stories = 0

  add({words, people, scenarios, stories}: Form & {words: Words}): void {
    addWords(this.words, words)
    for (const person of people) this.people.add(person)
    this.scenarios += scenarios
    this.stories += stories
  }
}

/** What the units of one chunk say together. */
export interface ChunkSum {
  /** What they were counted by, one for each of them. */
  plans: readonly Plan[]
  /** By element; none where nothing shows it outside the sections named for it. */
  shown: readonly (Sum | undefined)[]
  /** By element: the parts that the units in the sections named for it show. */
  held: readonly (ReadonlySet<string> | undefined)[]
  wording: Wording
}

/** Counts the units of a chunk. */
export function sumOf(placed: readonly Placed[], plans: readonly Plan[]): ChunkSum {
  const shown: (Sum | undefined)[] = []
  const held: (Set<string> | undefined)[] = []
  const wording = new Wording()
  for (const [index, {tally}] of placed.entries()) {
    const plan = plans[index] as Plan
    wording.add({words: tally.words, ...tally.form})
    for (const {element, zone, shown: own} of plan.shown) {
      const sum = shown[element] ?? new Sum()
      shown[element] = sum
      sum.add(zone, own)
    }
    for (const {element, held: own} of plan.held) {
      const parts = held[element] ?? new Set()
      held[element] = parts
      for (const part of own.parts) parts.add(part)
    }
  }
  return {plans, shown, held, wording}
}
