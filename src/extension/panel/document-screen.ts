import type * as vscode from 'vscode'
import {elementOf} from '../../core/editing/insert-sections.ts'
import type {Finding, Severity, Status} from '../../core/types.ts'
import type {Mark} from '../../protocol/common.ts'
import type {DocumentScreen, PanelElement, PanelFinding, PanelFix} from '../../protocol/document.ts'
import type {Checked} from '../checker.ts'

const marks: Record<Status, Mark> = {covered: 'made', weak: 'weak', missing: 'not-found'}
const share: Record<Status, number> = {covered: 1, weak: 0.5, missing: 0}

/** What the panel shows of a product document. */
export function documentScreen(document: vscode.TextDocument, {result}: Checked): DocumentScreen {
  const {framework, findings} = result
  const elements = elementsOf(result)
  const others = findings.flatMap((finding, index) =>
    elements.some(({id}) => id === elementOf(finding)) ? [] : [panelFinding(document, finding, index)],
  )
  const score = result.score ?? 0
  const earned = elements.length === 0 ? 100 : elements.reduce((sum, {points}) => sum + points, 0)
  const first = firstOf(elements, others)
  return {
    kind: 'document',
    uri: document.uri.toString(),
    type: framework?.checklist.title ?? '',
    name: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
    score,
    deducted: Math.max(0, Math.round(earned) - score),
    elements,
    findings: others,
    ...(first && {first}),
    followUps: [],
  }
}

function elementsOf({framework, elements, findings}: Checked['result']): PanelElement[] {
  if (!framework) return []
  const {checklist, definitions} = framework
  const all = checklist.elements.reduce((sum, {weight}) => sum + weight, 0)
  return elements.map(state => {
    const {id, status, place, found, lacking} = state
    const definition = definitions.find(it => it.id === id)
    const weight = checklist.elements.find(it => it.id === id)?.weight ?? 0
    const index = findings.findIndex(finding => elementOf(finding) === id)
    const of = (100 * weight) / all
    return {
      id,
      title: definition?.title ?? id,
      mark: marks[status],
      asks: definition?.asks ?? '',
      found: [...found],
      lacking: [...lacking],
      points: of * share[status],
      of,
      ...(place && {place: {start: place.start, end: place.end}}),
      fixes: index < 0 ? [] : panelFixes(findings[index] as Finding, index),
    }
  })
}

function panelFinding(document: vscode.TextDocument, finding: Finding, index: number): PanelFinding {
  const {rule, severity, message, why, start, end} = finding
  return {
    rule,
    severity,
    message,
    why,
    line: document.positionAt(start).line + 1,
    place: {start, end},
    fixes: panelFixes(finding, index),
  }
}

function panelFixes({fixes}: Finding, finding: number): PanelFix[] {
  return fixes.map(({title, edits}, fix) => ({
    finding,
    fix,
    title,
    isGuidance: edits.some(({text}) => text.includes('<!--')),
  }))
}

/** As `src/core/score.ts` takes them. */
const points: Record<Severity, number> = {error: 5, warning: 2, information: 1, hint: 0}

/** What brings most points: an element, or an error. */
function firstOf(
  elements: readonly PanelElement[],
  findings: readonly PanelFinding[],
): DocumentScreen['first'] {
  const asked = elements
    .filter(({mark}) => mark !== 'made')
    .map(({title, mark, asks, points: has, of, place, fixes}) => ({
      title: `${title}: ${mark === 'weak' ? 'weak' : 'not found'}`,
      how: asks,
      gain: Math.round(of - has),
      ...(place && {place}),
      fixes,
    }))
  const wrong = findings
    .filter(({severity}) => severity === 'error' || severity === 'warning')
    .map(({message, why, severity, place, fixes}) => ({
      title: message,
      how: why,
      gain: points[severity],
      place,
      fixes,
    }))
  return [...asked, ...wrong].reduce<DocumentScreen['first']>(
    (best, it) => (best && best.gain >= it.gain ? best : it),
    undefined,
  )
}
