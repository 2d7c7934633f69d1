import type {Placed} from '../document/document.ts'
import {keptWith} from '../document/kept.ts'
import {scenarios} from '../document/scenarios.ts'
import type {Draft} from '../rules/rule.ts'
import type {Part} from '../sections/parts.ts'
import {type Section, sectionOf, sectionsNamed} from '../sections/section.ts'
import type {Scenario} from '../stories/scenario.ts'
import type {Range} from '../types.ts'

/** One acceptance criterion: a scenario, or a rule in a bullet or a row. Offsets count from the document's start. */
interface Criterion extends Range {
  /** What it was read from, kept with its block. */
  source: Part | Scenario
  /** The bullet, where it is a rule; absent for a scenario. */
  rule?: Placed<Part>
}

/** A section of acceptance criteria. */
export interface CriteriaSet {
  section: Section
  criteria: readonly Criterion[]
  guided: boolean
}

/** Test plans and launch criteria accept a release, not a story. */
const ACCEPTANCE = /\baccept|\bac'?s?\b|\bscenarios?$|\bsatisfaction\b|\bdone\b|\bgherkin\b|\bgiven\b/i

const STEP = /^\W*(?:given|when|then)\b/i

/** The sections of acceptance criteria of a document, in order. */
export const criteriaSets = keptWith((draft: Draft): readonly CriteriaSet[] => {
  const own = sectionOf(draft, 'acceptance')
  const sections = [...(own?.heading ? [own] : []), ...sectionsNamed(draft, 'acceptance')]
    .filter(({heading}) => ACCEPTANCE.test(heading?.title ?? ''))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const written = sections.length === 0 ? [] : [...draft.document.each(scenarios)]
  let next = 0
  let end = 0
  return sections.flatMap(section => {
    if (section.start < end) return []
    end = section.end
    const start = (): number => (written[next] ? written[next]!.offset + written[next]!.item.start : end)
    while (start() < section.bodyStart) next++
    const own: Placed<Scenario>[] = []
    for (; start() < end; next++) own.push(written[next] as Placed<Scenario>)
    return [read(section, own)]
  })
})

function read(section: Section, scenarios: readonly Placed<Scenario>[]): CriteriaSet {
  const own = scenarios.map(({item, offset}) => ({
    start: offset + item.start,
    end: offset + item.end,
    source: item,
  }))
  const found: Criterion[] = [...own]
  const guided = section.parts.some(({item}) => item.guided)
  /** A line of a scenario that is still being filled in. */
  const isBegun = ({text}: Part) => guided && STEP.test(text)
  let next = 0
  /** Whether a scenario begins or goes on between these offsets, which only grow. */
  const isScenario = (start: number, end: number): boolean => {
    while (next < own.length && (own[next] as Range).end <= start) next++
    const it = own[next]
    return it !== undefined && it.start < end
  }
  const visit = ({item, offset}: Placed<Part>): void => {
    const place = {start: offset + item.start, end: offset + item.end}
    if (item.kind === 'row') {
      const isFilled = item.header && item.cells.some(it => it.text !== '')
      if (isFilled && !isScenario(place.start, place.end)) found.push({...place, source: item})
    } else if (item.kind === 'item' && !isBegun(item) && !isScenario(place.start, offset + item.until)) {
      if (/:\s*$/.test(item.text)) for (const inner of item.inner) visit({item: inner, offset})
      else found.push({...place, source: item, rule: {item, offset}})
    }
  }
  for (const part of section.parts) visit(part)
  return {
    section,
    criteria: found.sort((a, b) => a.start - b.start),
    guided,
  }
}
