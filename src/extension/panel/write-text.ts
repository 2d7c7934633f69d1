import * as vscode from 'vscode'
import {toRange} from '../places.ts'

/**
 * Makes the text of an open document another one, by an edit of no more than what differs: the cursor stays.
 * @throws Error where the document cannot be edited
 */
export async function writeText(document: vscode.TextDocument, text: string): Promise<void> {
  const before = document.getText()
  if (before === text) return
  const most = Math.min(before.length, text.length)
  let start = 0
  while (start < most && before[start] === text[start]) start++
  let same = 0
  while (same < most - start && before.at(-1 - same) === text.at(-1 - same)) same++
  const edit = new vscode.WorkspaceEdit()
  edit.replace(
    document.uri,
    toRange(document, {start, end: before.length - same}),
    text.slice(start, text.length - same),
  )
  const isDone = await vscode.workspace.applyEdit(edit)
  if (!isDone) throw new Error(`${document.uri.path} could not be changed`)
}
