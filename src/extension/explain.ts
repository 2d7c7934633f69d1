import * as vscode from 'vscode'
import {hasPage} from '../core/rules/page.ts'
import {showPage} from './show-page.ts'

export const EXPLAIN = 'pmprep.explainRule'

/** A link that opens the page of a rule. */
export function explainUri(rule: string): vscode.Uri {
  return vscode.Uri.from({scheme: 'command', path: EXPLAIN, query: JSON.stringify([rule])})
}

/** Opens the page of a rule. */
export async function explain(extension: vscode.Uri, rule: string): Promise<void> {
  if (!hasPage(rule)) {
    const where = 'a checklist of your own, in .pmprep/frameworks: it says there why'
    void vscode.window.showInformationMessage(`PMPrep: ${rule} is asked for by ${where}.`)
    return
  }
  await showPage(vscode.Uri.joinPath(extension, 'dist', 'rules', `${rule}.md`))
}
