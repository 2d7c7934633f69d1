import * as vscode from 'vscode'
import {partLoader} from './parts.ts'
import {registerTasks} from './tasks.ts'

/** Put in by scripts/build/extension.mjs: the files of `dist/parts` that `start.ts` is made of, that one last. */
declare const START: readonly string[]

/**
 * Called by VS Code when the first Markdown document opens, or the first command or task of ours is run. VS Code lets
 * other extensions wait for it: so what does the work is loaded after it, and stand-ins take what is asked meanwhile.
 *
 * @returns what those can wait for who want to know when all of it is there
 */
export function activate(context: vscode.ExtensionContext): {started: Promise<unknown>} {
  const standIns: vscode.Disposable[] = []
  // Side by side: what a part requires is known only when it has been read.
  const started = Promise.all(START.map(partLoader(context.extensionUri))).then(parts => {
    vscode.Disposable.from(...standIns).dispose()
    return (parts.at(-1) as typeof import('./start.ts')).start(context)
  })
  started.catch(error => vscode.window.showErrorMessage(`PMPrep could not be started: ${String(error)}`))

  for (const {command} of context.extension.packageJSON.contributes.commands) {
    const standIn = async (...values: unknown[]) => {
      await started
      return vscode.commands.executeCommand(command, ...values)
    }
    standIns.push(vscode.commands.registerCommand(command, standIn))
  }
  context.subscriptions.push(registerTasks(started.then(({workspaceCheck}) => workspaceCheck)))
  return {started}
}
