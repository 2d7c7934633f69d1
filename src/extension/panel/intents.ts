import * as vscode from 'vscode'
import type {Place} from '../../protocol/common.ts'
import type {Intent} from '../../protocol.ts'
import {EXPLAIN} from '../explain.ts'
import {toRange} from '../places.ts'
import {fixEdit} from '../rule-action.ts'
import type {Shown} from './coach-panel.ts'

/** Does what a person wants, of the document that they see it of. */
export async function perform(intent: Intent, shown: Shown | undefined): Promise<void> {
  switch (intent.kind) {
    case 'start':
      return void vscode.commands.executeCommand(`pmprep.${intent.command}`)
    case 'explain':
      return void vscode.commands.executeCommand(EXPLAIN, intent.rule)
    case 'reveal':
      return shown && reveal(shown.document, intent.place, !intent.focus)
    case 'apply-fix':
      return shown && applyFix(shown, intent.finding, intent.fix)
  }
}

/**
 * Shows a place, in the editor that has the document already, if one has: selected, so that one sees what is meant; or
 * with the cursor before it, so that what is typed takes the place of nothing.
 */
async function reveal(document: vscode.TextDocument, place: Place, preserveFocus = false): Promise<void> {
  const range = toRange(document, place)
  const open = vscode.window.visibleTextEditors.find(it => it.document === document)
  const editor = await vscode.window.showTextDocument(document, {
    ...(open?.viewColumn && {viewColumn: open.viewColumn}),
    preserveFocus,
    selection: preserveFocus ? range : new vscode.Range(range.start, range.start),
  })
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Applies a fix as the quick fix does. What is inserted to be filled in takes the cursor; other fixes leave it in the panel. */
async function applyFix({document, checked}: Shown, finding: number, fix: number): Promise<void> {
  const wanted = checked.result.findings[finding]?.fixes[fix]
  const [edit] = wanted?.edits ?? []
  if (!wanted || !edit) return
  const isGuidance = wanted.edits.some(({text}) => text.includes('<!--'))
  await reveal(document, {start: edit.start, end: edit.start}, !isGuidance)
  if (document.version === checked.version) await vscode.workspace.applyEdit(fixEdit(document, wanted))
}
