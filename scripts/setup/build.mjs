import {existsSync, readdirSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.mjs'
import {npm} from './run.mjs'

// The files and folders that a build reads; scripts/build.mjs puts what it makes into dist.
const sources = [
  'src',
  'webview',
  'templates',
  'frameworks',
  'questions',
  'guides',
  'scripts',
  'package.json',
  'package-lock.json',
]
// Bears the time at which the last build that ended well began.
const stampFile = join(root, 'dist', '.built')

/** Builds the extension and the command line, unless nothing that they are made from has changed since. */
export async function ensureBuild() {
  if (existsSync(stampFile) && statSync(stampFile).mtimeMs >= lastChange(sources)) return
  console.log('Building …')
  const began = new Date()
  await npm(['run', '--silent', 'build'], {cwd: root})
  writeFileSync(stampFile, '')
  utimesSync(stampFile, began, began)
}

/** When the latest of these files and all files in these folders changed, in milliseconds. */
function lastChange(paths) {
  const times = paths.map(path => {
    const about = statSync(join(root, path), {throwIfNoEntry: false})
    if (!about?.isDirectory()) return about?.mtimeMs ?? 0
    // A folder's own time tells of a file that is gone.
    return Math.max(about.mtimeMs, lastChange(readdirSync(join(root, path)).map(name => join(path, name))))
  })
  return Math.max(0, ...times)
}
