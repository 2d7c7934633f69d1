import * as vscode from 'vscode'

/**
 * Opens an answer to be written on, with the coach beside it. The coach's view does not get the focus on the way: VS Code
 * hands it to the page of a view some time after it was asked to, which may be when the cursor stands in the editor
 * already; what is typed then goes nowhere.
 *
 * @param cursor offset to write at; by default where the cursor was, or the beginning
 */
export async function openAnswer(uri: vscode.Uri, cursor?: number): Promise<void> {
  await vscode.commands.executeCommand('pmprep.openCoach', 'coach', {preserveFocus: true})
  const document = await vscode.workspace.openTextDocument(uri)
  const at = cursor === undefined ? undefined : document.positionAt(cursor)
  // With the editor, not after it: what is typed as soon as it is there belongs to that place.
  const selection = at && new vscode.Range(at, at)
  await vscode.window.showTextDocument(document, {preview: false, ...(selection && {selection})})
}
