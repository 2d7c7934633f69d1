import * as vscode from 'vscode'
import {CannotReview, isAnswer} from '../../core/coach/asked.ts'
import {reviewAnswer} from '../../core/coach/review-answer.ts'
import {reviewDocument} from '../../core/coach/review-document.ts'
import {readDocument} from '../../core/document/document.ts'
import {readFrontMatter} from '../../core/document/front-matter.ts'
import {type LintResult, lint} from '../../core/lint.ts'
import {asMarkdown} from '../../llm/plain-text.ts'
import {deepReview} from '../../llm/review/deep-review.ts'
import type {ReviewInput} from '../../llm/review/input.ts'
import {modelSettings} from '../model/model-settings.ts'
import {modelFor, quoted, say, sayAnswer, sayDocument, sayFollowUps, sayWho} from './say.ts'
import type {Talk} from './talk.ts'

/** `/review`: the offline review of a text, then the deep one of the model that was chosen in the chat. */
export async function review(talk: Talk): Promise<void> {
  const {stream} = talk
  const target = await targetOf(talk)
  if (!target) {
    return say(stream, 'Open a document, or put the text to review behind /review.')
  }
  const input = offline(target, talk)
  if (!input) return
  const provider = await modelFor(target.text, talk)
  if (!provider) return
  sayWho(provider, stream)
  const options = {budget: modelSettings().maxTokens, signal: talk.signal}
  for await (const event of deepReview(provider, input, options)) {
    if (event.type === 'finding') {
      const {quote, what, why, suggestion} = event.finding
      stream.markdown(`- ${quoted(quote)} ${asMarkdown([what, why, suggestion].filter(Boolean).join(' '))}\n`)
    }
    if (event.type !== 'done') continue
    const {findings, usage} = event.review
    if (findings.length === 0) stream.markdown('It has nothing to add.\n')
    const {sent, received, isEstimate} = usage
    stream.markdown(`\nIt took ${isEstimate ? 'about ' : ''}${sent} tokens sent and ${received} received.\n`)
  }
}

interface Target {
  text: string
  /** With the settings of its folder, where it is a file. */
  result: LintResult
}

/** What was typed, else what was attached, else what is in the editor. */
async function targetOf({prompt, request, checker}: Talk): Promise<Target | undefined> {
  const [attached] = request.references.flatMap(({value}) =>
    value instanceof vscode.Uri ? [value] : value instanceof vscode.Location ? [value.uri] : [],
  )
  const document = attached
    ? await vscode.workspace.openTextDocument(attached)
    : vscode.window.activeTextEditor?.document
  if (prompt !== '' && !attached) return {text: prompt, result: lint(readDocument(prompt))}
  if (!document) return undefined
  const text = document.getText()
  return {text, result: checker.check(document)?.result ?? lint(readDocument(text))}
}

/** Says what the coach says; undefined where it can say nothing. */
function offline({text, result}: Target, {stream}: Talk): ReviewInput | undefined {
  if (!isAnswer(text, result.type)) {
    if (result.type === null) {
      say(
        stream,
        'This is not recognised as a product document. Put “pmprep: prd” into its front matter to make it one.',
      )
      return undefined
    }
    sayDocument(result, reviewDocument(readDocument(text), result), stream)
    return {kind: 'document', text, result}
  }
  const {pmprep, status} = readFrontMatter(text)?.values ?? {}
  if (pmprep === 'answer' && status === 'draft') {
    say(
      stream,
      'This answer is not submitted yet: submit it and score yourself first. Hints before that teach less.',
    )
    return undefined
  }
  try {
    const reviewed = reviewAnswer(text)
    sayAnswer(reviewed, stream)
    sayFollowUps(reviewed.followUps, stream)
    return {kind: 'answer', text, review: reviewed}
  } catch (error) {
    if (!(error instanceof CannotReview)) throw error
    say(stream, `${error.message}.`)
    return undefined
  }
}
