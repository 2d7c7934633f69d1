import * as vscode from 'vscode'
import {categoryContent, levelContent} from '../../core/coach/content.ts'
import {type Category, categories, type Level, levels} from '../../core/coach/types.ts'
import type {AttemptStart} from '../../core/practice/attempts/new-attempt.ts'
import {categorySpread} from '../../core/practice/progress/lines.ts'
import {findQuestions} from '../../core/practice/questions/find.ts'
import {guessCategory, SURE} from '../../core/practice/questions/guess-category.ts'
import {readJobDescription} from '../../core/practice/questions/job-description.ts'
import {dueQuestions, surpriseMe} from '../../core/practice/questions/pick.ts'
import type {Question} from '../../core/practice/questions/question.ts'
import {type Role, roleNames, roles} from '../../core/practice/roles.ts'
import {now as timeNow} from '../today.ts'
import type {Practice, PracticeNow} from './practice.ts'
import {stateIcons} from './practice-tree.ts'

/** What is asked, as far as an attempt needs to know. */
export type Picked = Pick<AttemptStart, 'id' | 'ask' | 'category' | 'level' | 'minutes'>

type Way = 'browse' | 'surprise' | 'due' | 'own' | 'job'

/** How a question is found. Undefined where the person thinks better of it. */
export async function pickQuestion(practice: Practice): Promise<Picked | undefined> {
  const now = await practice.now()
  const due = dueQuestions(now.bank.questions, now.states)
  const way = await vscode.window.showQuickPick(ways(due.length), {
    title: 'New practice answer',
    placeHolder: 'How do you want to find a question?',
    matchOnDetail: true,
  })
  switch (way?.way) {
    case 'browse':
      return browse(now)
    case 'surprise':
      return surprise(practice, now)
    case 'due':
      return question('Due for another attempt', due, now)
    case 'own':
      return ownQuestion()
    case 'job':
      return fromJob(now)
    default:
      return undefined
  }
}

function ways(due: number): (vscode.QuickPickItem & {way: Way})[] {
  return [
    {
      way: 'browse',
      label: '$(list-tree) Pick a category and level',
      detail: 'Then choose one of its questions.',
    },
    {
      way: 'surprise',
      label: '$(sparkle) Surprise me',
      detail: 'One you have not seen, where you are weak or have practised little.',
    },
    ...(due > 0
      ? [
          {
            way: 'due' as const,
            label: `$(history) Due for another attempt`,
            description: String(due),
            detail: 'Questions you answered before, when trying again helps most.',
          },
        ]
      : []),
    {way: 'own', label: '$(edit) Your own question', detail: 'One you were asked, or expect to be asked.'},
    {
      way: 'job',
      label: '$(briefcase) From a job description',
      detail: 'Paste it: the questions are chosen by what it asks for.',
    },
  ]
}

async function browse(now: PracticeNow): Promise<Picked | undefined> {
  const category = await pickCategory(now)
  const level = category && (await pickLevel())
  if (!level) return undefined
  const fitting = findQuestions(now.bank.questions, {categories: [category], levels: [level]})
  return question(`${categoryContent(category).name}, ${levelContent(level).name}`, fitting, now)
}

async function surprise(practice: Practice, now: PracticeNow): Promise<Picked | undefined> {
  const {at, aim, role} = await practice.career.read()
  const seed = timeNow()
  const spread = categorySpread(now.attempts)
  const found = surpriseMe(now.bank.questions, {seed, states: now.states, spread, level: aim ?? at, role})
  return found && picked(found)
}

async function ownQuestion(): Promise<Picked | undefined> {
  const words = await vscode.window.showInputBox({
    title: 'Your own question',
    prompt: 'The question as an interviewer says it',
    placeHolder:
      'You run the ticket machines of a ferry line. Half of the queue leaves before paying. What do you do?',
    validateInput: text => (text.trim().length < 12 ? 'Expected a whole question.' : undefined),
  })
  if (!words) return undefined
  const [guess] = guessCategory(words)
  const category = await pickCategory(
    undefined,
    guess && guess.confidence >= SURE ? guess.category : undefined,
  )
  const level = category && (await pickLevel())
  if (!level) return undefined
  return {ask: words.trim(), category, level, minutes: categoryContent(category).minutes}
}

