import * as vscode from 'vscode'
import {levelContent, transitions} from '../../core/coach/content.ts'
import {levels} from '../../core/coach/types.ts'
import {dayNumber, daysBetween} from '../../core/practice/calendar.ts'
import {type Career, origins} from '../../core/practice/career/types.ts'
import {roleNames, roles} from '../../core/practice/roles.ts'
import {today} from '../today.ts'
import type {Practice} from './practice.ts'

interface Choice<T> extends vscode.QuickPickItem {
  value: T | null
}

interface Step<T> {
  title: string
  placeHolder: string
  choices: readonly Choice<T>[]
  current: T | null
}

type Answer<T> = {value: T | null} | 'back' | undefined

const STEPS = 5

/** `PMPrep: Set Career Goal…`: where a person is and aims, written into their `career.md`. */
export async function setCareer(practice: Practice): Promise<void> {
  const before = await practice.career.read()
  const career = await ask(before)
  if (!career) return
  await practice.career.set(career)
  await practice.progress.show({kind: 'career'})
}

/** All five, one after the other, each with a way back; undefined where the person thinks better of it. */
async function ask(before: Career): Promise<Career | undefined> {
  const career = {...before}
  const steps: ((number: number) => Promise<'back' | 'next' | undefined>)[] = [
    async number => take('at', await pick({...atStep(), current: career.at}, number)),
    async number =>
      take('aim', await pick({...aimStep(career.at), current: career.aim ?? career.at}, number)),
    async number => take('from', await pick({...fromStep(), current: career.from}, number)),
    async number => take('role', await pick({...roleStep(), current: career.role}, number)),
    async number => take('interview', await askDate(career.interview, number)),
  ]
  const take = <Key extends keyof Career>(key: Key, answer: Answer<NonNullable<Career[Key]>>) => {
    if (answer === undefined || answer === 'back') return answer
    career[key] = answer.value as Career[Key]
    return 'next'
  }
  for (let at = 0; at < STEPS; ) {
    const went = await steps[at]?.(at + 1)
    if (went === undefined) return undefined
    at = went === 'back' ? Math.max(0, at - 1) : at + 1
  }
  return career
}

function levelChoices() {
  return levels.map(level => {
    const {name, titles, scope} = levelContent(level)
    return {label: name, description: titles.join(', '), detail: scope, value: level}
  })
}

function atStep() {
  const none = {label: 'Not a product manager yet', detail: 'Any work beside it.', value: null}
  return {title: 'Where are you?', placeHolder: 'Your level today', choices: [none, ...levelChoices()]}
}

function aimStep(at: Career['at']) {
  const from = at ? levels.indexOf(at) : 0
  const choices = levelChoices().filter((_, index) => index >= from)
  return {title: 'Where do you aim?', placeHolder: 'The level of the role you want', choices}
}

function fromStep() {
  const choices = origins.flatMap(origin => {
    const found = transitions.find(({id}) => id === origin)
    return found ? [{label: found.name, detail: found.emphasise[0] ?? '', value: origin}] : []
  })
  const none = {label: 'From product management', detail: 'You have been one all along.', value: null}
  return {title: 'Where do you come from?', placeHolder: 'The work before', choices: [...choices, none]}
}

function roleStep() {
  const choices = roles.map(role => ({label: roleNames[role], value: role}))
  return {title: 'What kind of role?', placeHolder: 'Practice is weighed by it', choices}
}

/** One of a list, the present one chosen already. */
function pick<T>({title, placeHolder, choices, current}: Step<T>, step: number): Promise<Answer<T>> {
  const box = vscode.window.createQuickPick<Choice<T>>()
  Object.assign(box, {title, placeholder: placeHolder, step, totalSteps: STEPS, ignoreFocusOut: true})
  box.items = choices
  const present = choices.filter(({value}) => value === current)
  // Were none to be active, Enter would do nothing.
  if (present.length > 0) box.activeItems = present
  return answered(box, step, () => {
    const [chosen] = box.selectedItems
    return chosen && {value: chosen.value}
  })
}

/** A date that is not past, or none. */
function askDate(current: string | null, step: number): Promise<Answer<string>> {
  const box = vscode.window.createInputBox()
  Object.assign(box, {title: 'When is the interview?', step, totalSteps: STEPS, ignoreFocusOut: true})
  box.placeholder = 'A date like 2027-03-09'
  box.prompt = 'Leave it empty where there is none yet'
  box.value = current ?? ''
  const problem = () => {
    const date = box.value.trim()
    if (date === '') return undefined
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || dayNumber(date) === undefined)
      return `“${date}” is no date: expected one like 2027-03-09`
    return (daysBetween(today(), date) ?? 0) < 0 ? `${date} is past: expected a day to come` : undefined
  }
  box.onDidChangeValue(() => {
    box.validationMessage = undefined
  })
  return answered(box, step, () => {
    box.validationMessage = problem()
    return box.validationMessage ? undefined : {value: box.value.trim() || null}
  })
}

/** Shows a box until it is accepted, left by its Back button, or closed. */
function answered<T>(
  box: vscode.QuickPick<Choice<T>> | vscode.InputBox,
  step: number,
  accepted: () => {value: T | null} | undefined,
): Promise<Answer<T>> {
  return new Promise<Answer<T>>(resolve => {
    if (step > 1) box.buttons = [vscode.QuickInputButtons.Back]
    box.onDidTriggerButton(() => resolve('back'))
    box.onDidAccept(() => {
      const answer = accepted()
      if (answer) resolve(answer)
    })
    box.onDidHide(() => resolve(undefined))
    box.show()
  }).finally(() => box.dispose())
}
