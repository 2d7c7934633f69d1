import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.mjs'
import {npm} from './run.mjs'

// The folders that a build reads; scripts/build.mjs puts what it makes into dist.
const sources = [
  'src',
  'webview',
  'templates',
  'frameworks',
  'questions',
  'scripts',
  'package.json',
  'package-lock.json',
]

/** Builds the extension and the command line, unless `dist` is newer than all that it is made from. */
export async function ensureBuild() {
  const built = changed(['dist'])
  if (built.length > 0 && Math.min(...built) >= Math.max(...changed(sources))) return
  console.log('Building …')
  await npm(['run', '--silent', 'build'], {cwd: root})
}

/** When each file at or below these paths was last changed, in milliseconds. */
function changed(paths) {
  return paths.flatMap(path => {
    const about = statSync(join(root, path), {throwIfNoEntry: false})
    if (!about) return []
    if (about.isFile()) return [about.mtimeMs]
    return changed(readdirSync(join(root, path)).map(name => join(path, name)))
  })
}
