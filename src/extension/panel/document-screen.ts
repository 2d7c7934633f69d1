import type * as vscode from 'vscode'
import {reviewDocument} from '../../core/coach/review-document.ts'
import type {DocumentReview} from '../../core/coach/review-types.ts'
import {elementOf} from '../../core/editing/insert-sections.ts'
import {notFilledIn} from '../../core/rules/template/not-filled-in.ts'
import {score, storyPlaces} from '../../core/score.ts'
import {type Finding, type Range, type Status, severities} from '../../core/types.ts'
import type {Mark, Place} from '../../protocol/common.ts'
import type {DocumentScreen, PanelElement, PanelFinding, PanelFix} from '../../protocol/document.ts'
import type {Checked} from '../checker.ts'

const marks: Record<Status, Mark> = {covered: 'made', weak: 'weak', missing: 'not-found'}
/** Nobody reads more at a time; the Problems view has them all. */
const MOST_FINDINGS = 100
const share: Record<Status, number> = {covered: 1, weak: 0.5, missing: 0}

/** What the panel shows of a product document. */
export function documentScreen(
  document: vscode.TextDocument,
  {document: read, result}: Checked,
): DocumentScreen {
  const {framework, findings} = result
  // The words of a template are not the writer's: until some are, nothing is there.
  const isFresh = findings.some(({rule}) => rule === notFilledIn.id)
  const elements = isFresh ? elementsOf(result).map(unwritten) : elementsOf(result)
  const others = findings.flatMap((finding, index) =>
    elements.some(({id}) => id === elementOf(finding)) ? [] : [panelFinding(document, finding, index)],
  )
  const bySeverity = [...others].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )
  const shown = new Set(bySeverity.slice(0, MOST_FINDINGS))
  const now = result.score ?? 0
  const earned = elements.length === 0 ? 100 : elements.reduce((sum, {points}) => sum + points, 0)
  const {fix, ...review} = reviewDocument(read, result)
  const {strength, followUps} = isFresh ? {strength: null, followUps: []} : review
  return {
    kind: 'document',
    uri: document.uri.toString(),
    type: framework?.checklist.title ?? '',
    name: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
    score: now,
    deducted: Math.max(0, Math.round(earned) - now),
    elements,
    findings: others.filter(it => shown.has(it)),
    more: others.length - shown.size,
    ...(strength && {strength: {quote: strength.quote, why: strength.why, place: placeOf(strength.place)}}),
    ...(fix && {first: firstOf(fix, elements, others, it => gainOf(it, read, result))}),
    followUps: followUps.map(({ask, because, move, place}) => ({
      ask,
      // What is to be fixed first says so itself.
      because: move === fix?.element ? '' : because,
      ...(place && {place: placeOf(place)}),
    })),
  }
}

function unwritten(element: PanelElement): PanelElement {
  return {...element, mark: 'not-found', found: [], lacking: [], points: 0}
}

function elementsOf({framework, elements, findings}: Checked['result']): PanelElement[] {
  if (!framework) return []
  const {checklist, definitions} = framework
  const all = checklist.elements.reduce((sum, {weight}) => sum + weight, 0)
  return elements.map(state => {
    const {id, status, found, lacking, remark} = state
    const place = state.place ?? remark
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
      ...(remark && {remark: remark.text}),
      points: of * share[status],
      of,
      ...(place && {place: placeOf(place)}),
      fixes: index < 0 ? [] : panelFixes(findings[index] as Finding, index),
    }
  })
}

function panelFinding(document: vscode.TextDocument, finding: Finding, index: number): PanelFinding {
  const {rule, severity, message, why, start, end, related} = finding
  const lineOf = (offset: number) => document.positionAt(offset).line + 1
  return {
    rule,
    severity,
    message,
    why,
    line: lineOf(start),
    place: {start, end},
    related: related.map(it => ({message: it.message, line: lineOf(it.start), place: placeOf(it)})),
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

/** What to mend first, with the points it would bring and the fixes that there are for it. */
function firstOf(
  fix: NonNullable<DocumentReview['fix']>,
  elements: readonly PanelElement[],
  findings: readonly PanelFinding[],
  gain: (finding: PanelFinding) => number,
): NonNullable<DocumentScreen['first']> {
  const {element, rule, name, how, why, place} = fix
  const about = {how, why, ...(place && {place: placeOf(place)})}
  const finding = findings.find(it => it.rule === rule && it.place.start === place?.start)
  if (finding) {
    const {message, fixes} = finding
    return {...about, title: message, how: why, why: '', gain: gain(finding), fixes}
  }
  const asked = elements.find(({id}) => id === element)
  return {
    ...about,
    title: name,
    gain: asked ? Math.round(asked.of - asked.points) : 0,
    fixes: asked?.fixes ?? [],
  }
}

/** By how much the document would score more without a finding. */
function gainOf(
  {rule, place}: PanelFinding,
  read: Checked['document'],
  {framework, elements, findings, score: now}: Checked['result'],
): number {
  if (!framework) return 0
  const {checklist} = framework
  const others = findings.filter(it => it.rule !== rule || it.start !== place.start)
  const stories = checklist.elements.length === 0 ? storyPlaces(read) : []
  return score({checklist, elements, findings: others, stories}) - (now ?? 0)
}

function placeOf({start, end}: Range): Place {
  return {start, end}
}
