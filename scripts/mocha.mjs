import Mocha from 'mocha'
import {register} from 'tsx/esm/api'

/**
 * Runs test files in this process, TypeScript through tsx.
 *
 * @param {string[]} files absolute paths
 * @param {{timeout?: number, reporter?: string}} [options] timeout of one test, in milliseconds
 * @returns {Promise<import('./vscode/result.mjs').Counts>}
 */
export async function runMocha(files, {timeout = 10_000, reporter = 'spec'} = {}) {
  const unregister = register()
  const mocha = new Mocha({timeout, reporter, color: false})
  for (const file of files) mocha.addFile(file)
  await mocha.loadFilesAsync()
  const {passes, failures, pending} = await new Promise(resolve => {
    const runner = mocha.run(() => resolve(runner.stats))
  })
  await unregister()
  return {passed: passes, failed: failures, skipped: pending}
}
