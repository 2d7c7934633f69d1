import * as vscode from 'vscode'
import {once} from '../once.ts'
import type {OwnFiles} from '../own-files.ts'
import type {Wishes as ExportWishes} from './export-history.ts'
import type {Practice} from './practice.ts'
import type {PracticeViews} from './views.ts'

/** Loads what is practised with, the first time that somebody asks. */
export type LoadPractice = () => Promise<Practice>

/** The views and commands of practice. What they are made of is loaded when one of them is looked at or run. */
export function registerPractice(
  context: vscode.ExtensionContext,
  files: OwnFiles,
): vscode.Disposable & {practice: LoadPractice} {
  let loaded: Promise<PracticeViews> | undefined
  const views = once(() => {
    loaded = import('./views.ts').then(it => new it.PracticeViews(context, files))
    return loaded
  })
  const commands = () => import('./commands.ts')
  const command = (id: string, run: (views: PracticeViews, ...values: never[]) => unknown) =>
    vscode.commands.registerCommand(`pmprep.${id}`, async (...values: never[]) =>
      run(await views(), ...values),
    )
  const registered = vscode.Disposable.from(
    lazyTree('pmprep.practice', async () => (await views()).practiceTree),
    lazyTree('pmprep.attempts', async () => (await views()).attemptsTree),
    command('new.answer', async ({practice}) => (await commands()).newPracticeAnswer(practice)),
    command('compareAttempts', async ({practice}, node?: {path: string}) =>
      (await import('./compare-attempts.ts')).compareAttempts(practice, node),
    ),
    command('exportHistory', async ({practice}, wishes?: ExportWishes) =>
      (await import('./export-history.ts')).exportHistory(practice, wishes),
    ),
    command('setCareer', async ({practice}) => (await import('./set-career.ts')).setCareer(practice)),
    command('practice.open', async ({practice}, id: string) => (await commands()).openQuestion(practice, id)),
    command('practice.search', async ({practice}) => (await commands()).searchQuestions(practice)),
    command('practice.filter', async ({practiceTree}) => (await commands()).filterQuestions(practiceTree)),
    command('mockInterview', async ({practice}) => practice.tab.show({kind: 'mock-setup'})),
    command('drill', async ({practice}, kind?: string) => (await import('./drill.ts')).drill(practice, kind)),
    command('recallCards', async ({practice}) => practice.tab.show({kind: 'cards'})),
    command('newPlan', async ({practice}) => (await import('./new-plan.ts')).newPlan(practice)),
    {dispose: () => void loaded?.then(it => it.dispose())},
  )
  return Object.assign(registered, {practice: async () => (await views()).practice})
}

/** A tree whose provider is loaded when VS Code first asks for what is in it. */
function lazyTree<T>(id: string, provider: () => Promise<vscode.TreeDataProvider<T>>): vscode.Disposable {
  const changed = new vscode.EventEmitter<T | T[] | undefined | null>()
  let known: vscode.TreeDataProvider<T> | undefined
  const listening: vscode.Disposable[] = []
  const get = async () => {
    if (known) return known
    const loaded = await provider()
    if (!known) {
      known = loaded
      if (loaded.onDidChangeTreeData)
        listening.push(loaded.onDidChangeTreeData(node => changed.fire(node ?? undefined)))
    }
    return known
  }
  return vscode.Disposable.from(
    changed,
    vscode.window.registerTreeDataProvider<T>(id, {
      onDidChangeTreeData: changed.event,
      getChildren: async node => (await get()).getChildren(node),
      getTreeItem: async node => (await get()).getTreeItem(node),
    }),
    {dispose: () => vscode.Disposable.from(...listening).dispose()},
  )
}
