import * as vscode from 'vscode'
import type {Place} from '../../protocol/common.ts'
import {isPracticeIntent} from '../../protocol/practice.ts'
import type {Intent} from '../../protocol.ts'
import {EXPLAIN} from '../explain.ts'
import {OPEN_GUIDE} from '../guide-link.ts'
import type {LoadModel} from '../model/register.ts'
import {toRange} from '../places.ts'
import type {LoadPractice} from '../practice/register.ts'
import {fixEdit} from '../rule-action.ts'
import type {AttemptClock} from './attempt-clock.ts'
import type {Shown} from './screens.ts'

/** Does what a person wants, of the document that they see it of. */
export async function perform(
  intent: Intent,
  shown: Shown,
  {clock, practice, model}: {clock: AttemptClock; practice: LoadPractice; model: LoadModel},
): Promise<void> {
  const {document} = shown
  if (isPracticeIntent(intent)) {
    const {performInPractice} = await import('../practice/practice-intents.ts')
    return performInPractice(intent, document, await practice())
  }
  switch (intent.kind) {
    case 'start':
      return void (await vscode.commands.executeCommand(`pmprep.${intent.command}`))
    case 'take-step': {
      const step = shown.steps[intent.step]
      if (step) await (await import('./start-screen.ts')).takeStep(step, await practice())
      return
    }
    case 'open-attempt':
      return void (await vscode.window.showTextDocument((await practice()).attempts.uriOf(intent)))
    case 'show-problems':
      return void (await vscode.commands.executeCommand('workbench.actions.view.problems'))
    case 'progress': {
      const {performOnProgress} = await import('../practice/progress-wishes.ts')
      return performOnProgress(intent.wish, await practice())
    }
    case 'career': {
      const {performOnCareer} = await import('../practice/career-tab.ts')
      return performOnCareer(intent.wish, await practice())
    }
    case 'model': {
      const {document, checked} = shown
      if (document && checked) await (await model()).perform(intent.wish, document, checked.result)
      return
    }
    case 'explain':
      return void (await vscode.commands.executeCommand(EXPLAIN, intent.rule))
    case 'open-guide':
      return void (await vscode.commands.executeCommand(OPEN_GUIDE, intent.guide))
    case 'reveal':
      return document && reveal(document, intent.place, !intent.focus)
    case 'apply-fix':
      return applyFix(shown, intent.finding, intent.fix)
    default: {
      if (!document) return
      const {performOnAnswer} = await import('./answer-intents.ts')
      await performOnAnswer(intent, document, clock, practice)
    }
  }
}

/**
 * Shows a place, in the editor that has the document already, if one has: selected, so that one sees what is meant; or
 * with the cursor before it, so that what is typed takes the place of nothing.
 */
async function reveal(document: vscode.TextDocument, place: Place, preserveFocus: boolean): Promise<void> {
  const range = toRange(document, place)
  const open = vscode.window.visibleTextEditors.find(it => it.document === document)
  const editor = await vscode.window.showTextDocument(document, {
    ...(open?.viewColumn && {viewColumn: open.viewColumn}),
    preserveFocus,
    selection: preserveFocus ? range : new vscode.Range(range.start, range.start),
  })
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Applies a fix as the quick fix does. What is to be filled in takes the cursor; other fixes leave it in the panel. */
async function applyFix({document, checked}: Shown, finding: number, fix: number): Promise<void> {
  const wanted = checked?.result.findings[finding]?.fixes[fix]
  const [edit] = wanted?.edits ?? []
  if (!document || !wanted || !edit) return
  const isGuidance = wanted.edits.some(({text}) => text.includes('<!--'))
  await reveal(document, {start: edit.start, end: edit.start}, !isGuidance)
  if (document.version === checked?.version) await vscode.workspace.applyEdit(fixEdit(document, wanted))
}
