import type {ExtensionContext} from 'vscode'
import {registerChat} from './chat/register.ts'
import {registerCheckWorkspace} from './check-workspace.ts'
import {Checker} from './checker.ts'
import {registerCodeActions} from './code-actions.ts'
import {registerCodeLenses} from './code-lens.ts'
import {registerCommands} from './commands.ts'
import {registerCompletion} from './completion.ts'
import {registerDiagnostics} from './diagnostics.ts'
import {registerHover} from './hover.ts'
import {registerIds} from './ids.ts'
import {registerLanguageModelTools} from './language-model-tools.ts'
import {registerModel} from './model/register.ts'
import {registerNewDocument} from './new-document.ts'
import {registerOnDemand} from './on-demand.ts'
import {OwnFiles} from './own-files.ts'
import {registerOwnProblems} from './own-problems.ts'
import {registerOwnYaml} from './own-yaml.ts'
import {registerPanel} from './panel/register.ts'
import {registerPractice} from './practice/register.ts'
import {Settings} from './settings.ts'
import {registerStatusBar} from './status-bar.ts'
import {WorkspaceCheck} from './workspace-check.ts'

/** Puts all parts of the extension in place; what `main.ts` has put there already needs the check of the workspace. */
export function start(context: ExtensionContext): {workspaceCheck: WorkspaceCheck} {
  const files = new OwnFiles(context)
  const settings = new Settings(files)
  const checker = new Checker(settings)
  const workspaceCheck = new WorkspaceCheck(checker, settings.ready)
  const practice = registerPractice(context, files)
  const model = registerModel(checker, context)
  context.subscriptions.push(
    files,
    settings,
    checker,
    registerOwnProblems(files, settings),
    registerOwnYaml(context.extensionUri),
    registerCodeActions(checker, files),
    registerHover(checker),
    registerCompletion(checker),
    registerCodeLenses(checker),
    registerIds(checker),
    registerCommands(checker, context.extensionUri),
    registerNewDocument(settings, files, context),
    workspaceCheck,
    registerCheckWorkspace(workspaceCheck),
    registerOnDemand(checker, workspaceCheck, context.extensionUri),
    registerLanguageModelTools(context),
    model,
    practice,
    registerPanel(checker, practice.practice, model.model, context),
    registerChat(checker, practice.practice, model.model, context),
  )
  // Last: whoever sees a squiggle may ask for its fixes at once; and none is shown that the team's settings take back.
  void settings.ready.then(() =>
    context.subscriptions.push(registerStatusBar(checker), registerDiagnostics(checker)),
  )
  return {workspaceCheck}
}
