import type * as vscode from 'vscode'
import type {NextStep} from '../../core/practice/progress/types.ts'
import type {Interview} from '../../protocol/mock.ts'
import type {Screen, Tab} from '../../protocol.ts'
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

/** What a view of the panel shows, the coach's of what is in the editor. Each kind of screen is loaded when it is first needed. */
export async function screenOf(
  tab: Tab,
  document: vscode.TextDocument | undefined,
  checked: Checked | undefined,
  {clock, practice}: Sources,
): Promise<{screen: Screen; shown: Shown; interview?: Interview | undefined}> {
  const shown = {document, version: document?.version, checked, steps: []}
  if (tab === 'practice') {
    const {practiceTabScreen} = await import('../practice/tab-screen.ts')
    return {screen: await practiceTabScreen(await practice()), shown}
  }
  if (tab === 'progress') {
    const {progressTab} = await import('../practice/progress-tab.ts')
    const {screen, steps} = await progressTab(await practice())
    return {screen, shown: {...shown, steps}}
  }
  if (document && checked?.result.type === 'answer') {
    const {answerScreen, attemptIn} = await import('./answer-screens.ts')
    const text = document.getText()
    const uri = document.uri.toString()
    const {questionId, session, status} = attemptIn(text, uri) ?? {}
    const now = {uri, seconds: clock.seconds(uri), isDone: clock.isDone(uri), due: ''}
    const isBanked = questionId && status === 'submitted'
    const question = isBanked ? (await (await practice()).bank()).byId.get(questionId) : undefined
    const screen = answerScreen(text, {...now, ...(question && {followUps: question.followUps})})
    const interview = session ? await strip(document, practice) : undefined
    if (screen.kind !== 'review' || !questionId) return {screen, shown, interview}
    return {screen: {...screen, due: await due(questionId, practice)}, shown, interview}
  }
  if (document && checked) {
    const {documentScreen} = await import('./document-screen.ts')
    return {screen: documentScreen(document, checked), shown}
  }
  const other = document?.uri.path.slice(document.uri.path.lastIndexOf('/') + 1)
  const {startScreen} = await import('./start-screen.ts')
  const {screen, steps} = await startScreen(await practice(), other)
  return {screen, shown: {...shown, steps}}
}

/** What is shown of the interview that an answer belongs to. */
async function strip(document: vscode.TextDocument, practice: LoadPractice): Promise<Interview | undefined> {
  const {interviewOf, interviewStrip} = await import('../practice/interview.ts')
  const found = await interviewOf(document, await practice())
  return found && interviewStrip(found)
}

/** When a question of the bank is to be tried again, as a sentence. */
async function due(question: string, practice: LoadPractice): Promise<string> {
  const {states} = await (await practice()).now()
  const days = states.get(question)?.dueIn
  if (days === undefined || days === null) return ''
  if (days <= 0) return 'It is due to be tried again.'
  return `This question comes back in ${days === 1 ? '1 day' : `${days} days`}.`
}
