import * as vscode from 'vscode'
import {inWords} from '../core/editing/lenses.ts'
import {countWords, scoreWords} from '../core/score-words.ts'
import type {ElementState, Status} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {currentEditor, sayNotOurs} from './current-editor.ts'
import {toRange} from './places.ts'
import {fixEdit} from './rule-action.ts'

const icons: Record<Status, string> = {covered: 'pass', weak: 'warning', missing: 'circle-slash'}

/** Lists the elements of the checklist; a pick goes to the element, or inserts the section that was not found. */
export async function showChecklist(checker: Checker): Promise<void> {
  const editor = await currentEditor(checker)
  const checked = editor && checker.check(editor.document)
  if (!checked) return sayNotOurs()
  const {result} = checked
  if (result.type === 'answer') return vscode.commands.executeCommand('pmprep.openCoach')
  if (result.elements.length === 0) return vscode.commands.executeCommand('workbench.actions.view.problems')

  const definitions = result.framework?.definitions ?? []
  const picked = await vscode.window.showQuickPick(
    result.elements.map(state => {
      const definition = definitions.find(({id}) => id === state.id)
      return {
        label: `$(${icons[state.remark && state.status === 'covered' ? 'weak' : state.status]}) ${definition?.title ?? state.id}`,
        description: describe(state),
        detail: definition?.asks ?? '',
        state,
      }
    }),
    {
      title: `PMPrep: ${scoreWords(result.score)}, ${countWords(result)}`,
      placeHolder: 'Go to an element, or insert its section',
    },
  )
  if (!picked) return
  const {id, remark} = picked.state
  const place = picked.state.place ?? remark
  if (place) return reveal(editor, toRange(editor.document, place))
  const fix = result.findings.find(({rule}) => rule === `element/${id}`)?.fixes[0]
  if (!fix || editor.document.version !== checked.version) return
  await vscode.workspace.applyEdit(fixEdit(editor.document, fix))
}

const describe = (state: ElementState) =>
  state.status === 'missing' && !state.place && !state.remark
    ? 'not found: pick to insert the section'
    : inWords(state)

function reveal(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
