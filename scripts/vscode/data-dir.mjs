import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {run} from '../setup/run.mjs'
import {ensureServedVsCode} from '../setup/vscode.mjs'

/** Writes a served VS Code's user settings, unless its user has some already. */
export function writeSettings(dataDir, settings) {
  const file = join(dataDir, 'data', 'User', 'settings.json')
  if (!existsSync(file)) writeJson(file, settings)
}

/** Has a served VS Code take the extensions in folders for installed, so that a new build needs a reload only. */
export function markInstalled(dataDir, extensionPaths) {
  const installed = extensionPaths.map(extensionPath => {
    const {publisher, name, version} = JSON.parse(readFileSync(join(extensionPath, 'package.json'), 'utf8'))
    const path = decodeURIComponent(pathToFileURL(extensionPath).pathname)
    return {identifier: {id: `${publisher}.${name}`}, version, location: {$mid: 1, scheme: 'file', path}}
  })
  writeJson(join(dataDir, 'extensions', 'extensions.json'), installed)
}

/**
 * Installs a .vsix into a served VS Code that is yet to be started on `dataDir`.
 *
 * @throws {Error} with what VS Code said, if it refuses
 */
export async function installVsix(dataDir, vsix) {
  const {node, serverMain} = await ensureServedVsCode()
  const options = ['--accept-server-license-terms', '--server-data-dir', dataDir]
  await run(node, [serverMain, '--install-extension', vsix, ...options], {quiet: true})
}

function writeJson(path, value) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, JSON.stringify(value, null, 2))
}
