import {keptWith} from '../../document/kept.ts'
import {sectionAt, sectionsIn} from '../../document/outline.ts'
import {shippedFrameworks} from '../../frameworks/bundled.ts'
import type {Framework} from '../../frameworks/framework.ts'
import type {Checklist, ElementDefinition} from '../../frameworks/schema.ts'
import type {ElementState, Fix, Problem, Severity} from '../../types.ts'
import type {DocumentRule, Draft} from '../rule.ts'
import {columnWords, targetColumn, VALUE_PART} from './target-column.ts'

const FAMILY = 'element/'
const TARGETS = 'metric-target'

/** The rules of the elements that a framework asks for: one rule an element, made of its definition. */
export const elementRulesOf = keptWith(({checklist, definitions}: Framework): readonly DocumentRule[] =>
  checklist.elements.flatMap(({id, severity}) => {
    const definition = definitions.find(it => it.id === id)
    return definition ? [elementRule(definition, severity)] : []
  }),
)

/** Those of all elements that PMPrep asks for, with the severity in the first checklist that does. */
export const elementRules: readonly DocumentRule[] = firstOfEach(
  Object.values(shippedFrameworks).flatMap(elementRulesOf),
)

/** Whether a rule is made of an element's definition. */
export function isElementRule({id}: {id: string}): boolean {
  return id.startsWith(FAMILY)
}

function firstOfEach(rules: readonly DocumentRule[]): DocumentRule[] {
  return [...new Map([...rules].reverse().map(rule => [rule.id, rule])).values()]
}

function elementRule(element: ElementDefinition, severity: Severity): DocumentRule {
  const {id, title, why = 'The checklist of your team asks for it.'} = element
  return {
    id: FAMILY + id,
    severity,
    what: `${title}: not found, or a heading without substance.`,
    why,
    *check(draft) {
      const state = draft.elements.find(it => it.id === id)
      if (state && state.status !== 'covered') yield gap(draft, element, state)
    },
  }
}

function gap(draft: Draft, element: ElementDefinition, state: ElementState): Problem {
  const {id, title, asks} = element
  const severity = severityIn(draft.checklist, id)
  const column = id === TARGETS ? targetColumn(draft) : undefined
  const said = column && columnWords(column)
  if (state.place && state.status === 'weak') {
    const lacking = said ? state.lacking.filter(it => it !== VALUE_PART) : state.lacking
    const notFound = lacking.length > 0 && `not found in it: ${lacking.join(', ')}`
    const what = said ? [said, notFound].filter(Boolean).join('; ') : notFound || 'a mention only'
    return {
      ...state.place,
      severity: severity === 'error' ? 'warning' : severity,
      message: `${title}: weak, ${what}. ${asks}`,
    }
  }
  // What is there is not to be inserted.
  if (column && said) return {...column.place, severity, message: `${title}: ${said}. ${asks}`}
  if (state.place)
    return {...state.place, severity, message: `${title}: nothing found under this heading. ${asks}`}
  const fixes = [insertSection(draft, element)]
  return {...documentTitle(draft), severity, message: `${title}: not found. ${asks}`, fixes}
}

function severityIn(checklist: Checklist, id: string): Severity {
  return checklist.elements.find(it => it.id === id)?.severity ?? 'information'
}

/** The first heading, which stands for the whole document; else its first line. */
function documentTitle({document}: Draft): {start: number; end: number} {
  const first = sectionsIn(document, 0, document.text.length).next().value?.heading
  if (first?.kind === 'heading') return {start: first.start, end: first.end}
  const start = document.chunkStarts[0] ?? 0
  const end = document.text.slice(start).search(/[\r\n]|$/) + start
  return {start, end}
}

/** Inserts the section after the last element that a reader expects before it, at that one's level. */
function insertSection(
  {document, checklist, elements: states}: Draft,
  {id, title, asks, guidance = asks}: ElementDefinition,
): Fix {
  const order = checklist.elements.map(it => it.id)
  const placed = order.flatMap(other => {
    const place = states.find(it => it.id === other && it.announced)?.place
    const section = place && sectionAt(document, place.start)
    return section?.heading.kind === 'heading' ? [{id: other, section}] : []
  })
  const before = placed.filter(it => order.indexOf(it.id) < order.indexOf(id)).at(-1)?.section
  const after = placed.find(it => order.indexOf(it.id) > order.indexOf(id))?.section
  const level = (before ?? after)?.heading.level ?? 2
  const at = before ? before.end : after ? after.start : document.text.length
  const text = `${'#'.repeat(level)} ${title}\n\n<!-- ${guidance} -->\n`
  const lead =
    at === 0 || document.text.slice(0, at).endsWith('\n\n')
      ? ''
      : document.text.slice(0, at).endsWith('\n')
        ? '\n'
        : '\n\n'
  return {
    title: `Insert section “${title}”`,
    edits: [{start: at, end: at, text: lead + text + (at < document.text.length ? '\n' : '')}],
  }
}
