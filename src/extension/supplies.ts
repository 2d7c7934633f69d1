import * as vscode from 'vscode'
import type * as supplied from './supplies-bundle.ts'

/** What `dist/supplies.cjs` holds. */
type Supplies = typeof supplied

let supplies: Supplies | undefined

/**
 * Loads the second bundle: what changes seldom and is not ours to write, the parsers of Markdown and YAML, and the
 * content of `frameworks/`. It is evaluated as VS Code's web host evaluates an extension, since there `require` knows
 * no files; the text comes from our own package.
 */
export async function loadSupplies(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'supplies.cjs'))
  const module = {exports: {}}
  new Function('module', 'exports', new TextDecoder().decode(bytes))(module, module.exports)
  supplies = module.exports as Supplies
}

/**
 * The supplies. The build puts calls of this in place of the modules that they are made of.
 * @public
 */
export function supply(): Supplies {
  if (!supplies) throw new Error('the supplies have not been loaded')
  return supplies
}
