import * as vscode from 'vscode'
import {freeName, slugOf} from '../core/file-name.ts'
import {fillTemplate} from '../core/templates/fill.ts'
import {toSnippet} from '../core/templates/snippet.ts'
import {readFolder} from './find-files.ts'
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
  const uri = wishes.file ?? (await proposedFile(slugOf(title, choice.id)))
  const text = fillTemplate(template, {
    title: title.trim() || 'Untitled',
    date: today(),
    author: settings.author(activeFolder()?.uri),
    file: uri ? nameOf(uri).replace(/\.\w+$/, '') : '',
  })
  if (wishes.file) await vscode.workspace.fs.writeFile(wishes.file, new Uint8Array())
  const document = await (uri
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument({language: 'markdown', content: ''}))
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

/**
 * The address of a document that is not there until it is saved, and then needs no question: beside the Markdown file
 * in the active editor, else in the folder that is open. Nothing where no folder on a disk is open: VS Code then asks.
 */
async function proposedFile(base: string): Promise<vscode.Uri | undefined> {
  const root = activeFolder()?.uri
  // Elsewhere VS Code cannot be told where an unsaved document belongs.
  if (root?.scheme !== 'file') return undefined
  const {document} = vscode.window.activeTextEditor ?? {}
  const isBeside = document?.languageId === 'markdown' && isVisibleIn(document.uri, root)
  const folder = isBeside ? vscode.Uri.joinPath(document.uri, '..').with({scheme: root.scheme}) : root
  const unsaved = vscode.workspace.textDocuments
    .filter(({isUntitled, uri}) => isUntitled && vscode.Uri.joinPath(uri, '..').path === folder.path)
    .map(({uri}) => nameOf(uri))
  const taken = [...(await readFolder(folder)).map(([name]) => name), ...unsaved]
  return vscode.Uri.joinPath(folder, freeName(base, taken)).with({scheme: 'untitled'})
}

/** Whether a file, saved or not, is in a folder, and in none that is hidden, as `.pmprep` is. */
function isVisibleIn({scheme, path}: vscode.Uri, folder: vscode.Uri): boolean {
  const root = folder.path.replace(/\/*$/, '/')
  return (
    ['file', 'untitled'].includes(scheme) &&
    path.startsWith(root) &&
    !path.slice(root.length - 1).includes('/.')
  )
}

function nameOf({path}: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder of the active editor, else the first. */
function activeFolder(): vscode.WorkspaceFolder | undefined {
  const active = vscode.window.activeTextEditor?.document.uri
  const place = active?.scheme === 'untitled' ? active.with({scheme: 'file'}) : active
  const folder = place && vscode.workspace.getWorkspaceFolder(place)
  return folder ?? vscode.workspace.workspaceFolders?.[0]
}
