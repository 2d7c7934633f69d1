import {statSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.mjs'
import {npm} from './run.mjs'

/** Installs the locked dependencies, unless `node_modules` is at least as new as the lock file. */
export async function ensureDependencies() {
  // npm writes this file last, so it is not there after an installation that was interrupted.
  const installed = modified(join(root, 'node_modules', '.package-lock.json'))
  if (installed > 0 && installed >= modified(join(root, 'package-lock.json'))) return
  console.log('Installing the dependencies …')
  // Not `npm ci`: it refuses a lock file without the binaries for platforms that the lock's author could not get.
  await npm(['install', '--no-save', '--no-audit', '--no-fund'], {cwd: root, quiet: true})
}

/** When a file was last changed, in milliseconds; 0 if it is not there. */
const modified = path => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0
