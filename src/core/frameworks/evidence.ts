import {NO_CUES} from './cues.ts'
import type {Lexicon} from './lexicon.ts'
import type {Unit} from './reading.ts'
import type {Placed, Section, Survey} from './sections.ts'

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

/** A sentence that shows an element, outside the sections named for it. */
export interface Showing {
  placed: Placed
  /** One such sentence is enough. */
  proof: boolean
  strong: boolean
  zone: Zone
}

/**
 * - `friend`: a section of an element that it is often found with
 * - `intro`: what introduces the document
 * - `loose`: no section that announces an element
 * - `other`: a section of another element
 */
export type Zone = 'friend' | 'intro' | 'loose' | 'other'

/** All that speaks for an element in a document. */
export interface Evidence {
  holdings: readonly Holding[]
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
/** What a cell that shows its column's element weighs at least, in words: “< 5%” under “Target” says it all. */
const WORDS_OF_CELL = 4
/** Shorter cells say something only with a cue: a column of versions or ticks does not. */
const FEWEST_WORDS_OF_CELL = 3
/** How much a person, scenario or story counts for, measured against sentences. */
const PEOPLE_OF_STORIES = 4
const WEIGHT_OF_FORM = 3
/** The elements that user stories show; to the others a story’s “I want” and “so that” say nothing. */
const STORIES_TELL = new Set(['users', 'requirements', 'acceptance'])
/** The elements whose content may be questions; elsewhere a question is a template's, or rhetoric. */
const ASKS = new Set(['open-questions', 'alternatives'])
/** “As a user” names nobody. */
const ANYBODY = /^(?:an?\s+)?(?:\w+\s+)?(?:users?|person|people|someone|everyone|humans?|customers?)\b/

/** Collects what speaks for the element with this index. */
export function gather(element: number, {sections, units}: Survey, {elements}: Lexicon): Evidence {
  const indexOf = (id: string | undefined) => elements.findIndex(it => it.id === id)
  const {id = '', within = [], partOf} = elements[element] ?? {}
  const kin = new Set(within.map(indexOf))
  const whole = indexOf(partOf)
  const problem = indexOf('problem')
  const requirements = indexOf('requirements')

  const holdings = holdingsOf(element, sections)
  const showings: Showing[] = []
  const parts = new Set<string>()
  const form = {people: new Set<string>(), scenarios: 0, stories: 0}
  let words = 0
  let opening = true
  let lead: Placed | undefined
  for (const placed of units) {
    const {unit, home, homes} = placed
    // “The following goals address this:” shows the goals, and the list beneath it is them.
    if (unit.kind !== 'item') lead = unit.leads ? placed : undefined
    const isLed = unit.kind === 'item' && lead?.home === home && lead?.unit.cues[element]?.shows === true
    opening &&= words <= LONGEST_OPENING && !announces(home, requirements)
    if (unit.filler || (unit.question && !ASKS.has(id))) continue

    words += unit.words
    countForm(unit, form)
    if (unit.role !== undefined && !STORIES_TELL.has(id)) continue
    const holding = holdings.size > 0 ? holdingOf(placed, holdings) : undefined
    const {proves, shows, denies, hints: hinted, parts: shown} = unit.cues[element] ?? NO_CUES
    const hints = hinted || isLed
    if (holding) {
      const inColumn = holding.section.mark.kind === 'column'
      if (denies && !shows) continue
      if (inColumn && unit.words < FEWEST_WORDS_OF_CELL && !shows && !hints) continue
      holding.words += Math.max(unit.words, inColumn && shows ? WORDS_OF_CELL : 0)
      if (shows) holding.shows++
      else if (hints) holding.hints++
      for (const part of shown) parts.add(part)
      if (unit.words > 0) parts.add('=content')
      if (shows) parts.add('=shows')
    } else if ((proves || !denies) && (shows || hints)) {
      const zone = zoneOf(home, element, kin, problem, opening)
      const proof = proves || (shows && homes.some(it => it.claims.some(isOf(whole))))
      showings.push({placed, proof, strong: shows, zone})
      if (shows) for (const part of [...shown, '=shows', '=content']) parts.add(part)
    }
  }
  const signal = {
    users: form.people.size > 1 ? PEOPLE_OF_STORIES + form.people.size : 0,
    acceptance: WEIGHT_OF_FORM * form.scenarios,
    requirements: WEIGHT_OF_FORM * form.stories,
  }[id]
  return {holdings: [...holdings.values()], showings, signal: signal ?? 0, parts, words}
}

function holdingsOf(element: number, sections: readonly Section[]): Map<Section, Holding> {
  const holdings = new Map<Section, Holding>()
  for (const section of sections) {
    const claim = section.claims.find(it => it.element === element)
    if (!claim || claim.kind === 'related') continue
    const {kind, whole, rank} = claim
    holdings.set(section, {section, kind, whole, rank, total: 0, words: 0, shows: 0, hints: 0})
  }
  return holdings
}

/** The section that the unit is content of; counts its words to all around it. */
function holdingOf(
  {unit, home, homes}: Placed,
  holdings: ReadonlyMap<Section, Holding>,
): Holding | undefined {
  for (let around = home; around; around = around.parent) {
    const holding = holdings.get(around)
    if (holding) holding.total += unit.words
  }
  for (const it of homes) {
    const holding = holdings.get(it)
    if (holding) return holding
  }
  return undefined
}

function countForm(unit: Unit, form: {people: Set<string>; scenarios: number; stories: number}): void {
  if (unit.scenario) form.scenarios++
  if (unit.role === undefined) return
  form.stories++
  if (!ANYBODY.test(unit.role)) form.people.add(unit.role)
}

function zoneOf(
  home: Section | undefined,
  element: number,
  kin: ReadonlySet<number>,
  problem: number,
  opening: boolean,
): Zone {
  if (!home) return opening ? 'intro' : 'loose'
  const {claims} = home
  if (claims.some(it => (it.kind === 'related' ? it.element === element : kin.has(it.element))))
    return 'friend'
  if (claims.some(it => it.kind === 'related' && it.element === problem)) return 'intro'
  return claims.some(it => it.kind !== 'related') ? 'other' : 'loose'
}

function announces(section: Section | undefined, element: number): boolean {
  return section?.claims.some(it => it.element === element && it.kind === 'named') === true
}

function isOf(element: number) {
  return (claim: {element: number; kind: string}) => claim.element === element && claim.kind !== 'related'
}
