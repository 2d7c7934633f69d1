import * as vscode from 'vscode'
import {categories} from '../../core/coach/types.ts'
import {categorySpread} from '../../core/practice/progress/lines.ts'
import {surpriseMe} from '../../core/practice/questions/pick.ts'
import {now as timeNow} from '../today.ts'
import {openAnswer} from './open-answer.ts'
import type {Practice} from './practice.ts'
import {startAttempt} from './start-attempt.ts'

/** Begins a question of the bank, or goes to the draft of it. */
export async function practiseQuestion(id: string, practice: Practice, minutes?: number): Promise<void> {
  const {bank, states} = await practice.now()
  const question = bank.byId.get(id)
  if (!question) {
    void vscode.window.showInformationMessage(`PMPrep has no question “${id}” any more.`)
    return
  }
  const draft = states.get(id)?.draft
  if (draft) return openAnswer(practice.attempts.uriOf({path: draft}))
  await startAttempt(practice.attempts, {...question, minutes: minutes ?? question.minutes})
}

/** Begins a question of a category that was not seen yet. */
export async function practiseCategory(name: string, practice: Practice): Promise<void> {
  const category = categories.find(it => it === name)
  const [{at, aim, role}, now] = await Promise.all([practice.career.read(), practice.now()])
  const spread = categorySpread(now.attempts)
  const question = surpriseMe(now.bank.questions, {
    seed: timeNow(),
    states: now.states,
    spread,
    level: aim ?? at,
    role,
    ...(category && {categories: [category]}),
  })
  if (question) await startAttempt(practice.attempts, question)
}
