import * as vscode from 'vscode'
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

  const show = () => {
    const document = vscode.window.activeTextEditor?.document
    const checked = document && checker.check(document)
    // What the palette offers depends on it.
    void vscode.commands.executeCommand('setContext', 'pmprep.isDocument', checked !== undefined)
    if (!checked?.result.framework) return item.hide()
    const {framework, score, findings, elements} = checked.result
    const covered = elements.filter(({status}) => status === 'covered').length
    const {title} = framework.checklist
    item.text = `$(checklist) ${title} ${score}`
    item.tooltip = [
      `PMPrep: ${title}, score ${score} of 100`,
      ...(elements.length > 0 ? [`${covered} of ${elements.length} elements covered`] : []),
      `${findings.length} findings`,
    ].join('\n')
    item.accessibilityInformation = {label: `PMPrep: ${title}, score ${score} of 100`, role: 'button'}
    item.show()
  }
  const showSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(show, DELAY)
  }

  show()
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
