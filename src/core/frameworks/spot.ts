import type {Range, Status} from '../types.ts'
import {ENOUGH_WORDS, type Evidence} from './evidence.ts'
import type {Holding} from './holdings.ts'
import {firstClaims} from './plan.ts'
import {isNamed, type Section} from './sections.ts'
import {type Group, STRONG, weightOf} from './showings.ts'
import type {Trait} from './traits.ts'

/** The place that a reader would point to. */
export interface Spot {
  place: Range
  /** Whether it is a heading that announces the element. */
  announced: boolean
}

/** A later section must be this much more telling than an earlier one to be pointed to. */
const MARGIN = 0.05
/** What speaks for one of several sections: how much stands in it, how much of it shows the element. */
const VALUE = {words: 0.3, cues: 0.2}
/** What its name does: how usual it is, as the whole heading or as a part of it, and what kind of heading it is. */
const VALUE_OF_NAME = {whole: 2, part: 1.4, heading: 0, line: -0.4, label: -0.8, column: -0.8}
/** In words. */
const SHORT_SECTION = 20
/** Of the places without a section of its own, the first that says so much is pointed to, or most of what any says. */
const WEIGHT_TO_STOP_AT = 4
const MOST = 0.7
/** A section without a name of the element is pointed to before one with it where it says so much, and so many times more. */
const MUCH = 20
const TIMES_MORE = 2
/** In words: a longer text has so many sections that going through them at each key press would be felt. */
const LONGEST = 20_000
/** So many sentences of one element in a section about another are its stories. */
const STORIES = 3

/** The place of an element of which a document has something. */
export function spotOf(trait: Trait, evidence: Evidence, status: Status): Spot | undefined {
  const {holdings, showings, placeOf} = evidence
  const spotAt = (section: Section): Spot => ({
    place: placeOf(section),
    announced: isNamed(section, trait.element),
  })
  const filled = holdings.filter(it => it.total >= ENOUGH_WORDS)
  const named = headingOf(filled.length > 0 ? filled : status === 'weak' ? holdings : [])
  if (named) {
    const better = status === 'covered' ? betterThan(filled, trait, evidence) : undefined
    return spotAt(better ?? outermostIn(headingAbove(named), trait.whole))
  }
  const groups = showings.groups()
  const group = mostExpected(groups, trait) ?? firstTelling(groups)
  if (!group) return holdings[0] && spotAt(holdings[0].section)
  const {home, heading, count} = group
  // One sentence among others is pointed to itself, and so is what is told in a section about something else, but for
  // the people of its stories.
  const isSpread = home ? trait.tells && count >= STORIES : count > 1
  const section = expectedIn(group, trait) ?? (isSpread ? heading : undefined)
  if (section) return spotAt(section)
  const {start, end} = group.firstStrong ?? group.first
  return {place: {start, end}, announced: false}
}

/** The section that holds more of the element than those that are named for it, if there is one. */
function betterThan(
  filled: readonly Holding[],
  trait: Trait,
  {showings, words}: Evidence,
): Section | undefined {
  if (filled.every(isBareLabel)) {
    const group = mostExpected(showings.groups(), trait)
    return group && expectedIn(group, trait)
  }
  if (!trait.anyName || words > LONGEST) return undefined
  const own = filled.reduce((sum, {shows, hints}) => sum + STRONG * shows + hints, 0)
  const least = Math.max(MUCH, TIMES_MORE * own)
  const {intro, loose} = showings.sum.counts
  // Places are looked for only where there are enough sentences for one.
  if (weightOf(intro, 'intro') + weightOf(loose, 'loose') <= least) return undefined
  return showings.groups().find(({home, heading, weight}) => heading && !home && weight > least)?.heading
}

/** “Target: schools” is labelled as an element is, and says nothing of it. */
function isBareLabel({section, shows, hints}: Holding): boolean {
  const {kind} = section.mark
  return (kind === 'label' || kind === 'column') && shows + hints === 0
}

/** The group that says most where a reader would look for it, if any there shows the element. */
function mostExpected(groups: readonly Group[], trait: Trait): Group | undefined {
  const expected = groups.filter(it => it.firstStrong && expectedIn(it, trait))
  if (trait.whole >= 0) return firstTelling(expected)
  // Of several alike the last: a summary says in short what a later section tells.
  const most = Math.max(...expected.map(it => it.weight))
  return expected.findLast(it => it.weight === most)
}

/** The heading under which a reader looks for what a group shows: that of its whole, or of what may hold it. */
function expectedIn({home, heading}: Group, {element, whole}: Trait): Section | undefined {
  if (!home) return undefined
  const isLabel = home.mark.kind === 'label'
  const around = whole < 0 ? undefined : innermostOf(isLabel ? home.parent : home, whole)
  if (around) return headingAbove(around)
  const isIts = home.claims.some(it => it.element === (it.kind === 'related' ? element : whole))
  return isIts ? (isLabel ? home : heading) : undefined
}

/** The innermost of a section and those around it that is named for an element. */
function innermostOf(section: Section | undefined, element: number): Section | undefined {
  let it = section
  while (it && !isNamed(it, element)) it = it.parent
  return it
}

/** The first group that says enough, of those that show the element if any does. */
function firstTelling(groups: readonly Group[]): Group | undefined {
  const strong = groups.filter(it => it.firstStrong)
  const telling = strong.length > 0 ? strong : groups
  const most = Math.max(...telling.map(it => it.weight))
  return telling.find(it => it.weight >= Math.min(WEIGHT_TO_STOP_AT, MOST * most))
}

/** A column of a table is pointed to by what stands above the table. */
function headingAbove(section: Section): Section {
  return section.mark.kind === 'column' ? (section.above ?? section) : section
}

/** The heading to point to: that of the element of which this one is a part, if it stands within its section. */
function outermostIn(section: Section, whole: number): Section {
  let it = section
  for (let around = section.parent; around; around = around.parent) if (isNamed(around, whole)) it = around
  return it
}

/**
 * The outermost heading that announces the element, and of several the most telling, then the first. Where sections are
 * called the same, say one for each story, the first stands for all.
 */
function headingOf(filled: readonly Holding[]): Section | undefined {
  let best: {holding: Holding; value: number} | undefined
  const named: Holding[] = []
  for (const holding of filled) {
    if (named.some(it => isCalledAlike(it, holding)) || isWithinAnother(holding)) continue
    // The last rank is that of many names.
    if (holding.whole && holding.rank < 1) named.push(holding)
    const value = worthOf(holding)
    if (!best || value > best.value + MARGIN) best = {holding, value}
  }
  return best?.holding.section
}

function isCalledAlike(a: Holding, b: Holding): boolean {
  return a.rank === b.rank && a.section.mark.kind === b.section.mark.kind
}

function worthOf({section, total, shows, hints, rank, whole}: Holding): number {
  return (
    VALUE.words * Math.log1p(total / SHORT_SECTION) +
    VALUE.cues * Math.log1p(STRONG * shows + hints) +
    (whole ? VALUE_OF_NAME.whole : VALUE_OF_NAME.part) * (1 - rank) +
    VALUE_OF_NAME[section.mark.kind]
  )
}

/**
 * Whether a section around it is named for the element too: as its words are counted there as well, it is filled. A
 * heading of its own tells more than “Testing and acceptance” above it; a label there does not.
 */
function isWithinAnother({section, element}: Holding): boolean {
  const isHeading = section.mark.kind === 'heading'
  for (let around = section.parent; around; around = around.parent) {
    const kind = firstClaims(around).get(element)?.kind
    if (kind === 'named' || (kind === 'shared' && !isHeading)) return true
  }
  return false
}
