import type {Range} from '../types.ts'
import type {Form, Held, KnownPlan, Shown, Words} from './counted.ts'
import {cuesOf} from './cues.ts'
import type {Unit} from './reading.ts'
import type {Trait} from './traits.ts'

/** A unit at its place in its run. */
export interface Entry extends Range {
  unit: Unit
  /** The sentence before a list that its items are led in by: a unit of the same section. */
  lead: Unit | undefined
  /** True for items before any other unit of their stretch: their lead stands in an earlier one, if anywhere. */
  isOrphan: boolean
}

/** What a cell that shows its column's element weighs at least, in words: “< 5%” under “Target” says it all. */
const WORDS_OF_CELL = 4
/** What the content of an element weighs at least of which a few words say all: enough, see `ENOUGH_WORDS`. */
const WORDS_OF_SHORT = 5
/** Shorter cells say something only with a cue: a column of versions or ticks does not. */
const FEWEST_WORDS_OF_CELL = 3
/** “As a user” names nobody. */
const ANYBODY =
  /^(?:an?\s+)?(?:(?:end|normal|regular|typical|general|web|app|site|website|system|mobile|authenticated|unauthenticated|logged[- ]in|signed[- ]in|anonymous|given|particular)[ -])?(?:users?|person|people|someone|everyone|humans?|customers?)\b/

/** Units that stand in the same section, counted. */
export class Tally {
  readonly entries: readonly Entry[]
  readonly words: Words = {plain: 0, question: 0, story: 0, both: 0}
  readonly form: Form
  /** The elements that some unit shows or hints at. */
  readonly elements: readonly number[]
  /** The plan that was made last, see `planOf`. A field, as there are thousands, and weak maps are slow. */
  known: KnownPlan | undefined

  constructor(entries: readonly Entry[]) {
    this.entries = entries
    const people = new Set<string>()
    const form = {people, scenarios: 0, stories: 0}
    const elements = new Set<number>()
    let steps = 0
    for (const {unit, lead} of entries) {
      if (unit.filler) continue
      const isStory = unit.role !== undefined
      const key = unit.question ? (isStory ? 'both' : 'question') : isStory ? 'story' : 'plain'
      this.words[key] += unit.words
      if (!unit.question) {
        if (unit.scenario === 'told') form.scenarios++
        else if (unit.scenario) steps++
        if (unit.role !== undefined) form.stories++
        if (unit.role !== undefined && !ANYBODY.test(unit.role)) people.add(unit.role)
      }
      for (const {element, shows, hints} of unit.cues) if (shows || hints) elements.add(element)
      if (lead) for (const element of shownBy(lead)) elements.add(element)
    }
    // “When a user deletes a file” may be an event; beside an outcome it is a step of a scenario.
    if (form.scenarios > 0) form.scenarios += steps
    this.form = form
    this.elements = [...elements]
  }
}

export function addWords(to: Words, words: Words): void {
  to.plain += words.plain
  to.question += words.question
  to.story += words.story
  to.both += words.both
}

/** The words that count for an element. Whoever tells a story says something, whatever element is asked for. */
export function wordsFor({asks}: Trait, {plain, question, story, both}: Words): number {
  return plain + story + (asks ? question + both : 0)
}

/** Counts units of a section that is named for an element. `lead` leads in the orphans among them. */
export function heldIn(
  entries: readonly Entry[],
  trait: Trait,
  inColumn: boolean,
  lead: Unit | undefined,
): Held {
  const parts = new Set<string>()
  const held = {words: 0, shows: 0, hints: 0, parts}
  for (const entry of entries) {
    const {unit} = entry
    // Under its own name, a story may tell any element: “User problems” are often told as stories.
    if (unit.filler || (unit.question && !trait.asks)) continue
    const {proves, shows, denies, hints: hinted, parts: said} = cuesOf(trait.element, unit.cues)
    const hints = hinted || isLed(entry, trait, lead)
    if (denies && !proves) continue
    if (inColumn && !trait.short && unit.words < FEWEST_WORDS_OF_CELL && !shows && !hints) continue
    held.words += Math.max(unit.words, trait.short ? WORDS_OF_SHORT : inColumn && shows ? WORDS_OF_CELL : 0)
    if (shows) held.shows++
    else if (hints) held.hints++
    for (const part of said) parts.add(part)
    if (unit.words > 0) parts.add('=content')
    if (shows) parts.add('=shows')
  }
  return held
}

/** Counts units that show an element outside the sections named for it. `lead` leads in the orphans among them. */
export function shownIn(entries: readonly Entry[], trait: Trait, lead: Unit | undefined): Shown {
  const parts = new Set<string>()
  const shown: Shown = {
    strong: 0,
    weak: 0,
    proofs: 0,
    proofWords: 0,
    strongWords: 0,
    parts,
    first: undefined,
    firstStrong: undefined,
  }
  for (const entry of entries) {
    const {unit} = entry
    if (!counts(unit, trait)) continue
    const {proves, shows, denies, hints, parts: said} = cuesOf(trait.element, unit.cues)
    if ((denies && !proves) || !(shows || hints || isLed(entry, trait, lead))) continue
    shown.first ??= entry
    if (!shows) {
      shown.weak++
      continue
    }
    shown.firstStrong ??= entry
    shown.strong++
    shown.strongWords += unit.words
    if (proves) {
      shown.proofs++
      shown.proofWords += unit.words
    }
    for (const part of [...said, '=shows', '=content']) parts.add(part)
  }
  return shown
}

function counts(unit: Unit, {asks, tells}: Trait): boolean {
  return !unit.filler && (asks || !unit.question) && (tells || unit.role === undefined)
}

/** “The following goals address this:” shows the goals, and the list beneath it is them. */
function isLed({unit, lead, isOrphan}: Entry, {element}: Trait, orphans: Unit | undefined): boolean {
  const leading = unit.kind === 'item' ? (isOrphan ? orphans : lead) : undefined
  return leading !== undefined && cuesOf(element, leading.cues).shows
}

/** The elements that a unit shows. */
export function shownBy(lead: Unit): number[] {
  return lead.cues.filter(it => it.shows).map(it => it.element)
}
