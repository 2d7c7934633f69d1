import * as vscode from 'vscode'
import {applyEdits} from '../../core/apply-fixes.ts'
import {categoryContent} from '../../core/coach/content.ts'
import {type Category, categories} from '../../core/coach/types.ts'
import {dayNumber} from '../../core/practice/calendar.ts'
import {makePlan} from '../../core/practice/plans/make-plan.ts'
import {planText} from '../../core/practice/plans/plan-text.ts'
import {type FiledPlan, tickItem} from '../../core/practice/plans/read-plan.ts'
import type {Start, TickedItem} from '../../core/practice/plans/types.ts'
import {categorySpread} from '../../core/practice/progress/lines.ts'
import {submittedByDate} from '../../core/practice/progress/submitted.ts'
import {surpriseMe} from '../../core/practice/questions/pick.ts'
import {readFolder} from '../find-files.ts'
import {now as timeNow, today} from '../today.ts'
import {changeFile} from './own-file.ts'
import {pickLevel, pickRole} from './pick-question.ts'
import {currentPlan} from './plan-file.ts'
import type {Practice} from './practice.ts'
import {startAttempt} from './start-attempt.ts'

/** New Practice Plan: asks for what it is made from, writes the file and opens it. */
export async function newPlan(practice: Practice): Promise<void> {
  const {at, aim, role: known, interview: set} = await practice.career.read()
  const length = await vscode.window.showQuickPick(
    [
      {
        label: '7 days',
        detail: 'One day for each thing that is asked most, then what you are weakest at.',
        days: 7 as const,
      },
      {
        label: '14 days',
        detail: 'Each kind of question once, mixed practice after that, two mock interviews.',
        days: 14 as const,
      },
    ],
    {title: 'New practice plan', placeHolder: 'How long?'},
  )
  if (!length) return
  const role = await pickRole(known)
  const level = role && (await pickLevel('Level', aim ?? at))
  if (!level) return
  const interview = await askInterview(set)
  if (interview === undefined) return
  const now = await practice.now()
  const spread = categorySpread(now.attempts)
  const weak = await askWeak(new Map(spread.map(it => [it.category, it.score])))
  if (!weak) return
  const minutes = await vscode.window.showQuickPick(
    [
      {
        label: '60 minutes a day',
        detail: 'Recall, a case, feedback, and the part that failed once more.',
        minutes: 60,
      },
      {label: '45 minutes a day', detail: 'Recall, a shorter case, feedback.', minutes: 45},
    ],
    {title: 'New practice plan', placeHolder: 'How much time?'},
  )
  if (!minutes) return
  const plan = makePlan({
    role,
    level,
    days: length.days,
    start: now.today,
    interview: interview || null,
    minutes: minutes.minutes,
    questions: now.bank.questions,
    states: now.states,
    spread,
    weak,
  })
  const {folder} = practice.attempts
  const uri = vscode.Uri.joinPath(
    folder,
    fileName(
      now.today,
      (await readFolder(folder)).map(([name]) => name),
    ),
  )
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(planText(plan)))
  await vscode.window.showTextDocument(uri, {preview: false})
  await practice.tab.show({kind: 'home'})
}

/** `plan-2027-03-09.md`: not the name of an attempt, which begins with its date. */
function fileName(date: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `plan-${date}${number === 1 ? '' : `-${number}`}.md`
    if (!taken.includes(name)) return name
  }
}

/** Empty where there is none yet, undefined where the person thinks better of it. */
function askInterview(known: string | null): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'New practice plan',
    prompt: 'The day of the interview; empty if there is none yet',
    placeHolder: 'Such as 2027-03-09',
    value: known && known > today() ? known : '',
    validateInput: text => {
      if (text.trim() === '') return undefined
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text.trim()) || dayNumber(text) === undefined) {
        return 'Expected a date like 2027-03-09, or nothing.'
      }
      return text.trim() <= today() ? 'Expected a day after today.' : undefined
    },
  })
}

async function askWeak(scores: ReadonlyMap<Category, number | null>): Promise<Category[] | undefined> {
  const items = categories.map(category => {
    const score = scores.get(category) ?? null
    return {
      category,
      label: categoryContent(category).name,
      description: score === null ? '' : `lately ${Math.round(score)} of 100`,
      picked: score !== null && score < 60,
      score: score ?? 101,
    }
  })
  const chosen = await vscode.window.showQuickPick(
    items.sort((a, b) => a.score - b.score),
    {
      title: 'New practice plan',
      placeHolder: 'What are you weak at? Nothing chosen leaves it to your answers and the role',
      canPickMany: true,
    },
  )
  return chosen?.map(it => it.category)
}

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

/** Begins a question of the bank, or goes to the draft of it. */
export async function practiseQuestion(id: string, practice: Practice, minutes?: number): Promise<void> {
  const {bank, states} = await practice.now()
  const question = bank.byId.get(id)
  if (!question) {
    void vscode.window.showInformationMessage(`PMPrep has no question “${id}” any more.`)
    return
  }
  const draft = states.get(id)?.draft
  if (draft) {
    await vscode.commands.executeCommand('pmprep.openCoach', 'coach')
    return void (await vscode.window.showTextDocument(practice.attempts.uriOf({path: draft})))
  }
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
