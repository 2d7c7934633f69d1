import type {ExtensionContext} from 'vscode'
import {loadSupplies} from './supplies.ts'

/** Called by VS Code when the first Markdown document opens, or the first command of ours is run. */
export async function activate(context: ExtensionContext): Promise<void> {
  await loadSupplies(context.extensionUri)
  // Imported only now: the core reads the supplies when its modules are evaluated.
  const {start} = await import('./start.ts')
  start(context)
}
