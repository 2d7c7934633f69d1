import * as vscode from 'vscode'

/** The command behind the buttons that open what was said in the chat: as a document that is not saved yet. */
export const OPEN_AS_DOCUMENT = 'pmprep.openAsDocument'

export function registerOpenAsDocument(): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_AS_DOCUMENT, async (content: unknown) => {
    if (typeof content !== 'string') return
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
    await vscode.window.showTextDocument(document)
  })
}
