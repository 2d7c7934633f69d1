import * as vscode from 'vscode'
import {switchOff} from '../core/editing/switch-off.ts'
import {isWithin, type OwnFiles} from './own-files.ts'

/**
 * Switches a rule off in the settings file that counts for a document, as one step that can be undone there; where
 * there is none, in a new one. A document outside of all folders has only the editor's own settings.
 */
export async function disableForWorkspace(files: OwnFiles, rule: string, uri: vscode.Uri): Promise<void> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? []
  // A document that is not saved yet goes by the settings of the one folder.
  const only = uri.scheme === 'untitled' && others.length === 0 ? first : undefined
  const folder = vscode.workspace.getWorkspaceFolder(uri) ?? only
  const known = nearestSettings(files, only?.uri ?? uri)
  if (!folder && !known) return disableInEditor(rule, uri)
  const file = known ?? vscode.Uri.joinPath((folder as vscode.WorkspaceFolder).uri, '.pmprep', 'config.yaml')
  const isDone = known ? await edit(file, rule) : await create(file, rule, uri)
  // Not waited for: nobody has to answer.
  void say(isDone, rule, file)
}

async function say(isDone: boolean, rule: string, file: vscode.Uri): Promise<void> {
  const path = vscode.workspace.asRelativePath(file)
  const open = 'Open'
  const chosen = isDone
    ? await vscode.window.showInformationMessage(`${rule} is off in ${path}.`, open)
    : await vscode.window.showErrorMessage(
        `${path} could not be changed: write “${rule}: off” under “rules:”.`,
        open,
      )
  if (chosen === open) await vscode.window.showTextDocument(file)
}

/** The settings file that counts for a document. */
function nearestSettings({files}: OwnFiles, uri: vscode.Uri): vscode.Uri | undefined {
  return files
    .filter(({kind, home}) => kind === 'config' && isWithin(uri, home))
    .sort((a, b) => a.home.path.length - b.home.path.length)
    .at(-1)?.uri
}

async function edit(file: vscode.Uri, rule: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(file)
  const change = switchOff(document.getText(), rule)
  if (!change) return false
  const {isDirty} = document
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end))
  const workspaceEdit = new vscode.WorkspaceEdit()
  workspaceEdit.replace(file, range, change.text)
  if (!(await vscode.workspace.applyEdit(workspaceEdit))) return false
  // What somebody was writing there is theirs to save.
  return isDirty || document.save()
}

/** A new file takes the place of the editor's own settings, so it begins with those. */
async function create(file: vscode.Uri, rule: string, uri: vscode.Uri): Promise<boolean> {
  const own = vscode.workspace.getConfiguration('pmprep', uri)
  const given = (['documents', 'rules'] as const)
    .map(key => [key, own.get<object>(key, {})] as const)
    .filter(([, value]) => Object.keys(value).length > 0)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
  const change = switchOff(given, rule)
  if (!change) return false
  const text = given.slice(0, change.start) + change.text + given.slice(change.end)
  const workspaceEdit = new vscode.WorkspaceEdit()
  workspaceEdit.createFile(file, {contents: new TextEncoder().encode(text)})
  return vscode.workspace.applyEdit(workspaceEdit)
}

async function disableInEditor(rule: string, uri: vscode.Uri): Promise<void> {
  const settings = vscode.workspace.getConfiguration('pmprep', uri)
  const hasWorkspace = (vscode.workspace.workspaceFolders ?? []).length > 0
  await settings.update('rules', {...settings.get<object>('rules', {}), [rule]: 'off'}, !hasWorkspace)
}
