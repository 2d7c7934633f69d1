import * as vscode from 'vscode'
import {nextSteps} from '../../core/practice/progress/next-steps.ts'
import type {NextStep} from '../../core/practice/progress/types.ts'
import type {PracticeScreen} from '../../protocol/practice.ts'
import type {StartScreen} from '../../protocol/start.ts'
import type {Practice} from '../practice/practice.ts'
import {practiceScreen} from '../practice/practice-screen.ts'

/** Steps that are offered: the view of practice has the rest. */
const MOST_STEPS = 2

/** What to do next where nothing of ours is open, and what the steps in it stand for. */
export async function startScreen(
  practice: Practice,
  other: string | undefined,
): Promise<{screen: StartScreen; steps: readonly NextStep[]}> {
  const [{today, bank, attempts, states}, {role}, home] = await Promise.all([
    practice.now(),
    practice.career.read(),
    practiceScreen(practice),
  ])
  // Who has not practised yet is not told what to repeat.
  const all =
    attempts.length === 0 ? [] : nextSteps({today, attempts, questions: bank.questions, states, role})
  const steps = all.filter(isTaken).slice(0, MOST_STEPS)
  return {
    steps,
    screen: {
      kind: 'start',
      ...(other && {other}),
      today: home.isNew ? [] : todayIn(home),
      steps: steps.map(({title, why}) => ({title, why})),
    },
  }
}

function todayIn({plan, cards, dueCount, mocks}: PracticeScreen): string[] {
  const left = plan?.today.filter(({ticked}) => !ticked).length ?? 0
  return [
    ...(mocks.length > 0 ? ['A mock interview waits for its next question'] : []),
    ...(plan && left > 0 ? [`${left} of ${plan.today.length} for today in your plan`] : []),
    ...(cards.due > 0 ? [`${cards.due} ${cards.due === 1 ? 'card' : 'cards'} to recall`] : []),
    ...(dueCount > 0 ? [`${dueCount} ${dueCount === 1 ? 'question' : 'questions'} to try again`] : []),
  ]
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
