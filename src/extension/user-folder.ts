import * as vscode from 'vscode'

/**
 * The person's own `.pmprep` folder: as set, else the one in their home, else, where there is no home as on the web,
 * one that VS Code keeps for the extension.
 */
export function userFolder(context: vscode.ExtensionContext): vscode.Uri {
  const set = vscode.workspace.getConfiguration('pmprep').get('userFolder', '').trim()
  const home = homeFolder()
  if (home === undefined) return vscode.Uri.joinPath(context.globalStorageUri, '.pmprep')
  if (set === '') return vscode.Uri.joinPath(home, '.pmprep')
  return /^~(?=[/\\]|$)/.test(set) ? vscode.Uri.joinPath(home, set.slice(1)) : vscode.Uri.file(set)
}

/** The home of whoever runs the extension host, where that is a process of a machine. */
export function homeFolder(): vscode.Uri | undefined {
  const {process} = globalThis as {process?: {env?: Record<string, string | undefined>}}
  const path = process?.env?.HOME || process?.env?.USERPROFILE
  return path ? vscode.Uri.file(path) : undefined
}
