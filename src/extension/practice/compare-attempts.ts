import * as vscode from 'vscode'
import {categoryContent} from '../../core/coach/content.ts'
import {type RepeatedQuestion, repeatedQuestions} from '../../core/practice/progress/repeated.ts'
import type {Dated} from '../../core/practice/progress/submitted.ts'
import type {Practice} from './practice.ts'

/**
 * `PMPrep: Compare Attempts…`: what another try at the same question brought.
 *
 * @param one the attempt it was asked of, by its path in the practice folder; without it, the question is asked for
 */
export async function compareAttempts(practice: Practice, one?: {path: string}): Promise<void> {
  const {attempts} = await practice.attempts.all()
  const repeated = repeatedQuestions(attempts)
  const first = one && repeated.find(it => it.attempts.some(({path}) => path === one.path))
  if (!first && (one || repeated.length === 0)) return sayNothingToCompare(one !== undefined)
  const question = first ?? (await pickQuestion(repeated))
  const two = question && (await pickTwo(question, one?.path))
  if (!two) return
  const [earlier, later] = two
  await practice.progress.show({kind: 'comparison', earlier: earlier.path, later: later.path})
}

async function sayNothingToCompare(isOfOne: boolean): Promise<void> {
  const again = 'New Practice Answer'
  const says = isOfOne
    ? 'This is the only submitted attempt at its question. Answer the question again, and the two can be compared.'
    : 'No question has two submitted attempts yet. Answer one again, and the two can be compared.'
  // Not waited for: nobody has to answer.
  void vscode.window.showInformationMessage(`PMPrep: ${says}`, again).then(async answer => {
    if (answer === again) await vscode.commands.executeCommand('pmprep.new.answer')
  })
}

async function pickQuestion(repeated: readonly RepeatedQuestion[]): Promise<RepeatedQuestion | undefined> {
  const items = repeated.map(it => {
    const {category} = it.attempts.at(-1) ?? {}
    return {
      label: it.question,
      description: it.attempts.map(({score}) => score ?? '–').join(' → '),
      detail: `${category ? `${categoryContent(category).name} · ` : ''}${it.attempts.length} attempts`,
      it,
    }
  })
  const choice = await vscode.window.showQuickPick(items, {
    title: 'Compare attempts',
    placeHolder: 'Which question?',
    matchOnDetail: true,
  })
  return choice?.it
}

/** The only two; else those that are chosen, the earlier one first. */
async function pickTwo(
  {attempts, question}: RepeatedQuestion,
  path?: string,
): Promise<[Dated, Dated] | undefined> {
  const [earlier, later] = attempts
  if (!earlier || !later) return undefined
  if (attempts.length === 2) return [earlier, later]
  const one = attempts.find(it => it.path === path)
  const first = one ?? (await pickAttempt(attempts, question, 'The one to compare'))
  if (!first) return undefined
  const others = attempts.filter(it => it !== first)
  const about = `Compare ${whenOf(first)}, ${scoreOf(first)}, with …`
  const second = await pickAttempt(others, question, about)
  return second && (attempts.indexOf(first) < attempts.indexOf(second) ? [first, second] : [second, first])
}

/** The latest first. */
async function pickAttempt(
  attempts: readonly Dated[],
  title: string,
  placeHolder: string,
): Promise<Dated | undefined> {
  const items = [...attempts]
    .reverse()
    .map(attempt => ({label: whenOf(attempt), description: scoreOf(attempt), attempt}))
  return (await vscode.window.showQuickPick(items, {title, placeHolder}))?.attempt
}

function whenOf({date}: Dated): string {
  return date.replace('T', ', ')
}

function scoreOf({score}: Dated): string {
  return score === null ? 'no score' : `${Math.round(score)} of 100`
}
