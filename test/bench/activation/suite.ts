import {writeFileSync} from 'node:fs'
import * as vscode from 'vscode'

/** Put in by the bench: the extension, and the file for what was measured. */
declare const EXTENSION: string
declare const RESULT: string

/** Milliseconds until VS Code goes on, until all of the extension is loaded, and of the longest turn until then. */
export interface Activation {
  activated: number
  loaded: number
  longest: number
}

/** Called in the extension host: activates the extension and writes how long that took. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<{started?: Promise<unknown>} | undefined>(EXTENSION)
  if (!extension) throw new Error(`there is no extension ${EXTENSION}`)
  if (extension.isActive) throw new Error(`${EXTENSION} was active before it was measured`)
  await calm()
  const longest = longestTurn()
  const start = performance.now()
  const exported = await extension.activate()
  const activated = performance.now() - start
  await exported?.started
  const times: Activation = {activated, loaded: performance.now() - start, longest: longest()}
  writeFileSync(RESULT, JSON.stringify(times))
}

/** Settles when the host has started its other extensions, which would be counted too; or five seconds later. */
async function calm(): Promise<void> {
  const wait = 25
  for (let calm = 0, tries = 0; calm < 20 && tries < 200; tries++) {
    const began = performance.now()
    await new Promise(resolve => setTimeout(resolve, wait))
    calm = performance.now() - began < 2 * wait ? calm + 1 : 0
  }
}

/** For how long at most the host came to nothing else, from now until it is asked. */
function longestTurn(): () => number {
  let longest = 0
  let last = performance.now()
  let turn: NodeJS.Immediate
  const next = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    turn = setImmediate(next)
  }
  turn = setImmediate(next)
  return () => {
    clearImmediate(turn)
    return Math.max(longest, performance.now() - last)
  }
}
