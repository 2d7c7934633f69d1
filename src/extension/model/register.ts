import * as vscode from 'vscode'
import type {ModelAccess} from './model-access.ts'

/** Everything that has to do with a language model, loaded when it is first asked for. */
export type LoadModel = () => Promise<ModelAccess>

/** The commands of the language model. Without one of them being run, nothing of it is loaded. */
export function registerModel(context: vscode.ExtensionContext): vscode.Disposable & {access: LoadModel} {
  let loaded: Promise<ModelAccess> | undefined
  const access = () => {
    loaded ??= import('./model-access.ts').then(it => new it.ModelAccess(context))
    return loaded
  }
  const registered = vscode.Disposable.from(
    vscode.commands.registerCommand('pmprep.connectModel', async () =>
      (await import('./connect-model.ts')).connectModel(await access()),
    ),
    {dispose: () => void loaded?.then(it => it.dispose())},
  )
  return Object.assign(registered, {access})
}
