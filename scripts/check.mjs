// `npm run check`: everything about the code that needs no running of it, one line a check.
import {statSync} from 'node:fs'
import {join} from 'node:path'
import {partsOf} from './build/parts.mjs'
import {ensureBuild} from './setup/build.mjs'
import {root} from './setup/root.mjs'
import {run} from './setup/run.mjs'

/** The runtimes, each type-checked with what it has and nothing else. */
const runtimes = ['src/core', 'src/llm', 'src/extension', 'src/cli', 'webview', 'test']
/** The most that may be loaded before VS Code goes on, for the first document, and as the panel’s page, in KiB. */
const mostToActivate = 10
const mostToStart = 820
const mostInPanel = 250

const bin = name => join(root, 'node_modules', '.bin', name)
const checks = [
  ['format, lint and import fences', () => quietly('biome', 'check', '--error-on-warnings', '.')],
  ...runtimes.map(folder => [`types of ${folder}`, () => quietly('tsc', '-p', folder)]),
  ['unused code', () => quietly('knip')],
  ['generated files up to date', () => quietly('tsx', 'scripts/generate.ts', '--check')],
  [
    `at most ${mostToActivate} KiB to activate`,
    () => atMost(mostToActivate, [join(root, 'dist/extension.cjs')]),
  ],
  [`at most ${mostToStart} KiB to start`, () => atMost(mostToStart, partsOf('start.cjs'))],
  [
    `at most ${mostInPanel} KiB in the panel`,
    () => atMost(mostInPanel, [join(root, 'dist/webview/panel.js'), join(root, 'dist/webview/panel.css')]),
  ],
]

/**
 * Runs all checks, also after one has failed.
 *
 * @returns {Promise<import('./vscode/result.mjs').Counts>}
 */
export async function check() {
  await ensureBuild()
  const counts = {passed: 0, failed: 0, skipped: 0}
  for (const [name, perform] of checks) {
    try {
      await perform()
      counts.passed++
      console.log(`  ✓ ${name}`)
    } catch (error) {
      counts.failed++
      console.log(`  ✗ ${name}\n${error.message}`)
    }
  }
  return counts
}

const quietly = (program, ...options) =>
  run(bin(program), options, {cwd: root, quiet: true, shell: process.platform === 'win32'})

function atMost(most, paths) {
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1024
  if (size > most) throw new Error(`${paths.join(', ')} take ${size.toFixed(1)} KiB`)
}

if (process.argv[1] === import.meta.filename) {
  const {failed} = await check()
  process.exitCode = failed > 0 ? 1 : 0
}
