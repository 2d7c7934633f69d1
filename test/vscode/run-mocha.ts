import {writeFileSync} from 'node:fs'
import {format} from 'node:util'
import Mocha from 'mocha'
import {type Counts, reported} from './report.ts'
import {stackOf} from './stack.ts'

// An extension host's console has much that is VS Code's own: scripts/vscode/result.mjs tells ours by this mark.
const lineMark = '│ '

/**
 * Runs mocha suites inside VS Code's extension host: a line a test on the console, and the counts into the
 * bundle's `.result.json`.
 *
 * @param load executes the modules that call `describe` and `it`
 * @throws if a test fails, so that VS Code exits with a code that is not 0
 */
export async function runMocha(load: () => void): Promise<void> {
  const unmark = markConsole()
  try {
    const counts = await run(load)
    writeFileSync(`${__filename}.result.json`, JSON.stringify(counts))
    if (counts.failed > 0) throw new Error(`${counts.failed} failed`)
  } finally {
    unmark()
  }
}

async function run(load: () => void): Promise<Counts> {
  const mocha = new Mocha({ui: 'bdd', timeout: 20_000, slow: 2_000, reporter: Mocha.reporters.Base})
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  try {
    load()
  } catch (error) {
    console.log(`The suites could not be loaded: ${stackOf(error)}`)
    throw error
  }
  return reported(mocha, stackOf)
}

/** Marks each line of `console.log`; VS Code lets nobody assign to it, and keeps `console.error` for itself. */
function markConsole(): () => void {
  const print = console.log
  const original = Object.getOwnPropertyDescriptor(console, 'log') ?? {}
  const marked = (...values: unknown[]) => print(format(...values).replace(/^/gm, lineMark))
  Object.defineProperty(console, 'log', {configurable: true, get: () => marked})
  return () => {
    Object.defineProperty(console, 'log', original)
  }
}
