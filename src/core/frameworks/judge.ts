import type {ElementState, Range, Status} from '../types.ts'
import {ENOUGH_WORDS, type Evidence} from './evidence.ts'
import {features} from './features.ts'
import type {Holding} from './holdings.ts'
import type {Lexicon} from './lexicon.ts'
import {firstClaims} from './plan.ts'
import {isNamed, type Section} from './sections.ts'
import type {Group} from './showings.ts'
import type {Trait} from './traits.ts'
import {chanceOf} from './weights.ts'

/** A later section must be this much more telling than an earlier one to be pointed to. */
const MARGIN = 0.1
/** What speaks for one of several sections: how much stands in it, how much of it shows the element, its name. */
const VALUE = {words: 0.3, cues: 0.1, show: 3, usual: 1.3, whole: 0.4, label: -0.4}
/** In words. */
const SHORT_SECTION = 20
/** Of the places without a section of its own, the first that says so much is pointed to, or most of what any says. */
const WEIGHT_TO_STOP_AT = 6
const MOST = 0.7
/** From here on precision and recall of “not covered” were equal, cross-validated over documents of other repositories. */
export const COVERED_FROM = 0.45
/** Below this an element with some evidence still counts as weak rather than missing. */
const WEAK_FROM = 0.12

/** What a document has of an element. */
export function judge({element, whole}: Trait, evidence: Evidence, lexicon: Lexicon): ElementState {
  const {id = '', parts = {}} = lexicon.elements[element] ?? {}
  const chance = chanceOf(id, features(evidence))
  const hasSome = evidence.holdings.length > 0 || (chance >= WEAK_FROM && !evidence.showings.isEmpty)
  const status: Status = chance >= COVERED_FROM ? 'covered' : hasSome ? 'weak' : 'missing'
  const names = Object.keys(parts)
  const isFound = (part: string) =>
    evidence.parts.has(part) || parts[part]?.some(it => evidence.parts.has(it)) === true
  const found = status === 'missing' ? [] : names.filter(isFound)
  const spot = status === 'missing' ? undefined : spotOf(element, evidence, status, whole)
  const state: ElementState = {
    id,
    status,
    confidence: Math.round((status === 'covered' ? chance : 1 - chance) * 100) / 100,
    announced: spot?.announced ?? false,
    found,
    lacking: names.filter(it => !found.includes(it)),
  }
  if (spot) state.place = spot.place
  return state
}

interface Spot {
  place: Range
  announced: boolean
}

/** The place that a reader would point to. */
function spotOf(element: number, evidence: Evidence, status: Status, whole: number): Spot | undefined {
  const {holdings, showings, placeOf} = evidence
  const headingSpot = (section: Section): Spot => {
    const {above = section, mark} = section
    const outer = outermostIn(mark.kind === 'column' ? above : section, whole)
    return {place: placeOf(outer), announced: isNamed(outer, element)}
  }
  const filled = holdings.filter(it => it.total >= ENOUGH_WORDS)
  const named = headingOf(filled.length > 0 ? filled : status === 'weak' ? holdings : [])
  if (named) return headingSpot(named)
  const group = firstTelling(showings.groups())
  if (!group) return holdings[0] && headingSpot(holdings[0].section)
  const {home, heading, count} = group
  const isExpected = home?.claims.some(
    it => it.element === whole || (it.element === element && it.kind === 'related'),
  )
  // One sentence among others is pointed to itself.
  if (heading && (isExpected || count > 1)) return headingSpot(outermost(heading))
  const {start, end} = group.firstStrong ?? group.first
  return {place: {start, end}, announced: false}
}

/** The first group that says enough, of those that show the element if any does. */
function firstTelling(groups: readonly Group[]): Group | undefined {
  const strong = groups.filter(it => it.firstStrong)
  const telling = strong.length > 0 ? strong : groups
  const most = Math.max(...telling.map(it => it.weight))
  return telling.find(it => it.weight >= Math.min(WEIGHT_TO_STOP_AT, MOST * most))
}

/** The heading to point to: that of the element of which this one is a part, if it stands within its section. */
function outermostIn(section: Section, whole: number): Section {
  let it = section
  for (let around = section.parent; around; around = around.parent) if (isNamed(around, whole)) it = around
  return it
}

/** The outermost heading that announces the element, and of several the most telling, then the first. */
function headingOf(filled: readonly Holding[]): Section | undefined {
  let best: {holding: Holding; value: number} | undefined
  for (const holding of filled) {
    if (isWithinAnother(holding)) continue
    const value = worthOf(holding)
    if (!best || value > best.value + MARGIN) best = {holding, value}
  }
  return best?.holding.section
}

function worthOf({section, total, shows, hints, rank, whole}: Holding): number {
  const {kind} = section.mark
  return (
    VALUE.words * Math.log1p(total / SHORT_SECTION) +
    VALUE.cues * Math.log1p(VALUE.show * shows + hints) +
    VALUE.usual * (1 - rank) +
    (whole ? VALUE.whole : 0) +
    (kind === 'label' || kind === 'column' ? VALUE.label : 0)
  )
}

/** Whether a section around it is named for the element too: as its words are counted there as well, it is filled. */
function isWithinAnother({section, element}: Holding): boolean {
  for (let around = section.parent; around; around = around.parent) {
    const kind = firstClaims(around).get(element)?.kind
    if (kind && kind !== 'related') return true
  }
  return false
}

/** The section around it that is about the same, if there is one. */
function outermost(section: Section): Section {
  const {parent, isDirect} = section
  const isSame = isDirect && parent?.claims.some(({element}) => isNamed(section, element))
  return parent && isSame ? outermost(parent) : section
}
