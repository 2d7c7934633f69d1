import * as vscode from 'vscode'
import type {Wishes} from './create-document.ts'
import type {OwnFiles} from './own-files.ts'
import type {Settings} from './settings.ts'

const PREFIX = 'pmprep.new.'
const ANSWER = 'answer'

/** `PMPrep: New Document…`, which lists all templates, and a command for each of ours: loaded when they are run. */
export function registerNewDocument(
  settings: Settings,
  files: OwnFiles,
  {extension, extensionUri}: vscode.ExtensionContext,
): vscode.Disposable {
  const load = async () => {
    const [{templateChoices}, {pickTemplate, createDocument}] = await Promise.all([
      import('./templates.ts'),
      import('./create-document.ts'),
      files.current(),
    ])
    return {choices: templateChoices(extensionUri, files), pickTemplate, createDocument}
  }
  const declared: {command: string}[] = extension.packageJSON.contributes.commands
  const ids = declared
    .filter(({command}) => command.startsWith(PREFIX))
    .map(({command}) => command.slice(PREFIX.length))
  return vscode.Disposable.from(
    vscode.commands.registerCommand('pmprep.newDocument', async () => {
      const {choices, pickTemplate, createDocument} = await load()
      const choice = await pickTemplate(choices)
      if (choice?.id === ANSWER && choice.from === undefined)
        await vscode.commands.executeCommand(PREFIX + ANSWER)
      else if (choice) await createDocument(choice, settings)
    }),
    // An answer is begun with its question, which is asked for in its own way.
    ...ids
      .filter(id => id !== ANSWER)
      .map(id =>
        vscode.commands.registerCommand(PREFIX + id, async (wishes?: Wishes) => {
          const {choices, createDocument} = await load()
          const choice = choices.find(it => it.id === id)
          if (choice) await createDocument(choice, settings, wishes)
        }),
      ),
  )
}
