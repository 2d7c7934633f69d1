import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'

// The linters in .bench/ that scripts/setup/peers.mjs installs; the bench does without where they are not there.

const home = new URL('../../.bench/', import.meta.url)
const {resolve} = createRequire(new URL('package.json', home))

export const peersAreThere = existsSync(new URL('installed', home))

/** The path of a file of one of them. */
export function peerFile(path: string): string {
  return fileURLToPath(new URL(`node_modules/${path}`, home))
}

/** The path of the module that an import of one of them would load. */
export function peerModule(name: string): string {
  return resolve(name)
}

/** A module of one of them, with the part of its interface that the caller needs. */
export async function importPeer<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(resolve(name)).href)) as T
}
