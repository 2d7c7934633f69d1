import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {statusOf} from './status-of.ts'

const NAME = '.pmprep-cache'

/**
 * The absolute path of the cache: where it is wanted, else in `node_modules/.cache` beside the nearest package.json,
 * where tools keep theirs and Git ignores it, else where the command runs.
 *
 * @param wanted a file, or a folder to put it in
 */
export function cacheLocation(wanted: string | undefined): string {
  if (wanted !== undefined) {
    const isFolder = /[/\\]$/.test(wanted) || statusOf(wanted)?.isDirectory()
    return isFolder ? resolve(wanted, NAME) : resolve(wanted)
  }
  for (let at = resolve('.'); ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) {
      return join(at, 'node_modules', '.cache', 'pmprep', 'lint')
    }
    if (at === dirname(at)) return resolve(NAME)
  }
}
