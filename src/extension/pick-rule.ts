import * as vscode from 'vscode'
import {rules} from '../core/rules/index.ts'
import type {Finding} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {currentEditor, sayNotOurs} from './current-editor.ts'
import {toRange} from './places.ts'

/** Has one of all rules picked; those of the findings at the cursor come first. */
export async function pickRule(checker: Checker): Promise<string | undefined> {
  const here = (await findingsAtCursor(checker))?.map(({rule}) => rule) ?? []
  const ordered = [...rules].sort((a, b) => Number(here.includes(b.id)) - Number(here.includes(a.id)))
  const picked = await vscode.window.showQuickPick(
    ordered.map(({id, what}) => ({label: id, detail: what, ...(here.includes(id) && {description: 'here'})})),
    {placeHolder: 'Which rule?', matchOnDetail: true},
  )
  return picked?.label
}

/** The rule of the finding at the cursor, else of one on its line; where there are several, the person picks. */
export async function pickFinding(checker: Checker): Promise<string | undefined> {
  const found = await findingsAtCursor(checker)
  if (!found) {
    sayNotOurs()
    return undefined
  }
  if (found.length === 0) {
    const next = 'Go to the Next'
    const message = 'PMPrep: no finding on this line.'
    if ((await vscode.window.showInformationMessage(message, next)) === next) {
      await vscode.commands.executeCommand('pmprep.nextFinding')
    }
    return undefined
  }
  if (new Set(found.map(({rule}) => rule)).size === 1) return found[0]?.rule
  const picked = await vscode.window.showQuickPick(
    found.map(({rule, message}) => ({label: rule, detail: message, rule})),
    {title: 'PMPrep: Explain Finding', placeHolder: 'Which finding?', matchOnDetail: true},
  )
  return picked?.rule
}

/** Undefined where the active editor holds no document of ours. */
async function findingsAtCursor(checker: Checker): Promise<Finding[] | undefined> {
  const editor = await currentEditor(checker)
  const findings = editor && checker.check(editor.document)?.result.findings
  if (!findings) return undefined
  const {document, selection} = editor
  const under = findings.filter(it => toRange(document, it).intersection(selection))
  if (under.length > 0) return under
  const line = document.lineAt(selection.active.line).range
  return findings.filter(it => toRange(document, it).intersection(line))
}
