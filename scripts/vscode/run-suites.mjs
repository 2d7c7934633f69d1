import {appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {cp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {root} from '../setup/root.mjs'
import {launchChromium} from './chromium.mjs'
import {clearResult, linesOf, readResult} from './result.mjs'
import {serveVsCode} from './serve.mjs'

const logFile = join(root, '.vscode-test', 'logs', 'suites.log')

/**
 * Runs a bundle of suites inside the extension host of a served VS Code and prints what they print; what VS
 * Code itself has to say goes to `.vscode-test/logs/suites.log`.
 *
 * @param {object} options
 * @param {string} options.extensionTestsPath absolute path of the bundle
 * @param {string} options.extensionPath absolute path of the extension's folder
 * @param {string} options.workspace absolute path of a folder; the suites get a copy of it
 * @param {number} [options.timeout] milliseconds for the whole run
 * @param {(line: string) => void} [options.print]
 * @returns {Promise<import('./result.mjs').Counts>}
 * @throws {Error} if the suites did not come to their end: a crash, a time-out, a bundle that does not load
 */
export async function runSuites({
  extensionTestsPath,
  extensionPath,
  workspace,
  timeout = 300_000,
  print = console.log,
}) {
  const scratch = mkdtempSync(join(tmpdir(), 'pmprep-suites-'))
  const cleaners = [() => rmSync(scratch, {recursive: true, force: true, maxRetries: 3})]
  try {
    const copy = join(scratch, 'workspace')
    await cp(workspace, copy, {recursive: true})
    clearResult(extensionTestsPath)
    const dataDir = join(scratch, 'data')
    const server = await serveVsCode({extensionPath, workspace: copy, dataDir, smokeTest: true})
    cleaners.push(server.close)
    const browser = await launchChromium()
    cleaners.push(() => browser.close())
    const page = await browser.newPage({viewport: {width: 1280, height: 800}})
    const url = server.url({testsPath: extensionTestsPath})
    const code = await exitCode({page, url, timeout, print, ended: server.ended})
    const counts = readResult(extensionTestsPath)
    if (code !== 0 && counts.failed === 0) throw new Error(`VS Code ended with ${code} though no test failed`)
    return counts
  } catch (error) {
    throw new Error(`${error.message}; what VS Code said: ${logFile}`, {cause: error})
  } finally {
    for (const clean of cleaners.reverse()) await clean()
  }
}

/** Opens the page and waits for VS Code to say that the suites have ended. */
async function exitCode({page, url, timeout, print, ended}) {
  mkdirSync(dirname(logFile), {recursive: true})
  writeFileSync(logFile, '')
  const log = (type, values) => {
    const text = values.map(String).join(' ')
    appendFileSync(logFile, `${type}: ${text}\n`)
    for (const line of linesOf(text)) print(line)
  }
  let timer
  try {
    return await new Promise((resolve, reject) => {
      const fail = why => reject(new Error(`The suites in VS Code ${why}`))
      timer = setTimeout(() => fail(`did not end within ${timeout / 1000} s`), timeout)
      page.on('crash', () => fail('ended: the page crashed'))
      page.on('close', () => fail('ended: the page was closed'))
      ended.then(code => fail(`ended: the server exited with ${code}`))
      const exposed = [
        page.exposeFunction('codeAutomationLog', log),
        page.exposeFunction('codeAutomationExit', resolve),
      ]
      Promise.all(exposed)
        .then(() => page.goto(url))
        .catch(reject)
    })
  } finally {
    clearTimeout(timer)
  }
}
