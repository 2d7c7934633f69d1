import type {ExtensionContext} from 'vscode'
import {partLoader} from './parts.ts'

/** Called by VS Code when the first Markdown document opens, or the first command of ours is run. */
export async function activate(context: ExtensionContext): Promise<void> {
  const {start} = (await partLoader(context.extensionUri)('start.cjs')) as typeof import('./start.ts')
  start(context)
}
