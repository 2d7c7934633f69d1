import * as vscode from 'vscode'
import type {Checker} from './checker.ts'
import type {Wishes} from './export-report.ts'
import {OPEN_GUIDE} from './guide-link.ts'
import type {WorkspaceCheck} from './workspace-check.ts'

/** Commands that are seldom run: what they take is loaded when they are. */
export function registerOnDemand(
  checker: Checker,
  check: WorkspaceCheck,
  extension: vscode.Uri,
): vscode.Disposable {
  const getStarted = () => import('./get-started.ts')
  return vscode.Disposable.from(
    vscode.commands.registerCommand('pmprep.exportReport', async (wishes?: Wishes) => {
      const {exportReport} = await import('./export-report.ts')
      await exportReport(checker, check, wishes)
    }),
    vscode.commands.registerCommand('pmprep.openGetStarted', async () =>
      (await getStarted()).openGetStarted(),
    ),
    vscode.commands.registerCommand('pmprep.openSample', async () =>
      (await getStarted()).openSample(extension),
    ),
    vscode.commands.registerCommand('pmprep.openExample', async (type?: string) =>
      (await import('./open-example.ts')).openExample(extension, type),
    ),
    vscode.commands.registerCommand(OPEN_GUIDE, async (path?: string) =>
      (await import('./open-guide.ts')).openGuide(extension, path),
    ),
    vscode.commands.registerCommand('pmprep.openTeamSettings', async () =>
      (await getStarted()).openTeamSettings(),
    ),
  )
}
