import type * as vscode from 'vscode'
import type {PracticeIntent} from '../../protocol/practice.ts'
import {gradeCard} from './cards.ts'
import {checkWritten, goOnDrill} from './drill.ts'
import {beginMock, endMock, goOn, nextQuestion} from './mock.ts'
import {openPlan, startItem, tickPlan} from './plan-items.ts'
import type {Practice} from './practice.ts'
import {practiseCategory, practiseQuestion} from './practise.ts'

let writing: Promise<unknown> = Promise.resolve()

/** Each waits for the one before: what is clicked twice finds the file that the first click has made. */
function inTurn(write: () => Promise<void>): Promise<void> {
  const done = writing.then(write)
  writing = done.catch(() => undefined)
  return done
}

/** Does what a person wants in the Practice view, or of the interview that the answer in the editor belongs to. */
export async function performInPractice(
  intent: PracticeIntent,
  document: vscode.TextDocument | undefined,
  practice: Practice,
): Promise<void> {
  switch (intent.kind) {
    case 'show-practice':
      return practice.tab.show({kind: intent.view})
    case 'begin-mock':
      return inTurn(() => beginMock(intent, practice))
    case 'next-question':
      return document && inTurn(() => nextQuestion(document, practice))
    case 'end-mock':
      return document && endMock(document, practice)
    case 'go-on':
      return inTurn(() => goOn(intent.session, practice))
    case 'show-summary':
      return practice.tab.show({kind: 'mock-summary', session: intent.session})
    case 'grade-card':
      return inTurn(() => gradeCard(intent, practice))
    case 'check-drill':
      return inTurn(() => checkWritten(intent, practice))
    case 'go-on-drill':
      return goOnDrill(intent.to, practice)
    case 'tick':
      return inTurn(() => tickPlan(intent, practice))
    case 'start-item':
      return startItem(intent, practice)
    case 'open-plan':
      return openPlan(practice)
    case 'practise-question':
      return practiseQuestion(intent.id, practice)
    case 'practise-category':
      return practiseCategory(intent.category, practice)
  }
}
