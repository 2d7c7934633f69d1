import * as vscode from 'vscode'
import {fillTemplate} from '../core/templates/fill.ts'
import {shippedTemplates} from '../core/templates/shipped.ts'
import {toSnippet} from '../core/templates/snippet.ts'
import type {OwnFiles} from './own-files.ts'
import type {Settings} from './settings.ts'
import {type TemplateChoice, templateChoices} from './templates.ts'
import {today} from './today.ts'

/** What `pmprep.new.…` can be told instead of asking. */
interface Wishes {
  title?: string
  /** A file to begin, which is not there yet; otherwise it is a new, unsaved document. */
  file?: vscode.Uri
}

const ANSWER = 'answer'
const NEW_ANSWER = 'pmprep.new.answer'

/** `PMPrep: New Document…`, which lists all templates, and a command for each of ours. */
export function registerNewDocument(
  settings: Settings,
  files: OwnFiles,
  extension: vscode.Uri,
): vscode.Disposable {
  const choices = async () => {
    await files.current()
    return templateChoices(extension, files)
  }
  return vscode.Disposable.from(
    vscode.commands.registerCommand('pmprep.newDocument', async () => {
      const choice = await pick(await choices())
      if (choice?.id === ANSWER && choice.from === undefined) await vscode.commands.executeCommand(NEW_ANSWER)
      else if (choice) await create(choice, settings)
    }),
    // An answer is begun with its question, which is asked for in its own way.
    ...shippedTemplates
      .filter(({id}) => id !== ANSWER)
      .map(({id}) =>
        vscode.commands.registerCommand(`pmprep.new.${id}`, async (wishes?: Wishes) => {
          const choice = (await choices()).find(it => it.id === id)
          if (choice) await create(choice, settings, wishes)
        }),
      ),
  )
}

async function pick(choices: readonly TemplateChoice[]): Promise<TemplateChoice | undefined> {
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
async function create(choice: TemplateChoice, settings: Settings, wishes: Wishes = {}): Promise<void> {
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
