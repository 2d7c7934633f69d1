import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {root} from '../setup/root.mjs'
import {linesOf} from './result.mjs'

/** Where everything goes that a VS Code under test has to say. */
export const logFile = join(root, '.vscode-test', 'logs', 'suites.log')

/**
 * Opens a page with a workbench and waits for it to say that the suites have ended.
 *
 * @param {object} options
 * @param {import('playwright-core').Page} options.page
 * @param {string} options.url
 * @param {number} options.timeout milliseconds
 * @param {(line: string) => void} options.print gets the suites' own lines
 * @param {Promise<unknown>} [options.ended] settles when the server behind the page ends
 * @returns {Promise<number>} 0 if all tests passed
 */
export async function exitCode({page, url, timeout, print, ended}) {
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
      ended?.then(code => fail(`ended: the server exited with ${code}`))
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
