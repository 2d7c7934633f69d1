import * as vscode from 'vscode'
import type {Checker} from './checker.ts'

/**
 * The editor that a command is for: the active one. Where something else than an editor is active, such as the
 * walkthrough whose button was pressed, one beside or behind it that holds a document of ours.
 */
export async function currentEditor(checker: Checker): Promise<vscode.TextEditor | undefined> {
  const {activeTextEditor, visibleTextEditors, tabGroups} = vscode.window
  const editor = activeTextEditor ?? visibleTextEditors.find(({document}) => checker.check(document))
  if (editor) return editor
  const tabs = tabGroups.all.flatMap(group => group.tabs)
  const uris = tabs.flatMap(({input}) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : []))
  const behind = vscode.workspace.textDocuments.find(
    it => uris.includes(it.uri.toString()) && checker.check(it),
  )
  return behind && vscode.window.showTextDocument(behind)
}

/** What commands say that need a document of ours. */
export function sayNotOurs(): void {
  void vscode.window.showInformationMessage(
    'PMPrep: the active editor holds no product document. Put “pmprep: prd” into its front matter to make it one.',
  )
}
