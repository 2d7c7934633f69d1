// `npm run package`: makes pmprep-VERSION.vsix from what .vscodeignore lets through.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ensureBuild} from './setup/build.mjs'
import {ensureDependencies} from './setup/dependencies.mjs'
import {root} from './setup/root.mjs'
import {run} from './setup/run.mjs'

/**
 * Packages the extension.
 *
 * @returns {Promise<string>} the package's absolute path
 */
export async function makePackage() {
  await ensureDependencies()
  await ensureBuild()
  const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const path = join(root, `${name}-${version}.vsix`)
  // Bundled: no dependency is left to collect, and the build has just been made.
  await run(
    process.execPath,
    [join(root, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--no-dependencies', '--out', path],
    {cwd: root, quiet: true},
  )
  return path
}

if (process.argv[1] === import.meta.filename) console.log(await makePackage())
