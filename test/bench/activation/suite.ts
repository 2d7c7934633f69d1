import {writeFileSync} from 'node:fs'
import * as vscode from 'vscode'

/** Put in by the bench: the extension, and the file for what was measured. */
declare const EXTENSION: string
declare const RESULT: string

/** Called in the extension host: activates the extension and writes how many milliseconds that took. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension(EXTENSION)
  if (!extension) throw new Error(`there is no extension ${EXTENSION}`)
  if (extension.isActive) throw new Error(`${EXTENSION} was active before it was measured`)
  const start = performance.now()
  await extension.activate()
  writeFileSync(RESULT, JSON.stringify(performance.now() - start))
}
