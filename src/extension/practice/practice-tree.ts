import * as vscode from 'vscode'
import {categoryContent, levelContent} from '../../core/coach/content.ts'
import {type Category, categories, type Level, levels} from '../../core/coach/types.ts'
import type {QuestionState, StateOfQuestion} from '../../core/practice/progress/types.ts'
import {findQuestions, type QuestionFilter} from '../../core/practice/questions/find.ts'
import type {Question} from '../../core/practice/questions/question.ts'
import {shortened} from '../../core/practice/words.ts'
import type {Practice, PracticeNow} from './practice.ts'
import {LABEL} from './words.ts'

interface CategoryNode {
  kind: 'category'
  category: Category
  questions: readonly Question[]
  now: PracticeNow
}

interface LevelNode {
  kind: 'level'
  category: Category
  level: Level
  questions: readonly Question[]
  now: PracticeNow
}

interface QuestionNode {
  kind: 'question'
  question: Question
  state: StateOfQuestion | undefined
}

export type PracticeNode = CategoryNode | LevelNode | QuestionNode

/** What a question's state is called, and its icon. */
export const stateIcons: Readonly<Record<QuestionState, string>> = {
  new: 'circle-outline',
  attempted: 'circle-filled',
  due: 'history',
  strong: 'pass-filled',
}

/** The question bank, by category and level. */
export class PracticeTree implements vscode.TreeDataProvider<PracticeNode> {
  readonly #practice: Practice
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event
  #filter: QuestionFilter = {}

  constructor(practice: Practice) {
    this.#practice = practice
    practice.onDidChange(() => this.#changed.fire())
  }

  get filter(): QuestionFilter {
    return this.#filter
  }

  set filter(filter: QuestionFilter) {
    this.#filter = filter
    this.#changed.fire()
  }

  async getChildren(node?: PracticeNode): Promise<PracticeNode[]> {
    if (!node) return this.#categories(await this.#practice.now())
    if (node.kind === 'question') return []
    const {questions, now} = node
    if (node.kind === 'level') {
      return questions.map(question => ({kind: 'question', question, state: now.states.get(question.id)}))
    }
    const {category} = node
    return levels.flatMap(level => {
      const own = questions.filter(it => it.level === level)
      return own.length > 0 ? [{kind: 'level' as const, category, level, questions: own, now}] : []
    })
  }

  getTreeItem(node: PracticeNode): vscode.TreeItem {
    if (node.kind === 'question') return questionItem(node)
    const {Collapsed, Expanded} = vscode.TreeItemCollapsibleState
    const isFiltered = Object.values(this.#filter).some(it => it !== undefined && it.length > 0)
    const title =
      node.kind === 'category' ? categoryContent(node.category).name : levelContent(node.level).name
    const item = new vscode.TreeItem(title, isFiltered ? Expanded : Collapsed)
    // What people opened stays open, but a filter opens all.
    item.id = `${node.kind === 'category' ? node.category : `${node.category} ${node.level}`}${isFiltered ? ' filtered' : ''}`
    item.description = tally(node)
    return item
  }

  #categories(now: PracticeNow): CategoryNode[] {
    const found = findQuestions(now.bank.questions, this.#filter, now.states)
    return categories.flatMap(category => {
      const questions = found.filter(it => it.category === category)
      return questions.length > 0 ? [{kind: 'category' as const, category, questions, now}] : []
    })
  }
}

function tally({questions, now}: CategoryNode | LevelNode): string {
  const counts = {new: 0, attempted: 0, due: 0, strong: 0}
  for (const {id} of questions) counts[now.states.get(id)?.state ?? 'new']++
  const tried = questions.length - counts.new
  return [
    `${tried} of ${questions.length} tried`,
    ...(counts.due > 0 ? [`${counts.due} due`] : []),
    ...(counts.strong > 0 ? [`${counts.strong} strong`] : []),
  ].join(' · ')
}

function questionItem({question, state}: QuestionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(shortened(question.ask, LABEL))
  const last = state?.last?.score ?? null
  const name = state?.state ?? 'new'
  item.id = question.id
  item.description = [
    ...(state?.draft ? ['draft'] : []),
    ...(name === 'new' ? [] : [name]),
    ...(last === null ? [] : [`last ${last}`]),
  ].join(' · ')
  item.tooltip = `${question.ask}\n\n${question.industry} · ${question.minutes} min`
  item.iconPath = new vscode.ThemeIcon(state?.draft ? 'edit' : stateIcons[name])
  item.contextValue = state?.draft ? 'question-draft' : state?.last ? 'question-tried' : 'question'
  item.accessibilityInformation = {label: `${question.ask} ${item.description || 'new'}`}
  item.command = {command: 'pmprep.practice.open', title: 'Practise', arguments: [question.id]}
  return item
}
