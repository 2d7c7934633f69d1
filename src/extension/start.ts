import type {ExtensionContext} from 'vscode'
import {Checker} from './checker.ts'
import {registerCodeActions} from './code-actions.ts'
import {registerCommands} from './commands.ts'
import {registerDiagnostics} from './diagnostics.ts'
import {registerHover} from './hover.ts'
import {registerNewDocument} from './new-document.ts'
import {Settings} from './settings.ts'
import {registerStatusBar} from './status-bar.ts'

/** Puts all parts of the extension in place. */
export function start(context: ExtensionContext): void {
  const settings = new Settings()
  const checker = new Checker(settings)
  context.subscriptions.push(
    settings,
    checker,
    registerCodeActions(checker),
    registerHover(checker),
    registerStatusBar(checker),
    registerCommands(checker, context.extensionUri),
    registerNewDocument(settings, context.extensionUri),
    // Last: whoever sees a squiggle may ask for its fixes at once.
    registerDiagnostics(checker),
  )
}
