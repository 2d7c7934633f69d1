import type Mocha from 'mocha'

/** What scripts/vscode/result.mjs reads. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** The names of the tests that failed, each with its error. */
  failures: string[]
}

/**
 * Runs what was loaded and prints a line a test, in whole lines through `console.log`, which is all that leaves an
 * extension host.
 *
 * @param stackOf what to print of the error of a failed test
 */
export async function reported(
  mocha: Pick<Mocha, 'run'>,
  stackOf: (error: unknown) => string,
): Promise<Counts> {
  const failures: string[] = []
  const {passes, pending} = await new Promise<Mocha.Stats>(resolve => {
    const runner = mocha.run(() => resolve(runner.stats as Mocha.Stats))
    printTests(runner, stackOf)
    runner.on('fail', (test, error) => failures.push(`${test.fullTitle()}\n${stackOf(error)}`))
  })
  return {passed: passes, failed: failures.length, skipped: pending, failures}
}

function printTests(runner: Mocha.Runner, stackOf: (error: unknown) => string): void {
  let depth = 0
  const line = (text: string) => console.log(text.replace(/^/gm, '  '.repeat(depth)))
  runner.on('suite', suite => {
    if (suite.root) return
    line(suite.title)
    depth++
  })
  runner.on('suite end', suite => {
    if (!suite.root) depth--
  })
  runner.on('pass', test => line(`✓ ${test.title}${test.speed === 'slow' ? ` (${test.duration} ms)` : ''}`))
  runner.on('pending', test => line(`- ${test.title}`))
  runner.on('fail', (test, error) => line(`✗ ${test.title}\n${stackOf(error).replace(/^/gm, '  ')}`))
}
