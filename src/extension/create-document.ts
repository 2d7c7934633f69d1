import * as vscode from 'vscode'
import {fillTemplate} from '../core/templates/fill.ts'
import {toSnippet} from '../core/templates/snippet.ts'
import type {Settings} from './settings.ts'
import type {TemplateChoice} from './templates.ts'
import {today} from './today.ts'

/** What `pmprep.new.…` can be told instead of asking. */
export interface Wishes {
  title?: string
  /** A file to begin, which is not there yet; otherwise it is a new, unsaved document. */
  file?: vscode.Uri
}

/** Asks which template to begin with; undefined where none is wanted. */
export async function pickTemplate(choices: readonly TemplateChoice[]): Promise<TemplateChoice | undefined> {
  const origins = [...new Set(choices.map(({from}) => from))]
  // With no templates of one's own there is nothing to tell apart.
  const items = origins.flatMap(origin => [
    ...(origins.length > 1 ? [{label: origin ?? 'PMPrep', kind: vscode.QuickPickItemKind.Separator}] : []),
    ...choices
      .filter(({from}) => from === origin)
      .map(choice => ({label: choice.name, detail: choice.description, choice})),
  ])
  const picked = await vscode.window.showQuickPick(items, {
    title: 'New product document',
    placeHolder: 'What do you want to write?',
    matchOnDetail: true,
  })
  return picked && 'choice' in picked ? picked.choice : undefined
}

/** Opens a new document from a template; Tab walks through its guidance, typing replaces it. */
export async function createDocument(
  choice: TemplateChoice,
  settings: Settings,
  wishes: Wishes = {},
): Promise<void> {
  const template = await choice.read()
  const title = wishes.title ?? (await askTitle(template.name))

  if (title === undefined) return
  const text = fillTemplate(template, {
    title: title.trim() || 'Untitled',
    date: today(),
    author: settings.author(activeFolder()),
    file: '',
  })
  if (wishes.file) await vscode.workspace.fs.writeFile(wishes.file, new Uint8Array())
  const document = wishes.file
    ? await vscode.workspace.openTextDocument(wishes.file)
    : await vscode.workspace.openTextDocument({language: 'markdown', content: ''})
  const editor = await vscode.window.showTextDocument(document)
  await editor.insertSnippet(new vscode.SnippetString(toSnippet(text)), new vscode.Position(0, 0))
  if (wishes.file) await document.save()
}

function askTitle(name: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `New ${name}`,
    prompt: 'Title',
    placeHolder: 'What is it about? You can change it later.',
  })
}

/** The folder of the active editor, else the first. */
function activeFolder(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri
  const folder = active && vscode.workspace.getWorkspaceFolder(active)
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri
}
