import {spawn} from 'node:child_process'
import {ensureServedVsCode} from '../setup/vscode.mjs'
import {markInstalled, writeSettings} from './data-dir.mjs'
import {group} from './process-group.mjs'
import {defaultSettings} from './settings.mjs'

const startTimeout = 60_000

/**
 * @typedef {object} ServedVsCode
 * @property {number} port
 * @property {(open?: {workspace?: string, file?: string, testsPath?: string}) => string} url the address that
 *   opens a folder or a .code-workspace, if need be another than the server's own, a file in it, or runs a bundle of
 *   suites
 * @property {Promise<number | null>} ended the server's exit code, when it ends by itself or by `close`
 * @property {() => Promise<void>} close ends the server and all that it started
 */

/**
 * Starts VS Code as a server on 127.0.0.1.
 *
 * @param {object} options
 * @param {string} [options.extensionPath] absolute path of the extension's folder; none if a .vsix was installed
 *   into `dataDir`
 * @param {readonly string[]} [options.others] absolute paths of the folders of other extensions
 * @param {string} options.workspace absolute path of the folder to open
 * @param {string} options.dataDir where the server keeps settings and state; made if it is not there
 * @param {boolean} [options.smokeTest] load the extension as one under development, as suites need it. VS Code
 *   then shows no notifications; without it, the extension is there as if it had been installed
 * @param {string} [options.port] a port or a range such as `8000-8010`; any free one by default
 * @param {Record<string, unknown>} [options.settings] user settings beside the default ones
 * @param {boolean} [options.trust] ask whether a folder is to be trusted, as VS Code does outside of tests
 * @returns {Promise<ServedVsCode>}
 * @throws {Error} if it does not answer within a minute, with what it printed
 */
export async function serveVsCode({
  extensionPath,
  others = [],
  workspace,
  dataDir,
  smokeTest = false,
  port = '0',
  settings,
  trust = false,
}) {
  const {node, serverMain} = await ensureServedVsCode()
  const asks = trust && {'security.workspace.trust.enabled': true}
  writeSettings(dataDir, {...defaultSettings, ...asks, ...settings})
  const installed = extensionPath && !smokeTest ? [extensionPath, ...others] : others
  if (installed.length > 0) markInstalled(dataDir, installed)
  const server = spawn(node, [serverMain, ...serverArguments(dataDir, port, {smokeTest, trust})], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: withoutVsCode(process.env),
  })
  const {ended, close} = group(server)
  const actualPort = await whenListening(server).catch(async error => {
    await close()
    throw error
  })
  const origin = `localhost:${actualPort}`
  const remote = path => `vscode-remote://${origin}${uriPath(path)}`

  return {
    port: actualPort,
    ended,
    close,
    url({workspace: folder = workspace, file, testsPath} = {}) {
      const payload = [
        ...(file ? [['openFile', remote(file)]] : []),
        ...(extensionPath && smokeTest ? [['extensionDevelopmentPath', remote(extensionPath)]] : []),
        ...(testsPath ? [['extensionTestsPath', remote(testsPath)]] : []),
        ...(smokeTest ? [['skipWelcome', 'true']] : []),
      ]
      const query = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''
      const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder'
      return `http://${origin}/?${kind}=${encodeURI(uriPath(folder))}${query}`
    },
  }
}

/** The arguments of the server's script; without the smoke-test driver it takes no extension from the address. */
const serverArguments = (dataDir, port, {smokeTest, trust}) => [
  ...['--host', '127.0.0.1', '--port', port, '--without-connection-token', '--accept-server-license-terms'],
  ...['--disable-telemetry', '--server-data-dir', dataDir],
  ...(trust ? [] : ['--disable-workspace-trust']),
  ...(smokeTest ? ['--enable-smoke-test-driver'] : []),
]

const uriPath = path => (path.startsWith('/') ? path : `/${path.replaceAll('\\', '/')}`)

// A terminal inside VS Code sets variables that would make this server take itself for that one's child.
const withoutVsCode = env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)))

function whenListening(server) {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = why => reject(new Error(`VS Code's server ${why}\n${output.trim()}`))
    const timer = setTimeout(() => fail(`did not answer within ${startTimeout / 1000} s`), startTimeout)
    const read = data => {
      output += data
      const listening = /Web UI available at http:\/\/[^:/]+:(\d+)/.exec(output)
      if (!listening) return
      clearTimeout(timer)
      // Reading goes on, or the server would block on a full pipe.
      for (const stream of [server.stdout, server.stderr]) stream.off('data', read).resume()
      resolve(Number(listening[1]))
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.on('error', error => fail(`could not be started: ${error.message}`))
    server.on('exit', code => {
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
  })
}
