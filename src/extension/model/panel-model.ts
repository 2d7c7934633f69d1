import type * as vscode from 'vscode'
import type {LintResult} from '../../core/lint.ts'
import {describeDestination} from '../../llm/destination.ts'
import {isModelError} from '../../llm/model-error.ts'
import type {ModelOffer, PanelModel} from '../../protocol/model.ts'
import type {DeepReviews, Run} from './deep-reviews.ts'
import type {ModelAccess} from './model-access.ts'

/** What the panel shows of the model, for the document in the editor. */
export async function panelModel(
  document: vscode.TextDocument,
  result: LintResult,
  access: ModelAccess,
  reviews: DeepReviews,
): Promise<PanelModel> {
  const run = reviews.of(document.uri)
  if (run?.state === 'running') return panelRun(run, document, null)
  const offered = await offer(document, result, access, reviews)
  if (run) return panelRun(run, document, 'destination' in offered ? offered : null)
  if ('destination' in offered) return {kind: 'ready', ...offered}
  return {kind: 'off', ...offered}
}

/** Where a review would go now and what it would take, or why nothing may be sent. */
async function offer(
  document: vscode.TextDocument,
  result: LintResult,
  access: ModelAccess,
  reviews: DeepReviews,
): Promise<ModelOffer | {why: string; toDo: string; canConnect: boolean}> {
  const refusal = access.refusal(document.getText())
  if (refusal) return {why: refusal.message, toDo: refusal.toDo, canConnect: false}
  try {
    const {destination} = await access.provider()
    const estimate = await reviews.estimate(document, result).catch(() => null)
    return {destination: describeDestination(destination), estimate}
  } catch (error) {
    const toDo = isModelError(error) ? error.toDo : ''
    return {why: error instanceof Error ? error.message : String(error), toDo, canConnect: true}
  }
}

function panelRun(run: Run, document: vscode.TextDocument, again: ModelOffer | null): PanelModel {
  const text = document.getText()
  const isOld = run.version !== document.version
  // Words that have moved are looked for; where they stand twice, nobody knows which were meant.
  const place = ({place: {start, end}, quote}: {place: {start: number; end: number}; quote: string}) => {
    if (!isOld) return {place: {start, end}}
    const at = text.indexOf(quote)
    const isOnly = at >= 0 && text.indexOf(quote, at + 1) < 0
    return isOnly ? {place: {start: at, end: at + quote.length}} : {}
  }
  const {destination, error, review, characters} = run
  const result = {
    findings: run.findings.map(({quote, what, why, suggestion, severity, ...it}) => ({
      quote,
      what,
      why,
      suggestion,
      severity,
      ...place({quote, ...it}),
    })),
    rewrites: run.rewrites.map(({quote, why, ...it}) => ({quote, why, ...place({quote, ...it})})),
    // Where both agree, there is nothing to say.
    parts: run.parts
      .filter(({status, offline}) => status !== offline)
      .map(({name, status, offline, remark}) => ({name, status, offline, remark})),
  }
  if (error) {
    const {message, toDo} = error
    return {kind: 'failed', destination, message, toDo, ...result, again}
  }
  if (!review) return {kind: 'running', destination, characters, ...result}
  const {dropped, usage, isCut} = review
  const count = Object.values(dropped).reduce((sum, it) => sum + it, 0)
  return {kind: 'done', destination, ...result, dropped: count, usage, isCut, isOld, again}
}
