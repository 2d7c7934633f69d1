import {outline} from '../../document/outline.ts'
import {checklists, elements} from '../../frameworks/bundled.ts'
import type {Checklist, ElementDefinition} from '../../frameworks/schema.ts'
import type {ElementState, Fix, Problem, Severity} from '../../types.ts'
import {type Draft, defineRule, type Rule} from '../rule.ts'

/** The rule that a checklist's element is covered. Its words come from `frameworks/elements.yaml`. */
export function elementRule(id: string): Rule {
  const element = elements.find(it => it.id === id)
  if (!element) throw new Error(`no element “${id}” in frameworks/elements.yaml`)
  return defineRule({
    id: `element/${id}`,
    // That of a PRD, where all are asked for; each checklist has its own.
    severity: severityIn(checklists.prd, id),
    what: `${element.title}: not found, or a heading without substance.`,
    why: element.why,
    *check(draft) {
      const state = draft.elements.find(it => it.id === id)
      if (state && state.status !== 'covered') yield gap(draft, element, state)
    },
  })
}

function gap(draft: Draft, element: ElementDefinition, state: ElementState): Problem {
  const {id, title, asks} = element
  const severity = severityIn(draft.checklist, id)
  if (state.place && state.status === 'weak') {
    const lacking =
      state.lacking.length > 0 ? `not found in it: ${state.lacking.join(', ')}` : 'a mention only'
    return {
      ...state.place,
      severity: severity === 'error' ? 'warning' : severity,
      message: `${title}: weak, ${lacking}. ${asks}`,
    }
  }
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
  const first = outline(document)[0]?.heading
  if (first?.kind === 'heading') return {start: first.start, end: first.end}
  const start = document.starts[0] ?? 0
  const end = document.text.slice(start).search(/[\r\n]|$/) + start
  return {start, end}
}

/** Inserts the section after the last element that a reader expects before it, at that one's level. */
function insertSection(
  {document, checklist, elements: states}: Draft,
  {id, title, guidance}: ElementDefinition,
): Fix {
  const order = checklist.elements.map(it => it.id)
  const sections = outline(document).filter(({heading}) => heading.kind === 'heading')
  const placed = order.flatMap(other => {
    const place = states.find(it => it.id === other && it.announced)?.place
    const section = place && sections.find(({start}) => start === place.start)
    return section ? [{id: other, section}] : []
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