async function fromJob(now: PracticeNow): Promise<Picked | undefined> {
  const text = await vscode.window.showInputBox({
    title: 'From a job description',
    prompt: 'Paste the description. It stays on this machine.',
    ignoreFocusOut: true,
  })
  if (!text?.trim()) return undefined
  const reading = readJobDescription(text)
  if (reading.categories.length === 0) {
    void vscode.window.showInformationMessage(
      'PMPrep found nothing in the description that says what will be asked. Pick a category instead.',
    )
    return browse(now)
  }
  const level = reading.level?.level ?? (await pickLevel())
  if (!level) return undefined
  const fitting = reading.categories.flatMap(({category, words}) => {
    const found = findQuestions(now.bank.questions, {categories: [category], levels: [level]})
    const why = words.slice(0, 3).map(it => `“${it.text}”`)
    return found.map(it => ({
      question: it,
      why: `${categoryContent(category).name}: it says ${why.join(', ')}`,
    }))
  })
  const title = `What this job asks for, ${levelContent(level).name}`
  return question(
    title,
    fitting.map(it => it.question),
    now,
    new Map(fitting.map(it => [it.question.id, it.why])),
  )
}

async function pickCategory(now?: PracticeNow, likely?: Category): Promise<Category | undefined> {
  const spread = now && new Map(categorySpread(now.attempts).map(it => [it.category, it]))
  const items = categories.map(category => {
    const own = spread?.get(category)
    const score = own?.score ?? null
    return {
      category,
      label: categoryContent(category).name,
      description: own?.attempts
        ? `${own.attempts} answered${score === null ? '' : `, lately ${Math.round(score)} of 100`}`
        : '',
    }
  })
  if (likely) items.sort((a, b) => Number(b.category === likely) - Number(a.category === likely))
  const placeHolder = likely ? 'What kind of question is it? The first fits its words best.' : 'Category'
  const choice = await vscode.window.showQuickPick(items, {title: 'Category', placeHolder})
  return choice?.category
}

/** @param likely comes first */
export async function pickLevel(title = 'Level', likely?: Level | null): Promise<Level | undefined> {
  const items = levels.map(level => {
    const {name, titles} = levelContent(level)
    return {level, label: name, description: titles.join(', ')}
  })
  if (likely) items.sort((a, b) => Number(b.level === likely) - Number(a.level === likely))
  const choice = await vscode.window.showQuickPick(items, {title, placeHolder: 'The level to answer at'})
  return choice?.level
}

/** @param likely comes first */
export async function pickRole(likely: Role | null): Promise<Role | undefined> {
  const items = roles.map(role => ({role, label: roleNames[role]}))
  if (likely) items.sort((a, b) => Number(b.role === likely) - Number(a.role === likely))
  const choice = await vscode.window.showQuickPick(items, {
    title: 'Role',
    placeHolder: 'What the interview is for',
  })
  return choice?.role
}

/** One of several questions. */
export async function question(
  title: string,
  questions: readonly Question[],
  {states}: PracticeNow,
  why: ReadonlyMap<string, string> = new Map(),
): Promise<Picked | undefined> {
  if (questions.length === 0) {
    void vscode.window.showInformationMessage('PMPrep has no question that fits. Try another level.')
    return undefined
  }
  const items = questions.map(it => {
    const state = states.get(it.id)
    const score = state?.last?.score ?? null
    return {
      label: `$(${stateIcons[state?.state ?? 'new']}) ${it.ask}`,
      detail:
        why.get(it.id) ??
        [...asked(it.ask), categoryContent(it.category).name, levelContent(it.level).name, it.industry].join(
          ' · ',
        ),
      description: score === null ? '' : `last ${score} of 100`,
      question: it,
    }
  })
  const choice = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: 'Question',
    matchOnDetail: true,
    matchOnDescription: true,
  })
  return choice && picked(choice.question)
}

/** The sentence that asks, where others stand before it: a row is cut off before it gets there. */
function asked(ask: string): string[] {
  const [, last = ''] = /[.!?][”"]?\s+([^.!?]+\?)\s*$/.exec(ask) ?? []
  // “Which?” tells no more than what was cut off.
  return last.split(/\s+/).length > 2 ? [last] : []
}

/** A question of the bank as what is asked. */
export function picked({id, ask, category, level, minutes}: Question): Picked {
  return {id, ask, category, level, minutes}
}
