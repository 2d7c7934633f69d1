import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Browser} from 'playwright-core'
import {root} from '../../scripts/setup/root.mjs'
import {launchChromium} from '../../scripts/vscode/chromium.mjs'
import {installVsix} from '../../scripts/vscode/data-dir.mjs'
import {serveVsCode} from '../../scripts/vscode/serve.mjs'
import {serveWeb} from '../../scripts/vscode/serve-web.mjs'
import {Workbench} from './workbench.ts'

/** A folder to copy, by its absolute path, or the texts of its files by relative path. */
export type FolderContent = string | Readonly<Record<string, string>>

type Server = Awaited<ReturnType<typeof serveVsCode>> & {dataDir: string}

// One browser, and one server for each way the extension is installed, serve all test files of a mocha process.
const scratch = mkdtempSync(join(tmpdir(), 'pmprep-e2e-'))
const servers = new Map<string, Promise<Server>>()
let browser: Promise<Browser> | undefined
let web: ReturnType<typeof serveWeb> | undefined
let current: Workbench | undefined
let opened = 0

/**
 * Opens a workbench on a folder of its own, and closes the one before.
 *
 * @param options.file relative path of a file to open with the window
 * @param options.vsix absolute path of a package to install; otherwise the extension is that of this checkout
 * @param options.trust have VS Code ask whether the folder is to be trusted
 * @param options.settings user settings beside those of all tests
 * @param options.others absolute paths of the folders of other extensions that are to be there
 * @param options.workspace relative path of a .code-workspace file to open in place of the folder
 */
export async function openWorkbench(
  content: FolderContent,
  options: Kind & {file?: string; workspace?: string} = {},
): Promise<Workbench> {
  const server = await serverWith(options)
  const folder = join(scratch, `folder-${++opened}`)
  fill(folder, content)
  const url = server.url({
    workspace: join(folder, options.workspace ?? ''),
    ...(options.file && {file: join(folder, options.file)}),
  })
  const workbench = await workbenchOn(url, folder, server.dataDir)
  if (options.file) await workbench.editor.ready()
  return workbench
}

/** A window of its own; the one before is closed. */
async function workbenchOn(url: string, folder: string, dataDir = ''): Promise<Workbench> {
  browser ??= launchChromium()
  await current?.close()
  const context = await (await browser).newContext({
    viewport: {width: 1280, height: 800},
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  // tsx calls this helper in every function, also in those that are sent to the page.
  await context.addInitScript({content: 'globalThis.__name = named => named'})
  current = new Workbench(await context.newPage(), folder, dataDir)
  await current.open(url)
  return current
}

/** Opens VS Code for the Web, where extensions run in the browser; its folder is empty. */
export async function openWebWorkbench(): Promise<Workbench> {
  web ??= serveWeb({extensionPath: root})
  return workbenchOn(await web.then(({url}) => url), '')
}

interface Kind {
  vsix?: string
  trust?: boolean
  settings?: Readonly<Record<string, unknown>>
  others?: readonly string[]
}

function serverWith({vsix = '', trust = false, settings = {}, others = []}: Kind): Promise<Server> {
  const kind = {vsix, trust, settings, others}
  const key = JSON.stringify(kind)
  const server = servers.get(key) ?? start(join(scratch, `data-${servers.size}`), kind)
  servers.set(key, server)
  return server
}

async function start(dataDir: string, {vsix, trust, settings, others}: Required<Kind>): Promise<Server> {
  if (vsix) await installVsix(dataDir, vsix)
  const options = {workspace: scratch, dataDir, trust, settings, others}
  const server = await serveVsCode({...options, ...(!vsix && {extensionPath: root})})
  return {...server, dataDir}
}

function fill(folder: string, content: FolderContent): void {
  mkdirSync(folder, {recursive: true})
  if (typeof content === 'string') {
    cpSync(content, folder, {recursive: true})
    return
  }
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

afterEach(async function () {
  if (this.currentTest?.state !== 'failed') return
  await current?.screenshot(`failed-${this.currentTest.fullTitle().replace(/[^\w]+/g, '-')}`)
})

after(async function () {
  this.timeout(20_000)
  const started = await Promise.allSettled([browser, web, ...servers.values()])
  for (const each of started) {
    if (each.status === 'fulfilled') await each.value?.close()
  }
  rmSync(scratch, {recursive: true, force: true, maxRetries: 3})
})
