import type * as vscode from 'vscode'
import type {NextStep} from '../../core/practice/progress/types.ts'
import type {Screen} from '../../protocol.ts'
import type {Checked} from '../checker.ts'
import type {LoadPractice} from '../practice/register.ts'
import type {AttemptClock} from './attempt-clock.ts'

/** What a state was made from: what is clicked in it is meant for this version of this document. */
export interface Shown {
  document: vscode.TextDocument | undefined
  /** The version of the document. */
  version: number | undefined
  /** Where the document is one of ours. */
  checked: Checked | undefined
  /** What was offered to do next. */
  steps: readonly NextStep[]
}

interface Sources {
  clock: AttemptClock
  practice: LoadPractice
}

/** What the panel shows of what is in the editor. Each kind of screen is loaded when it is first needed. */
export async function screenOf(
  document: vscode.TextDocument | undefined,
  checked: Checked | undefined,
  {clock, practice}: Sources,
): Promise<{screen: Screen; shown: Shown}> {
  const shown = {document, version: document?.version, checked, steps: []}
  if (document && checked?.result.type === 'answer') {
    const {answerScreen, attemptIn} = await import('./answer-screens.ts')
    const text = document.getText()
    const uri = document.uri.toString()
    const {questionId} = attemptIn(text, uri) ?? {}
    const now = {uri, seconds: clock.seconds(uri), isDone: clock.isDone(uri)}
    const screen = answerScreen(text, {...now, due: ''})
    if (screen.kind !== 'review' || !questionId) return {screen, shown}
    return {screen: {...screen, due: await due(questionId, practice)}, shown}
  }
  if (document && checked) {
    const {documentScreen} = await import('./document-screen.ts')
    return {screen: documentScreen(document, checked), shown}
  }
  const start = await import('./start-screen.ts')
  const steps = await start.steps(await practice())
  const other = document?.uri.path.slice(document.uri.path.lastIndexOf('/') + 1)
  return {screen: start.startScreen(steps, other), shown: {...shown, steps}}
}

/** When a question of the bank is to be tried again, as a sentence. */
async function due(question: string, practice: LoadPractice): Promise<string> {
  const {states} = await (await practice()).now()
  const days = states.get(question)?.dueIn
  if (days === undefined || days === null) return ''
  if (days <= 0) return 'It is due to be tried again.'
  return `It comes back in ${days === 1 ? '1 day' : `${days} days`}.`
}
