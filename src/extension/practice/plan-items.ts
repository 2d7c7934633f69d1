import * as vscode from 'vscode'
import {applyEdits} from '../../core/apply-fixes.ts'
import {categoryContent} from '../../core/coach/content.ts'
import {type FiledPlan, tickItem} from '../../core/practice/plans/read-plan.ts'
import type {Start, TickedItem} from '../../core/practice/plans/types.ts'
import {submittedByDate} from '../../core/practice/progress/submitted.ts'
import {changeFile} from './own-file.ts'
import {currentPlan} from './plan-file.ts'
import type {Practice} from './practice.ts'
import {practiseCategory, practiseQuestion} from './practise.ts'
import {startAttempt} from './start-attempt.ts'

/** Opens the plan that is followed, if there is one. */
export async function openPlan(practice: Practice): Promise<void> {
  const found = await currentPlan(practice)
  if (found) await vscode.window.showTextDocument(found.uri, {preview: false})
}

/** An item of the plan as it is named in the panel. */
interface Named {
  line: number
  title: string
}

/** Ticks an item in the file, or takes the tick away; nothing where the line says something else by now. */
export async function tickPlan(named: Named & {ticked: boolean}, practice: Practice): Promise<void> {
  const found = await itemOf(named, practice)
  if (!found) return
  await changeFile(found.uri, text => {
    const edit = tickItem(text, named.line, named.ticked)
    return edit ? applyEdits(text, [edit]) : text
  })
  await practice.tab.show(practice.tab.view, {reveal: false})
}

/** Opens what an item is about. */
export async function startItem(named: Named, practice: Practice): Promise<void> {
  const found = await itemOf(named, practice)
  const start = found?.item.start
  if (start) await startOf(start, found.plan, practice)
}

async function itemOf({line, title}: Named, practice: Practice) {
  const found = await currentPlan(practice)
  const items = found?.plan.days.flatMap(it => it.items) ?? []
  const item = items.find((it): it is TickedItem => it.line === line && it.title === title)
  return found && item ? {...found, item} : undefined
}

async function startOf(
  start: Start,
  {role, level}: Pick<FiledPlan, 'role' | 'level'>,
  practice: Practice,
): Promise<void> {
  const run = (command: string, ...values: unknown[]) =>
    vscode.commands.executeCommand(`pmprep.${command}`, ...values)
  switch (start.kind) {
    case 'question':
      return practiseQuestion(start.id, practice, start.minutes)
    case 'category':
      return practiseCategory(start.category, practice)
    case 'retry': {
      const {attempts} = await practice.attempts.all()
      const last = submittedByDate(attempts).at(-1)
      if (last?.category && last.level) {
        const {questionId, question: ask, category, level: own} = last
        const minutes = last.minutes ?? categoryContent(category).minutes
        await startAttempt(practice.attempts, {
          ...(questionId && {id: questionId}),
          ask,
          category,
          level: own,
          minutes,
        })
      } else await run('new.answer')
      return
    }
    case 'drill':
      return void (await run('drill', start.drill))
    case 'mock': {
      const {questions} = start
      const wishes = {questions, categories: [], ...(role && {role}), ...(level && {level})}
      return practice.tab.show({kind: 'mock-setup', wishes, minutes: start.minutes})
    }
    case 'cards':
      return practice.tab.show({kind: 'cards'})
    case 'new':
      return void (await run(`new.${start.type}`))
    case 'progress':
      return void (await run('openCoach', 'progress'))
  }
}
