import type {Edit, Finding} from '../types.ts'

const FAMILY = 'element/'

/**
 * The edits that insert the sections of all elements that were not found, in the order of the checklist. Those that go
 * to the same place become one edit, with a blank line between them.
 * @param order ids of elements, as the checklist has them
 */
export function insertAllSections(findings: readonly Finding[], order: readonly string[]): Edit[] {
  const inserts = findings
    .filter(({rule}) => rule.startsWith(FAMILY))
    .sort((a, b) => order.indexOf(elementOf(a)) - order.indexOf(elementOf(b)))
    .flatMap(({fixes}) => fixes.slice(0, 1))
    .flatMap(({edits}) => (edits.length === 1 && edits[0]?.start === edits[0]?.end ? edits : []))
  const byPlace = new Map<number, string[]>()
  for (const {start, text} of inserts) byPlace.set(start, [...(byPlace.get(start) ?? []), text])
  return [...byPlace].map(([at, texts]) => ({start: at, end: at, text: joined(texts)}))
}

/** The element that a finding is about by its rule; empty for a finding of any other rule. */
export function elementOf({rule}: {rule: string}): string {
  return rule.startsWith(FAMILY) ? rule.slice(FAMILY.length) : ''
}

function joined(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  const lead = /^\n*/.exec(first)?.[0] ?? ''
  const trail = /\n*$/.exec(texts.at(-1) ?? '')?.[0] ?? ''
  return lead + [first, ...others].map(it => it.replace(/^\n+|\n+$/g, '')).join('\n\n') + trail
}
