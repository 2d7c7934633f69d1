import * as vscode from 'vscode'
import {shippedTemplates} from '../core/templates/shipped.ts'
import {parseTemplate, type Template, TemplateError} from '../core/templates/template.ts'

const OWN = '**/.pmprep/templates/*.md'

/** A template that can be picked: what the list shows, and how to read it. */
export interface TemplateChoice {
  id: string
  name: string
  description: string
  isOwn: boolean
  read(): Promise<Template>
}

/** Our templates and the workspace's own, which stand in for ours of the same file name. */
export async function templateChoices(extension: vscode.Uri): Promise<TemplateChoice[]> {
  const own = await ownTemplates()
  const ours = shippedTemplates
    .filter(({id}) => !own.some(it => it.id === id))
    .map(template => ({
      ...template,
      isOwn: false,
      read: async () =>
        parseTemplate(
          template.id,
          await read(vscode.Uri.joinPath(extension, 'templates', `${template.id}.md`)),
        ),
    }))
  return [...ours, ...own]
}

async function ownTemplates(): Promise<TemplateChoice[]> {
  const uris = await vscode.workspace.findFiles(OWN, '**/node_modules/**')
  const read = await Promise.all(uris.map(ownTemplate))
  return read.filter(it => it !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function ownTemplate(uri: vscode.Uri): Promise<TemplateChoice | undefined> {
  const id = uri.path.split('/').at(-1)?.replace(/\.md$/, '') ?? ''
  try {
    const template = parseTemplate(id, await read(uri))
    const {name, description} = template
    return {id, name, description, isOwn: true, read: async () => template}
  } catch (error) {
    void reportBroken(uri, error)
    return undefined
  }
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

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}
