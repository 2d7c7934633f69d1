import * as vscode from 'vscode'
import type {Tab} from '../../protocol.ts'
import type {Checker} from '../checker.ts'
import type {LoadModel} from '../model/register.ts'
import type {LoadPractice} from '../practice/register.ts'
import type {CoachPanel} from './coach-panel.ts'

const VIEW = 'pmprep.coach'

/** The coach's view. Until somebody looks at it, there is no more of it than this. */
export function registerPanel(
  checker: Checker,
  practice: LoadPractice,
  model: LoadModel,
  context: vscode.ExtensionContext,
): vscode.Disposable {
  let panel: CoachPanel | undefined
  let wanted: Tab | undefined
  let isDone = false
  return vscode.Disposable.from(
    vscode.window.registerWebviewViewProvider(VIEW, {
      async resolveWebviewView(view) {
        const {CoachPanel} = await import('./coach-panel.ts')
        panel = new CoachPanel(view, checker, practice, model, context)
        if (wanted) panel.show(wanted)
        wanted = undefined
        if (isDone) void panel.submit()
        isDone = false
        view.onDidDispose(() => {
          panel = undefined
        })
      },
    }),
    // With the name of a tab, it shows that one.
    vscode.commands.registerCommand('pmprep.openCoach', async (tab?: Tab, {preserveFocus = false} = {}) => {
      if (!panel) wanted = tab
      else if (tab) panel.show(tab)
      if (preserveFocus) await vscode.commands.executeCommand(`${VIEW}.open`, {preserveFocus})
      else await vscode.commands.executeCommand(`${VIEW}.focus`)
    }),
    vscode.commands.registerCommand('pmprep.submitAnswer', async () => {
      if (panel) await panel.submit()
      else isDone = true
      await vscode.commands.executeCommand('pmprep.openCoach', 'coach')
    }),
  )
}
