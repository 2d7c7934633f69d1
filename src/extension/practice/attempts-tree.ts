import * as vscode from 'vscode'
import {count} from '../../core/export/count.ts'
import type {Attempt, BrokenAttempt} from '../../core/practice/attempts/attempt.ts'
import {shortened} from '../../core/practice/words.ts'
import type {AttemptStore} from './attempt-store.ts'
import {LABEL, monthName} from './words.ts'

interface Group {
  kind: 'group'
  label: string
  isOpen: boolean
  isBroken?: boolean
  items: readonly (Attempt | BrokenAttempt)[]
}

export type AttemptNode = Group | Attempt | BrokenAttempt

/** The history: attempts by month, the latest first, and above them the files that cannot be read, with the reason. */
export class AttemptsTree implements vscode.TreeDataProvider<AttemptNode> {
  readonly #store: AttemptStore
  readonly onDidChangeTreeData: vscode.Event<void>

  constructor(store: AttemptStore) {
    this.#store = store
    this.onDidChangeTreeData = store.onDidChange
  }

  async getChildren(node?: AttemptNode): Promise<AttemptNode[]> {
    if (node) return node.kind === 'group' ? [...node.items] : []
    const {attempts, broken} = await this.#store.all()
    const months = new Map<string, Attempt[]>()
    for (const attempt of attempts.sort(latestFirst)) {
      const month = attempt.date?.slice(0, 7) ?? ''
      const others = months.get(month)
      if (others) others.push(attempt)
      else months.set(month, [attempt])
    }
    const groups = [...months].map(
      ([month, items], index): Group => ({
        kind: 'group',
        label: monthName(month) ?? 'Without a date',
        isOpen: index === 0,
        items,
      }),
    )
    return broken.length > 0
      ? [{kind: 'group', label: 'Cannot be read', isOpen: true, isBroken: true, items: broken}, ...groups]
      : groups
  }

  getTreeItem(node: AttemptNode): vscode.TreeItem {
    if (node.kind === 'group') return groupItem(node)
    const item = node.kind === 'attempt' ? attemptItem(node) : brokenItem(node)
    item.id = node.path
    const at = node.kind === 'broken' ? Math.max(0, node.line - 1) : undefined
    const selection = at === undefined ? undefined : new vscode.Range(at, 0, at, 0)
    item.command = {
      command: 'vscode.open',
      title: 'Open',
      arguments: [this.#store.uriOf(node), {preview: true, ...(selection && {selection})}],
    }
    return item
  }
}

function groupItem({label, items, isOpen, isBroken}: Group): vscode.TreeItem {
  const {Expanded, Collapsed} = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(label, isOpen ? Expanded : Collapsed)
  item.id = `group ${label}`
  item.description = String(items.length)
  if (isBroken) item.iconPath = new vscode.ThemeIcon('warning')
  return item
}

function attemptItem(attempt: Attempt): vscode.TreeItem {
  const {question, score, seconds, status, mode, date, category, level, followUps} = attempt
  const item = new vscode.TreeItem(shortened(question, LABEL))
  const parts = [
    status === 'draft' ? 'draft' : score === null ? 'no score' : String(score),
    ...(seconds === null ? [] : [`${Math.max(1, Math.round(seconds / 60))} min`]),
    ...(mode === 'mock' ? ['mock'] : []),
  ]
  item.description = parts.join(' · ')
  item.tooltip = [
    question,
    [category, level, date?.replace('T', ' ')].filter(Boolean).join(' · '),
    ...(followUps.asked > 0
      ? [`${followUps.answered} of ${count(followUps.asked, 'follow-up')} answered`]
      : []),
    ...attempt.notes.map(({line, reason}) => `Line ${line}: ${reason}`),
  ].join('\n')
  item.iconPath = new vscode.ThemeIcon(
    status === 'draft' ? 'edit' : mode === 'mock' ? 'comment-discussion' : 'pass',
  )
  item.contextValue = status === 'draft' ? 'draft' : attempt.questionId ? 'attempt-banked' : 'attempt'
  item.accessibilityInformation = {label: `${question}, ${parts.join(', ')}`}
  return item
}

function brokenItem({path, reason, line}: BrokenAttempt): vscode.TreeItem {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const item = new vscode.TreeItem(name)
  item.accessibilityInformation = {label: `${name}, line ${line}: ${reason}`}
  item.description = reason
  item.tooltip = `Line ${line}: ${reason}`
  item.iconPath = new vscode.ThemeIcon('warning')
  item.contextValue = 'broken'
  return item
}

function latestFirst(a: Attempt, b: Attempt): number {
  return (b.date ?? '') < (a.date ?? '') ? -1 : (b.date ?? '') > (a.date ?? '') ? 1 : a.path < b.path ? -1 : 1
}
