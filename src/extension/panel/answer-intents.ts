import * as vscode from 'vscode'
import {applyEdits} from '../../core/apply-fixes.ts'
import {readAsked} from '../../core/coach/asked.ts'
import {categoryContent} from '../../core/coach/content.ts'
import {reviewAnswer} from '../../core/coach/review-answer.ts'
import {dimensions} from '../../core/coach/types.ts'
import type {Scores} from '../../core/practice/attempts/attempt.ts'
import {editFrontMatter} from '../../core/practice/attempts/edit-front-matter.ts'
import {addFollowUp, answerFollowUp} from '../../core/practice/attempts/follow-ups.ts'
import {submitAttempt, withScores} from '../../core/practice/attempts/submit-attempt.ts'
import type {AnswerIntent} from '../../protocol/answer.ts'
import type {LoadPractice} from '../practice/register.ts'
import {startAttempt} from '../practice/start-attempt.ts'
import {attemptIn, secondsOf} from './answer-screens.ts'
import type {AttemptClock} from './attempt-clock.ts'
import {withNote} from './notes.ts'
import {writeText} from './write-text.ts'

/** Does what a person wants of their answer. What they write goes into the file of the attempt, and nowhere else. */
export async function performOnAnswer(
  intent: AnswerIntent,
  document: vscode.TextDocument,
  clock: AttemptClock,
  practice: LoadPractice,
): Promise<void> {
  const uri = document.uri.toString()
  const text = document.getText()
  switch (intent.kind) {
    case 'note':
      return save(document, withNote(text, intent.text, secondsOf(attemptIn(text, uri), clock.seconds(uri))))
    case 'choose-category':
      return writeText(document, applyEdits(text, editFrontMatter(text, {category: intent.category})))
    case 'submit':
      await save(document, text)
      return clock.setDone(uri, true)
    case 'write-on':
      return clock.setDone(uri, false)
    case 'score-self':
      await save(document, scored(text, clock.seconds(uri), intent.scores, uri))
      return clock.forget(uri)
    case 'answer-follow-up':
      return save(document, answered(text, intent.ask, intent.text, uri))
    case 'retry':
      return retry(intent.when, document, practice)
  }
}

/** The text of an attempt that is submitted, with the person's own scores and the coach's. */
function scored(text: string, seconds: number, own: Readonly<Record<string, number>>, uri: string): string {
  const self: Scores = {}
  for (const id of dimensions) if (own[id]) self[id] = own[id]
  const used = secondsOf(attemptIn(text, uri), seconds)
  const submitted = applyEdits(text, submitAttempt(text, {seconds: used, self}))
  return applyEdits(submitted, withScores(submitted, reviewAnswer(submitted)))
}

/** The text with the answer to a follow-up, and what it shows of how the person deals with them. */
function answered(text: string, ask: string, answer: string, uri: string): string {
  const asked = applyEdits(text, addFollowUp(text, ask).edits)
  const edits = answerFollowUp(asked, ask, answer)
  if (!edits) throw new Error('your reply has no place in the file: close the comment or the code above it.')
  const filed = applyEdits(asked, edits)
  const {scores = {}} = attemptIn(filed, uri) ?? {}
  const handling = reviewAnswer(filed).dimensions.find(({id}) => id === 'follow-up-handling')?.score
  if (!handling) return filed
  return applyEdits(filed, editFrontMatter(filed, {scores: {...scores, 'follow-up-handling': handling}}))
}

/** Progress is read from files: what is done is saved, where there is a file already. */
async function save(document: vscode.TextDocument, text: string): Promise<void> {
  await writeText(document, text)
  if (!document.isUntitled) await document.save()
}

/** Another attempt at the same question, in a mock interview as part of it; or another question. */
async function retry(
  when: 'now' | 'later',
  document: vscode.TextDocument,
  load: LoadPractice,
): Promise<void> {
  if (when === 'later') return void (await vscode.commands.executeCommand('pmprep.new.answer'))
  const text = document.getText()
  const {question, category, level} = readAsked(text)
  const {questionId, minutes, session} = attemptIn(text, document.uri.toString()) ?? {}
  const practice = await load()
  const mock = session ? await (await import('../practice/mock.ts')).mockOf(document, practice) : undefined
  await startAttempt(practice.attempts, {
    ...(questionId && {id: questionId}),
    ask: question,
    category,
    level,
    minutes: minutes ?? categoryContent(category).minutes,
    ...(mock && {mock}),
  })
}
