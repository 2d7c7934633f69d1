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

/** What units say together, those of one chunk or of several. */
export class Total {
  /** By element; none where nothing shows it outside the sections named for it. */
  readonly shown: (Sum | undefined)[] = []
  /** By element: the parts that the units in the sections named for it show. */
  readonly held: (Set<string> | undefined)[] = []
  readonly wording = new Wording()

  /** Adds units, and what they were counted by. */
  add({tally}: Placed, plan: Plan): void {
    this.wording.add({words: tally.words, ...tally.form})
    for (const {element, zone, shown} of plan.shown) this.#sumOf(element).add(zone, shown)
    for (const {element, held} of plan.held) this.#hold(element, held.parts)
  }

  addAll({shown, held, wording}: Total): void {
    this.wording.add(wording)
    shown.forEach((sum, element) => {
      if (sum) this.#sumOf(element).addAll(sum)
    })
    held.forEach((parts, element) => {
      if (parts) this.#hold(element, parts)
    })
  }

  #sumOf(element: number): Sum {
    this.shown[element] ??= new Sum()
    return this.shown[element]
  }

  #hold(element: number, parts: ReadonlySet<string>): void {
    this.held[element] ??= new Set()
    for (const part of parts) this.held[element].add(part)
  }
}
