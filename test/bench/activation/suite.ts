import {writeFileSync} from 'node:fs'
import * as vscode from 'vscode'

/** Put in by the bench: the extension, and the file for what was measured. */
declare const EXTENSION: string
declare const RESULT: string

/** Milliseconds until VS Code goes on, and until all of the extension is loaded. */
export interface Activation {
  activated: number
  loaded: number
}

/** Called in the extension host: activates the extension and writes how long that took. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<{started?: Promise<unknown>} | undefined>(EXTENSION)
  if (!extension) throw new Error(`there is no extension ${EXTENSION}`)
  if (extension.isActive) throw new Error(`${EXTENSION} was active before it was measured`)
  const start = performance.now()
  const exported = await extension.activate()
  const activated = performance.now() - start
  await exported?.started
  const times: Activation = {activated, loaded: performance.now() - start}
  writeFileSync(RESULT, JSON.stringify(times))
}
