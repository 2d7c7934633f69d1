import * as vscode from 'vscode'
import type {Checker} from '../checker.ts'
import {sayNotOurs} from '../current-editor.ts'
import {once} from '../once.ts'
import type {Model} from './model.ts'

/** Everything that has to do with a language model, loaded when it is first asked for. */
export type LoadModel = () => Promise<Model>

/** The commands of the language model. Until one of them is run, or a model is connected, nothing of it is loaded. */
export function registerModel(
  checker: Checker,
  context: vscode.ExtensionContext,
): vscode.Disposable & {model: LoadModel} {
  let loaded: Promise<Model> | undefined
  const model = once(() => {
    loaded = import('./model.ts').then(it => new it.Model(context))
    return loaded
  })
  const command = (id: string, run: (model: Model) => unknown) =>
    vscode.commands.registerCommand(`pmprep.${id}`, async () => run(await model()))
  const registered = vscode.Disposable.from(
    command('connectModel', async ({access}) => (await import('./connect-model.ts')).connectModel(access)),
    command('deepReview', async ({reviews}) => {
      const document = vscode.window.activeTextEditor?.document
      const checked = document && checker.check(document)
      if (!document || !checked || checked.result.type === null) return sayNotOurs()
      await vscode.commands.executeCommand('pmprep.openCoach')
      await reviews.start(document, checked.result)
    }),
    command('acceptRewrite', ({rewrites}) => rewrites.accept()),
    command('dismissRewrite', ({rewrites}) => rewrites.dismiss()),
    {dispose: () => void loaded?.then(it => it.dispose())},
  )
  return Object.assign(registered, {model})
}
