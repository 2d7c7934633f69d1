import 'mocha/mocha.js'
import * as vscode from 'vscode'
import {reported} from './report.ts'

// As in run-mocha.ts. The counts are a line too: a worker of the browser has no file to leave them in.
const lineMark = '│ '
const countsMark = '│ = '

/**
 * Runs mocha suites inside the extension host of VS Code for the Web, by mocha's build for browsers.
 *
 * @param files texts by name, put into the folder that is open
 * @param load executes the modules that call `describe` and `it`
 * @throws if a test fails, so that VS Code exits with a code that is not 0
 */
export async function runMocha(files: Readonly<Record<string, string>>, load: () => void): Promise<void> {
  await fill(files)
  const print = console.log.bind(console)
  const marked = (text: unknown) => print(String(text).replace(/^/gm, lineMark))
  Object.defineProperty(console, 'log', {configurable: true, get: () => marked})
  mocha.setup({ui: 'bdd', timeout: 20_000, slow: 2_000, reporter: Mocha.reporters.Base})
  try {
    load()
  } catch (error) {
    console.log(`The suites could not be loaded: ${stackOf(error)}`)
    throw error
  }
  const counts = await reported(mocha, stackOf)
  print(countsMark + JSON.stringify(counts))
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`)
}

async function fill(files: Readonly<Record<string, string>>): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no workspace is open')
  for (const [name, text] of Object.entries(files)) {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, name), new TextEncoder().encode(text))
  }
}

/** The frames of the suites; they are in the bundle, which the web has no map of. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const lines = (error.stack ?? error.message).split('\n')
  return lines.filter(line => !/^\s+at /.test(line) || line.includes('/suites/')).join('\n')
}
