import * as vscode from 'vscode'
import {shippedTemplates} from '../core/templates/shipped.ts'

/**
 * The gallery: each template's filled example, a document of an invented team that raises no finding. It opens beside
 * what is being written, as a new document, since nothing can be saved in the extension's own folder.
 */
export async function openExample(extension: vscode.Uri, type?: string): Promise<void> {
  const id = type ?? (await pickType())
  if (!id) return
  const file = vscode.Uri.joinPath(extension, 'templates', 'examples', `${id}.md`)
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
  const viewColumn = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active
  await vscode.window.showTextDocument(document, {viewColumn, preserveFocus: true})
}

async function pickType(): Promise<string | undefined> {
  const items = shippedTemplates.map(({id, name, description}) => ({id, label: name, detail: description}))
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Filled examples',
    placeHolder: 'What does a good one look like?',
    matchOnDetail: true,
  })
  return picked?.id
}
