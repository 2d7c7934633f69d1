import * as vscode from 'vscode'
import {countWords, scoreWords} from '../core/score-words.ts'
import type {Checker} from './checker.ts'

export const SHOW_CHECKLIST = 'pmprep.showChecklist'
/** Milliseconds: later than the squiggles, so that both show the same state. */
const DELAY = 250

/** Type and score of the active document; a click opens its checklist. */
export function registerStatusBar(checker: Checker): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('pmprep.score', vscode.StatusBarAlignment.Right, 100)
  item.name = 'PMPrep'
  item.command = SHOW_CHECKLIST
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = async () => {
    const document = vscode.window.activeTextEditor?.document
    const version = document?.version
    const checked = document && (await checker.checkInSlices(document))
    // Another editor, or a change: either shows anew.
    if (document !== vscode.window.activeTextEditor?.document || document?.version !== version) return
    // What the palette offers depends on it.
    void vscode.commands.executeCommand('setContext', 'pmprep.isDocument', checked !== undefined)
    if (!checked?.result.framework) return item.hide()
    const {framework, score} = checked.result
    const {title} = framework.checklist
    const label = `PMPrep: ${title}, ${scoreWords(score)}`
    item.text = `$(checklist) ${title} ${score ?? ''}`.trimEnd()
    item.tooltip = `${label}\n${countWords(checked.result)}`
    item.accessibilityInformation = {label, role: 'button'}
    item.show()
  }
  const showSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void show(), DELAY)
  }

  void show()
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidChangeTextDocument(({document}) => {
      if (document === vscode.window.activeTextEditor?.document) showSoon()
    }),
    checker.onDidChangeSettings(show),
    {dispose: () => clearTimeout(timer)},
  )
}
