import * as vscode from 'vscode'
import {shippedTemplates} from '../core/templates/shipped.ts'
import {parseTemplate, type Template, TemplateError} from '../core/templates/template.ts'
import {isWithin, type OwnFiles} from './own-files.ts'
import type {OwnFile} from './own-folders.ts'

/** A template that can be picked: what the list shows, and how to read it. */
export interface TemplateChoice {
  id: string
  name: string
  description: string
  /** Where it comes from; absent for ours. */
  from?: string
  read(): Promise<Template>
}

/** The team's and the person's own templates, then ours; a file name that is taken stands for one only. */
export function templateChoices(extension: vscode.Uri, files: OwnFiles): TemplateChoice[] {
  const own = ownTemplates(files)
  const ours = shippedTemplates
    .filter(({id}) => !own.some(it => it.id === id))
    .map(template => ({...template, read: () => readShipped(extension, template.id)}))
  return [...own, ...ours]
}

/** The own templates for the folder of the active editor; with no editor, those of all folders. */
function ownTemplates(files: OwnFiles): TemplateChoice[] {
  const active = vscode.window.activeTextEditor?.document.uri
  const folder = active && vscode.workspace.getWorkspaceFolder(active)
  const applies = (home: vscode.Uri) =>
    !folder || isWithin(home, folder.uri) || (active !== undefined && isWithin(active, home))
  return files
    .of('template', applies)
    .sort((a, b) => Number(a.isUsers) - Number(b.isUsers) || (a.name < b.name ? -1 : 1))
    .flatMap(choice)
}

function choice(file: OwnFile): TemplateChoice[] {
  const id = file.name.slice(0, -3)
  try {
    const template = parseTemplate(id, file.text)
    const {name, description} = template
    return [{id, name, description, from: origin(file), read: async () => template}]
  } catch (error) {
    void reportBroken(file.uri, error)
    return []
  }
}

function origin({isUsers, home}: OwnFile): string {
  if (isUsers) return 'your own folder'
  const folders = vscode.workspace.workspaceFolders ?? []
  const folder = folders.find(it => isWithin(home, it.uri))
  if (!folder) return home.path.split('/').at(-1) ?? ''
  return folders.length > 1 ? folder.name : 'this workspace'
}

/** A broken template is said at its line; the others still work. */
async function reportBroken(uri: vscode.Uri, error: unknown): Promise<void> {
  const line = error instanceof TemplateError ? error.line : 1
  const message = error instanceof Error ? error.message : String(error)
  const path = vscode.workspace.asRelativePath(uri)
  const open = 'Open the template'
  if ((await vscode.window.showErrorMessage(`${path}, line ${line}: ${message}`, open)) !== open) return
  const at = new vscode.Position(line - 1, 0)
  await vscode.window.showTextDocument(uri, {selection: new vscode.Range(at, at)})
}

async function readShipped(extension: vscode.Uri, id: string): Promise<Template> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'templates', `${id}.md`))
  return parseTemplate(id, new TextDecoder().decode(bytes))
}
