import * as vscode from 'vscode'

export const OPEN_GUIDE = 'pmprep.openGuide'

/** A link that opens a guide, by its path in `guides/`: `levels/senior`. */
export function guideUri(path: string): vscode.Uri {
  return vscode.Uri.from({scheme: 'command', path: OPEN_GUIDE, query: JSON.stringify([path])})
}
