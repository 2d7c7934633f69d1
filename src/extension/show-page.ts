import * as vscode from 'vscode'

/** Opens one of our pages beside the document, rendered. They are shipped, so no network is needed. */
export async function showPage(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page)
  } catch {
    await vscode.window.showTextDocument(page, {viewColumn: vscode.ViewColumn.Beside, preview: true})
  }
}
