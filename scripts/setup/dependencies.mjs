import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.mjs'
import {npm} from './run.mjs'
import {isStamped, stamp} from './stamp.mjs'

const nodeModules = join(root, 'node_modules')
const stampFile = join(nodeModules, '.pmprep-installed')

/** Installs the locked dependencies, unless `node_modules` already has just these. */
export async function ensureDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`
  if (isStamped(stampFile, wanted) && existsSync(join(nodeModules, '.bin'))) return
  console.log('Installing the dependencies …')
  await npm(['ci', '--no-audit', '--no-fund'], {cwd: root})
  stamp(stampFile, wanted)
}
