import * as vscode from 'vscode'
import {categoryContent} from '../../core/coach/content.ts'
import {type Category, categories} from '../../core/coach/types.ts'
import {dayNumber} from '../../core/practice/calendar.ts'
import {makePlan} from '../../core/practice/plans/make-plan.ts'
import {planText} from '../../core/practice/plans/plan-text.ts'
import {categorySpread} from '../../core/practice/progress/lines.ts'
import {readFolder} from '../find-files.ts'
import {today} from '../today.ts'
import {pickLevel, pickRole} from './pick-question.ts'
import type {Practice} from './practice.ts'

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
async function askInterview(known: string | null): Promise<string | undefined> {
  const date = await vscode.window.showInputBox({
    title: 'New practice plan',
    prompt: 'The day of the interview; empty if there is none yet',
    placeHolder: 'Such as 2027-03-09',
    value: known && known > today() ? known : '',
    validateInput: text => {
      const day = text.trim()
      if (day === '') return undefined
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || dayNumber(day) === undefined) {
        return 'Expected a date like 2027-03-09, or nothing.'
      }
      return day <= today() ? 'Expected a day after today.' : undefined
    },
  })
  return date?.trim()
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
      placeHolder: 'What are you weak at? OK with none goes by your answers',
      canPickMany: true,
    },
  )
  return chosen?.map(it => it.category)
}
