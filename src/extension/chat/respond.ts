import type * as vscode from 'vscode'
import {isModelError} from '../../llm/model-error.ts'
import {asMarkdown} from '../../llm/plain-text.ts'
import {interview, interviewIn} from './interview.ts'
import {review} from './review.ts'
import type {Means, Talk} from './talk.ts'
import {write} from './write.ts'

const HELP = `Tell me what to do:

- \`/review\` reviews the document in the editor, or the text that follows.
- \`/interview\` asks a question of the bank, for example \`/interview senior estimation\`, and reviews your answer. Add \`challenging\` or \`evidence-driven\` for an interviewer of that kind.
- \`/prd\` and \`/story\` write a draft from your description, and check it.

Scores are always those of the offline coach.`

/** Answers one turn in the chat. Whatever a document or a model says is shown as text. */
export async function respond(
  request: vscode.ChatRequest,
  history: vscode.ChatContext['history'],
  stream: vscode.ChatResponseStream,
  token: vscode.CancellationToken,
  means: Means,
): Promise<vscode.ChatResult> {
  const stop = new AbortController()
  const listener = token.onCancellationRequested(() => stop.abort())
  const talk: Talk = {
    ...means,
    prompt: request.prompt.trim(),
    request,
    history,
    stream,
    signal: stop.signal,
  }
  try {
    return (await answer(talk)) ?? {}
  } catch (error) {
    if (!isModelError(error)) throw error
    if (error.kind === 'cancelled') return {}
    stream.markdown(`\n\n${asMarkdown(`${error.message} ${error.toDo}`)}\n`)
    return {}
  } finally {
    listener.dispose()
  }
}

async function answer(talk: Talk): Promise<vscode.ChatResult | undefined> {
  switch (talk.request.command) {
    case 'review':
      return void (await review(talk))
    case 'interview':
      return interview(talk)
    case 'prd':
      return void (await write('prd', talk))
    case 'story':
      return void (await write('user-story', talk))
    default:
      if (interviewIn(talk.history)) return interview(talk)
      talk.stream.markdown(HELP)
      return undefined
  }
}
