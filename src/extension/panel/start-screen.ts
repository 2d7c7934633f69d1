import * as vscode from 'vscode'
import {nextSteps} from '../../core/practice/progress/next-steps.ts'
import type {NextStep} from '../../core/practice/progress/types.ts'
import type {StartScreen} from '../../protocol/start.ts'
import type {Practice} from '../practice/practice.ts'

/** What can be done next, beside what the panel always offers. */
export async function steps(practice: Practice): Promise<readonly NextStep[]> {
  const [{today, bank, attempts, states}, {role}] = await Promise.all([
    practice.now(),
    practice.career.read(),
  ])
  // Who has not practised yet is not told what to repeat.
  if (attempts.length === 0) return []
  return nextSteps({today, attempts, questions: bank.questions, states, role}).filter(isTaken)
}

/** @param other the name of the file in the editor, where it is none of ours */
export function startScreen(steps: readonly NextStep[], other: string | undefined): StartScreen {
  return {
    kind: 'start',
    ...(other && {other}),
    steps: steps.map(({title, why}) => ({title, why})),
  }
}

/** Those that something can be done about from here. */
function isTaken({question, path, category}: NextStep): boolean {
  return question !== undefined || path !== undefined || category !== undefined
}

/** Opens the attempt, or begins the question. */
export async function takeStep({kind, question, path}: NextStep, practice: Practice): Promise<void> {
  if (path !== undefined && kind !== 'retry') {
    await vscode.window.showTextDocument(practice.attempts.uriOf({path}))
  } else if (question !== undefined) {
    await vscode.commands.executeCommand('pmprep.practice.open', question)
  } else {
    await vscode.commands.executeCommand('pmprep.new.answer')
  }
}
