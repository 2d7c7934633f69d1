import * as vscode from 'vscode'
import {applyEdits, safeEdits} from '../core/apply-fixes.ts'
import {elements} from '../core/frameworks/bundled.ts'
import {rules} from '../core/rules/index.ts'
import type {ElementState, Status} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {EXPLAIN, explain} from './explain.ts'
import {toRange} from './places.ts'
import {SHOW_CHECKLIST} from './status-bar.ts'

const icons: Record<Status, string> = {covered: 'pass', weak: 'warning', missing: 'circle-slash'}

/** The commands that act on the active document. */
export function registerCommands(checker: Checker, extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_CHECKLIST, () => showChecklist(checker)),
    vscode.commands.registerCommand('pmprep.fixAll', () => fixAll(checker)),
    vscode.commands.registerCommand(EXPLAIN, async (rule?: string) => {
      const chosen = rule ?? (await pickRule(checker))
      if (chosen) await explain(extension, chosen)
    }),
  )
}

/** Lists the elements of the checklist; a pick goes to the element, or inserts the section that was not found. */
async function showChecklist(checker: Checker): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const checked = editor && checker.check(editor.document)
  if (!checked) return notOurs()
  const {result} = checked
  if (result.elements.length === 0) return vscode.commands.executeCommand('workbench.actions.view.problems')

  const picked = await vscode.window.showQuickPick(
    result.elements.map(state => ({
      label: `$(${icons[state.status]}) ${elements.find(({id}) => id === state.id)?.title ?? state.id}`,
      description: describe(state),
      detail: elements.find(({id}) => id === state.id)?.asks ?? '',
      state,
    })),
    {title: `PMPrep: score ${result.score} of 100`, placeHolder: 'Go to an element, or insert its section'},
  )
  if (!picked) return
  const {place, id} = picked.state
  if (place) return reveal(editor, toRange(editor.document, place))
  const fix = result.findings.find(({rule}) => rule === `element/${id}`)?.fixes[0]?.edits[0]
  if (!fix || editor.document.version !== checked.version) return
  await editor.edit(edit => edit.insert(editor.document.positionAt(fix.start), fix.text))
  reveal(editor, toRange(editor.document, {start: fix.start, end: fix.start + fix.text.length}))
}

function describe({status, place}: ElementState): string {
  if (status === 'covered') return 'covered'
  if (status === 'weak') return 'weak'
  return place ? 'not found' : 'not found: pick to insert the section'
}

function reveal(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

async function fixAll(checker: Checker): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const checked = editor && checker.check(editor.document)
  if (!checked) return notOurs()
  const text = editor.document.getText()
  const edits = safeEdits(checked.result.findings)
  if (edits.length === 0) {
    void vscode.window.showInformationMessage('PMPrep: nothing to fix without a decision of yours.')
    return
  }
  const whole = toRange(editor.document, {start: 0, end: text.length})
  await editor.edit(edit => edit.replace(whole, applyEdits(text, edits)))
}

/** The rules of the findings on the cursor's line first, then all. */
async function pickRule(checker: Checker): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor
  const findings = (editor && checker.check(editor.document)?.result.findings) ?? []
  const here = findings
    .filter(it => editor && toRange(editor.document, it).intersection(editor.selection.with()))
    .map(({rule}) => rule)
  const ordered = [...rules].sort((a, b) => Number(here.includes(b.id)) - Number(here.includes(a.id)))
  const picked = await vscode.window.showQuickPick(
    ordered.map(({id, what}) => ({label: id, detail: what, ...(here.includes(id) && {description: 'here'})})),
    {placeHolder: 'Which rule?', matchOnDetail: true},
  )
  return picked?.label
}

function notOurs(): void {
  void vscode.window.showInformationMessage(
    'PMPrep: the active editor holds no product document. Put “pmprep: prd” into its front matter to make it one.',
  )
}
