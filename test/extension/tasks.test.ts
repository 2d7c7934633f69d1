import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {diagnosticsWhen, hasRule} from './editing.ts'
import {at, remove, write} from './workspace-files.ts'

describe('the task', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('pmprep.clearWorkspaceResults')
    await remove('tasks')
  })

  it('checks the workspace, and fails as the command line does', async () => {
    await write(
      'tasks/loans.md',
      '---\npmprep: prd\n---\n\n# Loans\n\nMembers wait two weeks for a renewal, as only one librarian may grant it.\n',
    )
    const [task] = await vscode.tasks.fetchTasks({type: 'pmprep'})
    assert.equal(task?.name, 'check workspace')
    const ended = new Promise<number | undefined>(resolve => {
      const listener = vscode.tasks.onDidEndTaskProcess(({execution, exitCode}) => {
        if (execution.task.name !== task.name) return
        listener.dispose()
        resolve(exitCode)
      })
    })
    await vscode.tasks.executeTask(task)
    assert.equal(await ended, 1)
    await diagnosticsWhen(at('tasks/loans.md'), hasRule('element/metrics'))
  })
})
