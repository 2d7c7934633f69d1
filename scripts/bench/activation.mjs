import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from '../setup/root.mjs'
import {launchChromium} from '../vscode/chromium.mjs'
import {exitCode, logFile} from '../vscode/exit-code.mjs'
import {serveVsCode} from '../vscode/serve.mjs'

const rounds = 7
const home = join(root, '.bench')

/**
 * How long the extension takes to activate in a served VS Code, beside a stand-in for vscode-markdownlint: that
 * extension is in no registry of packages, but what it consists of is, and the stand-in bundles and loads the same
 * library and registers the same kinds of providers.
 */
export async function benchActivation() {
  if (!existsSync(join(home, 'installed'))) return console.log('\nActivation: no peer to compare with')
  const extensions = [
    {id: 'pmprep.pmprep', path: root, times: []},
    {id: 'bench.markdownlint', path: await buildPeer(), times: []},
  ]
  for (let round = 0; round < rounds; round++) {
    for (const {id, path, times} of extensions) times.push(await measure(id, path))
  }
  const [own, peer] = extensions.map(({times}) => ({
    activated: median(times.map(it => it.activated)),
    loaded: median(times.map(it => it.loaded)),
    longest: median(times.map(it => it.longest)),
  }))
  console.log(`\nActivation in VS Code, each in an extension host of its own (medians of ${rounds})`)
  const print = (name, key) => {
    const ratio = (own[key] / peer[key]).toFixed(2)
    console.log(
      `  ${name}  ${own[key].toFixed(0)} ms, markdownlint-cli2 ${peer[key].toFixed(0)} ms: ×${ratio}`,
    )
  }
  print('until VS Code goes on ', 'activated')
  print('until all is loaded   ', 'loaded')
  print('the longest turn of it', 'longest')
}

/** How long an extension takes to activate in a fresh extension host: `Activation` of test/bench/activation/suite.ts. */
async function measure(id, extensionPath) {
  const scratch = mkdtempSync(join(tmpdir(), 'pmprep-activation-'))
  try {
    const result = join(scratch, 'time.json')
    const testsPath = join(scratch, 'suite.cjs')
    await bundle('test/bench/activation/suite.ts', testsPath, {
      define: {EXTENSION: JSON.stringify(id), RESULT: JSON.stringify(result)},
    })
    const workspace = join(scratch, 'workspace')
    await mkdir(workspace)
    const dataDir = join(scratch, 'data')
    const server = await serveVsCode({extensionPath, workspace, dataDir, smokeTest: true})
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      const url = server.url({testsPath})
      const code = await exitCode({page, url, timeout: 60_000, print: console.log, ended: server.ended})
      if (code !== 0) throw new Error(`${id} could not be activated: ${logFile} says why`)
    } finally {
      await browser.close()
      await server.close()
    }
    return JSON.parse(readFileSync(result, 'utf8'))
  } finally {
    rmSync(scratch, {recursive: true, force: true, maxRetries: 3})
  }
}

/** Builds the stand-in into `.bench/extension`. */
async function buildPeer() {
  const folder = join(home, 'extension')
  await mkdir(folder, {recursive: true})
  const manifest = {
    name: 'markdownlint',
    publisher: 'bench',
    version: '1.0.0',
    engines: {vscode: '^1.100.0'},
    main: './extension.cjs',
    activationEvents: [],
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const source = `
    import * as vscode from 'vscode'
    import {main} from 'markdownlint-cli2'
    export function activate(context) {
      const selector = {language: 'markdown'}
      context.subscriptions.push(
        vscode.languages.createDiagnosticCollection('markdownlint'),
        vscode.languages.registerCodeActionsProvider(selector, {provideCodeActions: () => []}),
        vscode.languages.registerDocumentRangeFormattingEditProvider(selector, {provideDocumentRangeFormattingEdits: () => []}),
        vscode.workspace.onDidOpenTextDocument(document => main({argv: [document.uri.fsPath]})),
      )
    }`
  const entry = join(home, 'extension.mjs')
  writeFileSync(entry, source)
  await bundle(entry, join(folder, 'extension.cjs'), {minify: true, mainFields: ['module', 'main']})
  return folder
}

async function bundle(entryPoint, outfile, options) {
  const {build} = await import('esbuild')
  await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    absWorkingDir: root,
    logLevel: 'error',
    ...options,
  })
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
