import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {inspect} from 'node:util'
import Mocha from 'mocha'
import {register} from 'tsx/esm/api'
import {root} from './setup/root.mjs'

/** Loaded before the files. */
const first = join(root, 'test', 'draws.ts')

/**
 * Runs test files, TypeScript through tsx.
 *
 * @param {string[]} files absolute paths
 * @param {{timeout?: number, reporter?: string, parallel?: boolean}} [options] timeout of one test, in milliseconds;
 *   `parallel`: a file at a time in as many processes as there are cores, for files that share nothing. Otherwise all
 *   of them in this process, where they can share what takes long to start
 * @returns {Promise<import('./vscode/result.mjs').Counts>}
 */
export async function runMocha(files, {timeout = 10_000, reporter = 'spec', parallel = false} = {}) {
  const jobs = parallel ? availableParallelism() : 1
  const mocha = new Mocha({
    timeout,
    reporter,
    color: false,
    parallel: jobs > 1,
    jobs,
    require: ['tsx', first],
  })
  for (const file of files) mocha.addFile(file)
  // Mocha’s own processes load what `require` names, and then the files.
  return jobs > 1 ? countsOf(mocha) : inThisProcess(mocha)
}

async function inThisProcess(mocha) {
  const unregister = register()
  await import(pathToFileURL(first).href)
  await mocha.loadFilesAsync()
  const counts = await countsOf(mocha)
  await unregister()
  return counts
}

async function countsOf(mocha) {
  const failures = []
  const stats = await new Promise(resolve => {
    const runner = mocha.run(() => resolve(runner.stats))
    runner.on('fail', (test, error) =>
      failures.push(`${test.fullTitle()}\n${error?.stack ?? inspect(error)}`),
    )
  })
  return {passed: stats.passes, failed: stats.failures, skipped: stats.pending, failures}
}
