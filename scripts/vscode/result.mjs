import {readFileSync, rmSync} from 'node:fs'

/**
 * @typedef {{passed: number, failed: number, skipped: number, failures: string[]}} Counts
 *   `failures`: the names of what failed, each with the reason
 */

// test/vscode/run-mocha.ts and run-mocha-web.ts have the other end of these: the mark of the suites' own lines on a
// console that VS Code writes to as well, and where the counts are left when all suites have run.
const lineMark = '│ '
const countsMark = '= '
const resultFile = bundle => `${bundle}.result.json`

/**
 * The suites' own lines in what an extension host printed, without their mark.
 *
 * @param {string} text
 * @returns {string[]}
 */
export const linesOf = text =>
  text
    .split('\n')
    .filter(line => line.startsWith(lineMark))
    .map(line => line.slice(lineMark.length))

/**
 * The counts that suites in the web printed, if this is that line of theirs.
 *
 * @param {string} line
 * @returns {Counts | undefined}
 */
export const countsOf = line =>
  line.startsWith(countsMark) ? JSON.parse(line.slice(countsMark.length)) : undefined

/** Forgets the result that an earlier run of a bundle left. */
export const clearResult = bundle => rmSync(resultFile(bundle), {force: true})

/**
 * The counts that a run of a bundle left.
 *
 * @returns {Counts}
 * @throws {Error} if there are none, because the run did not come to its end, or if no test ran
 */
export function readResult(bundle) {
  return checked(parseIfThere(resultFile(bundle)))
}

/**
 * Counts, if there are any.
 *
 * @returns {Counts}
 * @throws {Error} as `readResult`
 */
export function checked(counts) {
  if (!counts) throw new Error('The suites in VS Code did not come to their end')
  if (counts.passed + counts.failed === 0) throw new Error('No test ran in VS Code')
  return counts
}

function parseIfThere(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
