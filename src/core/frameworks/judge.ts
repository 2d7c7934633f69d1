import type {ElementState, Range, Status} from '../types.ts'
import {type Evidence, features, gather, type Holding, type Showing} from './evidence.ts'
import type {Lexicon} from './lexicon.ts'
import type {Section, Survey} from './sections.ts'
import {weightsOf} from './weights.ts'

/** A later section must be this much more telling than an earlier one to be pointed to. */
const MARGIN = 0.1
/** With fewer words of content, a section only names its element. */
const ENOUGH_WORDS = 5
/** From here on precision and recall of “not covered” were equal, cross-validated over documents of other repositories. */
const COVERED_FROM = 0.45
/** Below this an element with some evidence still counts as weak rather than missing. */
const WEAK_FROM = 0.12

/** What a document has of the element with this index. */
export function judge(element: number, found: Survey, lexicon: Lexicon): ElementState {
  const {id = '', parts = {}} = lexicon.elements[element] ?? {}
  const evidence = gather(element, found, lexicon)
  const weights = weightsOf(id)
  const sum = features(evidence).reduce(
    (total, value, index) => total + value * (weights[index + 1] ?? 0),
    weights[0] ?? 0,
  )
  const chance = 1 / (1 + Math.exp(-sum))
  const named = evidence.holdings.length > 0
  const status: Status =
    chance >= COVERED_FROM ? 'covered' : named || chance >= WEAK_FROM ? 'weak' : 'missing'
  const spot = status === 'missing' ? undefined : spotOf(element, evidence, status)
  const state: ElementState = {
    id,
    status,
    confidence: Math.round((status === 'covered' ? chance : 1 - chance) * 100) / 100,
    announced: spot?.announced ?? false,
    found: status === 'missing' ? [] : Object.keys(parts).filter(it => evidence.parts.has(it)),
    lacking: Object.keys(parts).filter(it => status === 'missing' || !evidence.parts.has(it)),
  }
  if (spot) state.place = spot.place
  return state
}

interface Spot {
  place: Range
  announced: boolean
}

/** The place that a reader would point to. */
function spotOf(element: number, {holdings, showings}: Evidence, status: Status): Spot | undefined {
  const filled = holdings.filter(it => it.total >= ENOUGH_WORDS)
  const best = headingOf(filled.length > 0 ? filled : status === 'weak' ? holdings : [], holdings)
  if (best) return {place: placeOf(best), announced: true}
  const groups = new Map<Section | undefined, Showing[]>()
  for (const it of showings) {
    const section = it.placed.home
    groups.set(section, [...(groups.get(section) ?? []), it])
  }
  const value = (list: readonly Showing[]) =>
    list.reduce(
      (n, it) => n + (it.strong ? 3 : 1) * (it.zone === 'friend' ? 2 : it.zone === 'loose' ? 1 : 0.5),
      0,
    )
  const [section, group] = [...groups].sort((a, b) => value(b[1]) - value(a[1]))[0] ?? []
  const first = group?.find(it => it.strong) ?? group?.[0]
  if (!first) return holdings[0] && {place: placeOf(holdings[0].section), announced: true}
  const related = section?.claims.some(it => it.element === element && it.kind === 'related')
  if (section && section.mark.kind !== 'column' && (related || (group?.length ?? 0) > 1)) {
    return {place: placeOf(outermost(section)), announced: false}
  }
  return {place: {start: first.placed.start, end: first.placed.end}, announced: false}
}

/** The outermost heading that announces the element, and of several the most telling, then the first. */
function headingOf(filled: readonly Holding[], all: readonly Holding[]): Section | undefined {
  const roots = new Map<Holding, {words: number; first: number}>()
  for (const [index, it] of filled.entries()) {
    let root = it
    for (let around = it.section.parent; around; around = around.parent) {
      root = all.find(({section}) => section === around) ?? root
    }
    const known = roots.get(root) ?? {words: 0, first: index}
    roots.set(root, {words: known.words + it.words, first: Math.min(known.first, index)})
  }
  let best: {root: Holding; value: number} | undefined
  for (const [root] of roots) {
    const words = root.total
    const value =
      Math.min(1, words / 20) +
      0.3 * Math.min(1, (root.shows + root.hints) / 3) -
      root.rank +
      (root.whole ? 0.5 : 0)
    if (!best || value > best.value + MARGIN) best = {root, value}
  }
  return best?.root.section
}
/** The section around it that is about the same, if there is one. */
function outermost(section: Section): Section {
  let it = section
  while (
    it.parent?.claims.some(claim =>
      it.claims.some(own => own.element === claim.element && own.kind === 'named'),
    )
  )
    it = it.parent
  return it
}

function placeOf({start, end}: Section): Range {
  return {start, end}
}
