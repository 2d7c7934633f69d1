import * as vscode from 'vscode'
import {count} from '../core/export/count.ts'
import type {CheckedFile, WorkspaceCheck} from './workspace-check.ts'

/** `PMPrep: Check Workspace`, and the way back. */
export function registerCheckWorkspace(check: WorkspaceCheck): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('pmprep.checkWorkspace', async () => {
      if (!vscode.workspace.getConfiguration('pmprep').get('enable', true)) return sayOff()
      const files = await checkWithProgress(check)
      if (files) sayResult(files)
    }),
    vscode.commands.registerCommand('pmprep.clearWorkspaceResults', () => check.clear()),
  )
}

/** Checks the workspace in view of the person, who may stop it; undefined where there is none, or it was stopped. */
export async function checkWithProgress(check: WorkspaceCheck): Promise<CheckedFile[] | undefined> {
  if (!vscode.workspace.workspaceFolders) {
    void vscode.window.showInformationMessage('PMPrep: open a folder to check its documents.')
    return undefined
  }
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: 'PMPrep: checking the workspace',
    cancellable: true,
  }
  return vscode.window.withProgress(options, async (progress, token) => {
    let last = 0
    const files = await check.run(token, (number, all) => {
      progress.report({
        message: `${number} of ${count(all, 'file')}`,
        increment: (100 * (number - last)) / all,
      })
      last = number
    })
    return token.isCancellationRequested ? undefined : files
  })
}

function sayResult(files: readonly CheckedFile[]): void {
  const ours = files.filter(({result}) => result.type !== null)
  const findings = ours.reduce((sum, {result}) => sum + result.findings.length, 0)
  const show = 'Show Problems'
  const report = 'Export Report…'
  const others = files.length - ours.length
  const message =
    `PMPrep: ${count(findings, 'finding')} in ${count(ours.length, 'product document')}` +
    (others > 0 ? `; ${count(others, 'other Markdown file')} left alone.` : '.')
  const buttons = ours.length === 0 ? [] : findings === 0 ? [report] : [show, report]
  // Not waited for: nobody has to answer.
  void vscode.window.showInformationMessage(message, ...buttons).then(answer => {
    if (answer === show) void vscode.commands.executeCommand('workbench.actions.view.problems')
    if (answer === report) void vscode.commands.executeCommand('pmprep.exportReport', {scope: 'workspace'})
  })
}

function sayOff(): void {
  const turnOn = 'Turn On'
  void vscode.window
    .showInformationMessage('PMPrep: checks are off in this workspace.', turnOn)
    .then(answer => {
      if (answer === turnOn) void vscode.commands.executeCommand('pmprep.toggle')
    })
}
