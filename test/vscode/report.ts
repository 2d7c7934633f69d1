import type Mocha from 'mocha'

/**
 * Prints a line a test, in whole lines through `console.log`, which is all that leaves an extension host.
 *
 * @param stackOf what to print of the error of a failed test
 */
export function report(runner: Mocha.Runner, stackOf: (error: unknown) => string): void {
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
