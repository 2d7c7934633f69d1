import * as vscode from 'vscode'
import type {WorkspaceCheck} from './workspace-check.ts'

const TYPE = 'pmprep'
const NAME = 'check workspace'

/**
 * The task `pmprep: check workspace`. It needs no shell and no Node, so it runs on the web too; the findings go to the
 * Problems view as those of `PMPrep: Check Workspace` do, and the terminal shows what the command line prints.
 */
export function registerTasks(check: Promise<WorkspaceCheck>): vscode.Disposable {
  const taskFor = (definition: vscode.TaskDefinition, scope: vscode.TaskScope | vscode.WorkspaceFolder) => {
    const execution = new vscode.CustomExecution(async () => {
      const {CheckTerminal} = await import('./check-terminal.ts')
      return new CheckTerminal(await check)
    })
    const task = new vscode.Task(definition, scope, NAME, TYPE, execution, [])
    task.detail = 'Checks all product documents of the workspace'
    task.group = vscode.TaskGroup.Test
    return task
  }
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      vscode.workspace.workspaceFolders ? [taskFor({type: TYPE}, vscode.TaskScope.Workspace)] : [],
    resolveTask: ({definition, scope}) => taskFor(definition, scope ?? vscode.TaskScope.Workspace),
  })
}
