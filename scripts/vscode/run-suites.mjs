import {mkdtempSync, rmSync} from 'node:fs'
import {cp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {launchChromium} from './chromium.mjs'
import {exitCode, logFile} from './exit-code.mjs'
import {checked, clearResult, countsOf, readResult} from './result.mjs'
import {serveVsCode} from './serve.mjs'
import {serveWeb} from './serve-web.mjs'
import {defaultSettings} from './settings.mjs'

/**
 * Runs a bundle of suites inside the extension host of a served VS Code and prints what they print; what VS
 * Code itself has to say goes to `.vscode-test/logs/suites.log`.
 *
 * @param {object} options
 * @param {string} options.extensionTestsPath absolute path of the bundle
 * @param {string} options.extensionPath absolute path of the extension's folder
 * @param {string} options.workspace absolute path of a folder, of which the suites get a copy; if the copy has
 *   `test.code-workspace` in it, that is opened in place of the folder
 * @param {number} [options.timeout] milliseconds for the whole run
 * @param {(line: string) => void} [options.print]
 * @returns {Promise<import('./result.mjs').Counts>}
 * @throws {Error} if the suites did not come to their end: a crash, a time-out, a bundle that does not load
 */
export async function runSuites({
  extensionTestsPath,
  extensionPath,
  workspace,
  timeout,
  print = console.log,
}) {
  const scratch = mkdtempSync(join(tmpdir(), 'pmprep-suites-'))
  const copy = join(scratch, 'workspace')
  await cp(workspace, copy, {recursive: true})
  clearResult(extensionTestsPath)
  const serve = async () => {
    const dataDir = join(scratch, 'data')
    const server = await serveVsCode({extensionPath, workspace: copy, dataDir, smokeTest: true})
    return {...server, url: server.url({testsPath: extensionTestsPath})}
  }
  try {
    const code = await inChromium(serve, {timeout, print})
    const counts = readResult(extensionTestsPath)
    if (code !== 0 && counts.failed === 0) throw new Error(`VS Code ended with ${code} though no test failed`)
    return counts
  } catch (error) {
    throw new Error(`${error.message}; what VS Code said: ${logFile}`, {cause: error})
  } finally {
    rmSync(scratch, {recursive: true, force: true, maxRetries: 3})
  }
}

/**
 * Runs a bundle of suites inside the extension host of VS Code for the Web, a worker of the browser, on an empty
 * folder in its memory.
 *
 * @param {object} options as of `runSuites`
 * @returns {Promise<import('./result.mjs').Counts>}
 * @throws {Error} as `runSuites`
 */
export async function runWebSuites({extensionTestsPath, extensionPath, timeout, print = console.log}) {
  let counts
  const read = line => {
    const found = countsOf(line)
    if (found) counts = found
    else print(line)
  }
  const serve = () => serveWeb({extensionPath, testsPath: extensionTestsPath, settings: defaultSettings})
  try {
    await inChromium(serve, {timeout, print: read})
    return checked(counts)
  } catch (error) {
    throw new Error(`${error.message}; what VS Code said: ${logFile}`, {cause: error})
  }
}

/** Opens what is served in Chromium and returns the code that VS Code ends the suites with. */
async function inChromium(serve, {timeout = 300_000, print}) {
  const server = await serve()
  try {
    const browser = await launchChromium()
    try {
      const page = await browser.newPage({viewport: {width: 1280, height: 800}})
      return await exitCode({page, url: server.url, timeout, print, ended: server.ended})
    } finally {
      await browser.close()
    }
  } finally {
    await server.close()
  }
}
