import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {dirname, extname, join, normalize} from 'node:path'
import {ensureServedVsCode} from '../setup/vscode.mjs'

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}
const workbench = '/out/vs/code/browser/workbench/workbench'

/**
 * Serves VS Code for the Web: the workbench's files and nothing that runs, so that extensions run in a worker of the
 * browser, as on vscode.dev. The folder that is open is kept in the browser's memory.
 *
 * @param {object} options
 * @param {string} options.extensionPath absolute path of the extension's folder
 * @param {string} [options.testsPath] absolute path of a bundle of suites to run
 * @param {Record<string, unknown>} [options.settings] settings of the window
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveWeb({extensionPath, testsPath, settings = {}}) {
  const {serverMain} = await ensureServedVsCode()
  const home = dirname(dirname(serverMain))
  // The first that fits; the suites have to be below the extension: that is how the web finds the host that runs them.
  const folders = {
    '/vscode': home,
    ...(testsPath && {'/extension/suites': dirname(testsPath)}),
    '/extension': extensionPath,
  }
  const server = createServer(async ({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost')
    const path = decodeURIComponent(pathname)
    try {
      const content =
        path === '/' ? page() : path === `/vscode${workbench}.js` ? webWorkbench(home) : await file(path)
      const type = path === '/' ? 'text/html' : (types[extname(path)] ?? 'text/javascript')
      response.writeHead(200, {'content-type': type}).end(content)
    } catch (error) {
      response.writeHead(error.code === 'ENOENT' || error.code === 'EISDIR' ? 404 : 500).end(String(error))
    }
  })
  await new Promise(listening => server.listen(0, '127.0.0.1', listening))
  const authority = `localhost:${server.address().port}`

  function file(path) {
    const mount = Object.keys(folders).find(it => path.startsWith(`${it}/`))
    if (!mount) throw Object.assign(new Error(`nothing at ${path}`), {code: 'ENOENT'})
    return readFile(join(folders[mount], normalize(path.slice(mount.length))))
  }

  function page() {
    const at = path => ({scheme: 'http', authority, path})
    return pageWith(home, {
      userDataPath: '/data',
      isEnabledFileDownloads: false,
      isEnabledFileUploads: false,
      isEnabledCoderGettingStarted: false,
      enableWorkspaceTrust: false,
      folderUri: {scheme: 'tmp', path: '/workspace'},
      configurationDefaults: settings,
      productConfiguration: {},
      // What webviews are loaded from is otherwise a server of Microsoft's.
      webviewEndpoint: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
      developmentOptions: {
        enableSmokeTestDriver: true,
        extensions: [at('/extension')],
        ...(testsPath && {
          extensionTestsPath: at(testsPath.replace(dirname(testsPath), '/extension/suites')),
        }),
      },
    })
  }

  return {
    url: `http://${authority}/`,
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** The workbench's page with what its server would have put in. */
function pageWith(home, configuration) {
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/vscode',
    WORKBENCH_NLS_FALLBACK_URL: '/vscode/out/nls.messages.js',
    BASE: '/vscode',
    VS_BASE: '/vscode',
  }
  return readFileSync(join(home, `${workbench}.html`), 'utf8')
    .replace(/^.*WORKBENCH_NLS_URL.*$/m, '')
    .replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '')
}

/** code-server's workbench always has a machine behind it, where it keeps the settings too: not so here. */
function webWorkbench(home) {
  const changes = [
    [/remoteAuthority:location\.host\}/, 'remoteAuthority:void 0}'],
    [/(\.with\(\{scheme:\w+\.)vscodeRemote(\}\),"User"\))/, '$1vscodeUserData$2'],
  ]
  let source = readFileSync(join(home, `${workbench}.js`), 'utf8')
  for (const [from, to] of changes) {
    if (!from.test(source))
      throw new Error(`${from} was not found in the workbench: another version of VS Code?`)
    source = source.replace(from, to)
  }
  return source
}
