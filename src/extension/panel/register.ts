import * as vscode from 'vscode'
import type {Checker} from '../checker.ts'
import type {LoadPractice} from '../practice/register.ts'

const VIEW = 'pmprep.coach'

/** The coach's view. Until somebody looks at it, there is no more of it than this. */
export function registerPanel(
  checker: Checker,
  practice: LoadPractice,
  context: vscode.ExtensionContext,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.registerWebviewViewProvider(VIEW, {
      async resolveWebviewView(view) {
        const {CoachPanel} = await import('./coach-panel.ts')
        new CoachPanel(view, checker, practice, context)
      },
    }),
    vscode.commands.registerCommand('pmprep.openCoach', () =>
      vscode.commands.executeCommand(`${VIEW}.focus`),
    ),
  )
}
