import * as vscode from 'vscode'
import {lensesOf} from '../core/editing/lenses.ts'
import {hasPage} from '../core/rules/page.ts'
import type {Checker} from './checker.ts'
import {EXPLAIN} from './explain.ts'
import {MARKDOWN, toRange} from './places.ts'
import {SHOW_CHECKLIST} from './status-bar.ts'

/** Above the heading of each element: whether it is covered, and what was not found. A click explains the element. */
export function registerCodeLenses(checker: Checker): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(MARKDOWN, {
    onDidChangeCodeLenses: checker.onDidChangeSettings,
    // At once and complete: VS Code keeps the last ones in their places while somebody types, and asks when they stop.
    async provideCodeLenses(document) {
      if (!vscode.workspace.getConfiguration('pmprep', document.uri).get('codeLens', true)) return []
      const checked = await checker.checkInSlices(document)
      if (!checked) return []
      return lensesOf(checked.document, checked.result).map(({element, text, ...range}) => {
        const rule = `element/${element}`
        const isKnown = hasPage(rule)
        return new vscode.CodeLens(toRange(document, range), {
          title: text,
          tooltip: isKnown ? 'Why it is asked for, with examples' : 'Show the checklist',
          command: isKnown ? EXPLAIN : SHOW_CHECKLIST,
          ...(isKnown && {arguments: [rule]}),
        })
      })
    },
  })
}
