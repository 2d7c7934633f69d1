import * as vscode from 'vscode'
import {safeEdits} from '../core/apply-fixes.ts'
import type {Checker} from './checker.ts'
import {showChecklist} from './checklist.ts'
import {currentEditor, sayNotOurs} from './current-editor.ts'
import {EXPLAIN, explain} from './explain.ts'
import {pickFinding, pickRule} from './pick-rule.ts'
import {toRange} from './places.ts'
import {SHOW_CHECKLIST} from './status-bar.ts'
import {toggle} from './toggle.ts'

/** The commands that act on the active document. */
export function registerCommands(checker: Checker, extension: vscode.Uri): vscode.Disposable {
  const explainChosen = async (rule: string | undefined) => {
    if (rule) await explain(extension, rule)
  }
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_CHECKLIST, () => showChecklist(checker)),
    vscode.commands.registerCommand('pmprep.fixAll', () => fixAll(checker)),
    vscode.commands.registerCommand('pmprep.nextFinding', () => goToNext(checker)),
    vscode.commands.registerCommand('pmprep.toggle', toggle),
    vscode.commands.registerCommand(EXPLAIN, async (rule?: string) =>
      explainChosen(rule ?? (await pickRule(checker))),
    ),
    vscode.commands.registerCommand('pmprep.explainFinding', async () =>
      explainChosen(await pickFinding(checker)),
    ),
  )
}

async function fixAll(checker: Checker): Promise<void> {
  const editor = await currentEditor(checker)
  const checked = editor && checker.check(editor.document)
  if (!checked) return sayNotOurs()
  const edits = safeEdits(checked.result.findings)
  if (edits.length === 0) {
    void vscode.window.showInformationMessage(
      'PMPrep: nothing left that can be fixed without a decision of yours.',
    )
    return
  }
  // Each for itself and not the whole text: what is folded or marked elsewhere stays.
  await editor.edit(builder => {
    for (const {text, ...range} of edits) builder.replace(toRange(editor.document, range), text)
  })
}

/** Goes to the next place with something to say; the editor shows it there, with its quick fixes. */
async function goToNext(checker: Checker): Promise<void> {
  const editor = await currentEditor(checker)
  if (!editor || !checker.check(editor.document)) return sayNotOurs()
  await vscode.window.showTextDocument(editor.document, editor.viewColumn)
  await vscode.commands.executeCommand('editor.action.marker.next')
}
