import * as vscode from 'vscode'
import {fillTemplate} from '../core/templates/fill.ts'
import {shippedTemplates} from '../core/templates/shipped.ts'
import {toSnippet} from '../core/templates/snippet.ts'
import type {Settings} from './settings.ts'
import {type TemplateChoice, templateChoices} from './templates.ts'

/** `PMPrep: New Document…`, which lists all templates, and a command for each of ours. */
export function registerNewDocument(settings: Settings, extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('pmprep.newDocument', async () => {
      const choice = await pick(await templateChoices(extension))
      if (choice) await create(choice, settings)
    }),
    ...shippedTemplates.map(({id}) =>
      vscode.commands.registerCommand(`pmprep.new.${id}`, async () => {
        const choice = (await templateChoices(extension)).find(it => it.id === id)
        if (choice) await create(choice, settings)
      }),
    ),
  )
}

async function pick(choices: readonly TemplateChoice[]): Promise<TemplateChoice | undefined> {
  const picked = await vscode.window.showQuickPick(
    choices.map(choice => ({
      label: choice.name,
      detail: choice.description,
      ...(choice.isOwn && {description: 'this workspace'}),
      choice,
    })),
    {title: 'New product document', placeHolder: 'What do you want to write?', matchOnDetail: true},
  )
  return picked?.choice
}

/** Opens a new, unsaved document from a template; Tab walks through its guidance, typing replaces it. */
async function create(choice: TemplateChoice, settings: Settings): Promise<void> {
  const template = await choice.read()
  const title = await vscode.window.showInputBox({
    title: `New ${template.name}`,
    prompt: 'Title',
    placeHolder: 'What is it about? You can change it later.',
  })
  if (title === undefined) return
  const text = fillTemplate(template, {
    title: title.trim() || 'Untitled',
    date: today(),
    author: settings.author(vscode.workspace.workspaceFolders?.[0]?.uri),
    file: '',
  })
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content: ''})
  const editor = await vscode.window.showTextDocument(document)
  await editor.insertSnippet(new vscode.SnippetString(toSnippet(text)), new vscode.Position(0, 0))
}

/** The date where the writer is, as ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}
