import type * as vscode from 'vscode'
import type {AnswerReview, DocumentReview} from '../../core/coach/review-types.ts'
import type {LintResult} from '../../core/lint.ts'
import {describeDestination} from '../../llm/destination.ts'
import {isModelError} from '../../llm/model-error.ts'
import {asMarkdown, plainText} from '../../llm/plain-text.ts'
import type {Provider} from '../../llm/types.ts'
import type {Talk} from './talk.ts'

/** Of a quote so much is shown, in characters. */
const MOST_QUOTED = 240
const MOST_FINDINGS = 8

/** One paragraph of Markdown that shows a text just as it is. */
export function say(stream: vscode.ChatResponseStream, text: string): void {
  stream.markdown(`${asMarkdown(text)}\n\n`)
}

/** Words of a text as a quotation in Markdown, cut where they are many. */
export function quoted(text: string): string {
  return `“${asMarkdown(plainText(text, MOST_QUOTED))}”`
}

interface Said {
  strength: {quote: string; why: string} | null
  fix: {name: string; how: string; why: string} | null
}

/** One strength and one fix. */
function sayPoints({strength, fix}: Said, stream: vscode.ChatResponseStream): void {
  if (strength) stream.markdown(`**Strength:** ${quoted(strength.quote)} ${asMarkdown(strength.why)}\n\n`)
  if (fix) {
    const {name, how, why} = fix
    stream.markdown(`**Mend first: ${asMarkdown(name)}.** ${asMarkdown(`${how} ${why}`)}\n\n`)
  }
}

/** What the coach says of an answer, without what is asked next. */
export function sayAnswer(
  {score, cap, strength, fix, notes}: AnswerReview,
  stream: vscode.ChatResponseStream,
): void {
  stream.markdown(`**${score} of 100.** ${cap ? asMarkdown(cap.because) : ''}\n\n`)
  sayPoints({strength, fix}, stream)
  for (const {message} of notes.slice(0, 3)) stream.markdown(`- ${asMarkdown(message)}\n`)
  if (notes.length > 0) stream.markdown('\n')
}

/** What the coach says of a document. */
export function sayDocument(
  {score, framework, findings}: LintResult,
  {strength, fix, followUps}: DocumentReview,
  stream: vscode.ChatResponseStream,
): void {
  stream.markdown(`**${asMarkdown(framework?.checklist.title ?? 'Document')}: ${score ?? 0} of 100.**\n\n`)
  sayPoints({strength, fix}, stream)
  const telling = findings.filter(({severity}) => severity !== 'hint')
  for (const {message} of telling.slice(0, MOST_FINDINGS)) stream.markdown(`- ${asMarkdown(message)}\n`)
  const more = telling.length - MOST_FINDINGS
  if (more > 0) stream.markdown(`- … and ${more} more.\n`)
  sayFollowUps(followUps, stream)
}

/** What is asked next, as a list; nothing of it where nothing is. */
export function sayFollowUps(followUps: readonly {ask: string}[], stream: vscode.ChatResponseStream): void {
  if (followUps.length > 0) stream.markdown('\n**Asked next:**\n\n')
  for (const {ask} of followUps) stream.markdown(`- ${asMarkdown(ask)}\n`)
  stream.markdown('\n')
}

/**
 * The model that was chosen in the chat, if it may get this text; else it is said why not, and the offline coach's
 * words have to do.
 */
export async function modelFor(text: string, {access, request, stream}: Talk): Promise<Provider | undefined> {
  try {
    return await access.askOf(request.model, text)
  } catch (error) {
    if (!isModelError(error)) throw error
    say(stream, `No model was asked. ${error.message} ${error.toDo}`.trim())
    return undefined
  }
}

/** Whose words follow. */
export function sayWho({destination}: Provider, stream: vscode.ChatResponseStream): void {
  stream.markdown(`\n---\n\n**Second opinion, by ${asMarkdown(describeDestination(destination))}.** `)
  stream.markdown('The scores stay the coach’s.\n\n')
}
