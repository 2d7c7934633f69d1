import type * as vscode from 'vscode'
import type {LintResult} from '../../core/lint.ts'
import {describeDestination} from '../../llm/destination.ts'
import type {PanelModel} from '../../protocol/model.ts'
import type {DeepReviews, Run} from './deep-reviews.ts'
import type {ModelAccess} from './model-access.ts'
import {modelSettings} from './model-settings.ts'

/** What the panel shows of the model, for the document in the editor. */
export async function panelModel(
  document: vscode.TextDocument,
  result: LintResult,
  access: ModelAccess,
  reviews: DeepReviews,
): Promise<PanelModel> {
  const run = reviews.of(document.uri)
  if (run) return panelRun(run, document)
  const text = document.getText()
  const refusal = access.refusal(text)
  if (refusal) {
    const {message, toDo} = refusal
    return {kind: 'off', why: message, toDo, canConnect: modelSettings().provider === 'none'}
  }
  try {
    const {destination} = await access.provider()
    const estimate = await reviews.estimate(document, result).catch(() => null)
    return {kind: 'ready', destination: describeDestination(destination), estimate}
  } catch (error) {
    const {message, toDo = ''} = error as {message: string; toDo?: string}
    return {kind: 'off', why: message, toDo, canConnect: true}
  }
}

function panelRun(run: Run, document: vscode.TextDocument): PanelModel {
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
    const {message, toDo, retryAfter = null} = error
    return {kind: 'failed', destination, message, toDo, retryAfter, ...result}
  }
  if (!review) return {kind: 'running', destination, characters, ...result}
  const {dropped, usage, isCut} = review
  const count = Object.values(dropped).reduce((sum, it) => sum + it, 0)
  return {kind: 'done', destination, ...result, dropped: count, usage, isCut, isOld}
}
