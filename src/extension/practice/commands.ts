import * as vscode from 'vscode'
import {categoryContent, levelContent} from '../../core/coach/content.ts'
import {categories, levels} from '../../core/coach/types.ts'
import {questionStates} from '../../core/practice/progress/types.ts'
import type {QuestionFilter} from '../../core/practice/questions/find.ts'
import {picked, pickQuestion, question} from './pick-question.ts'
import type {Practice} from './practice.ts'
import type {PracticeTree} from './practice-tree.ts'
import {startAttempt} from './start-attempt.ts'

/** New Practice Answer. */
export async function newPracticeAnswer(practice: Practice): Promise<void> {
  const found = await pickQuestion(practice)
  if (found) await startAttempt(practice.attempts, found)
}

/** Goes to the draft of a question, or asks what to do with one that was answered before, or begins it. */
export async function openQuestion(practice: Practice, id: string): Promise<void> {
  const {bank, states} = await practice.now()
  const found = bank.byId.get(id)
  if (!found) return
  const state = states.get(id)
  const open = (path: string) => vscode.window.showTextDocument(practice.attempts.uriOf({path}))
  if (state?.draft) return void (await open(state.draft))
  if (state?.last) {
    const {path, score} = state.last
    const again = {label: '$(debug-restart) Try again', path: undefined}
    const last = {
      label: '$(go-to-file) Open the last answer',
      description: score === null ? '' : `${score} of 100`,
      path,
    }
    const choice = await vscode.window.showQuickPick([again, last], {
      title: found.ask,
      placeHolder: 'What next?',
    })
    if (!choice) return
    if (choice.path !== undefined) return void (await open(choice.path))
  }
  await startAttempt(practice.attempts, picked(found))
}

/** Any question of the bank, by its words. */
export async function searchQuestions(practice: Practice): Promise<void> {
  const now = await practice.now()
  const found = await question('Search questions', now.bank.questions, now)
  if (found?.id) await openQuestion(practice, found.id)
}

/** Narrows the tree to states, levels and categories. */
export async function filterQuestions(tree: PracticeTree): Promise<void> {
  const {states = [], levels: ofLevels = [], categories: ofCategories = []} = tree.filter
  const {Separator} = vscode.QuickPickItemKind
  const items: (vscode.QuickPickItem & {set?: (filter: Writable) => void})[] = [
    {label: 'State', kind: Separator},
    ...questionStates.map(it => ({
      label: it,
      picked: states.includes(it),
      set: (to: Writable) => to.states.push(it),
    })),
    {label: 'Level', kind: Separator},
    ...levels.map(it => ({
      label: levelContent(it).name,
      picked: ofLevels.includes(it),
      set: (to: Writable) => to.levels.push(it),
    })),
    {label: 'Category', kind: Separator},
    ...categories.map(it => ({
      label: categoryContent(it).name,
      picked: ofCategories.includes(it),
      set: (to: Writable) => to.categories.push(it),
    })),
  ]
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Filter questions',
    placeHolder: 'Show only these; nothing chosen shows all',
    canPickMany: true,
  })
  if (!chosen) return
  const filter: Writable = {states: [], levels: [], categories: []}
  for (const it of chosen) it.set?.(filter)
  tree.filter = filter
}

type Writable = {
  [Key in 'states' | 'levels' | 'categories']: NonNullable<QuestionFilter[Key]>[number][]
}
