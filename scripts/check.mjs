// `npm run check`: everything about the code that needs no running of it, one line a check.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {partsOf} from './build/parts.mjs'
import {ensureBuild} from './setup/build.mjs'
import {root} from './setup/root.mjs'
import {run} from './setup/run.mjs'

/** The runtimes, each type-checked with what it has and nothing else. */
const runtimes = ['src/core', 'src/llm', 'src/extension', 'src/cli', 'webview', 'test']
/** The most that may be loaded before VS Code goes on, for the first document, and as the panel’s page, in KiB. */
const mostToActivate = 10
const mostToStart = 940
const mostInPanel = 250
/** A package that is loaded with the first request to an endpoint, and words that stand in it and nowhere else. */
const client = 'openai'
const inClient = 'X-Stainless-'
/** The parts that it must not be loaded with: activation, the panel, and all of a model but its requests. */
const withoutClient = ['start', 'coach-panel', 'model', 'respond']

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
  [`${client} only loaded when a model is asked`, clientIsApart],
]

/**
 * Runs all checks, as many at a time as there are cores, also after one has failed.
 *
 * @returns {Promise<import('./vscode/result.mjs').Counts>}
 */
export async function check() {
  await ensureBuild()
  const counts = {passed: 0, failed: 0, skipped: 0, failures: []}
  const waiting = [...checks]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, perform] = next
      try {
        await perform()
        counts.passed++
        console.log(`  ✓ ${name}`)
      } catch (error) {
        counts.failed++
        counts.failures.push(`${name}\n${error.message}`)
        console.log(`  ✗ ${name}\n${error.message}`)
      }
    }
  }
  await Promise.all(Array.from({length: availableParallelism()}, work))
  return counts
}

const quietly = (program, ...options) =>
  run(bin(program), options, {cwd: root, quiet: true, shell: process.platform === 'win32'})

function clientIsApart() {
  const parts = readdirSync(join(root, 'dist', 'parts'))
  const has = path => readFileSync(path, 'utf8').includes(inClient)
  if (!parts.some(name => has(join(root, 'dist', 'parts', name))))
    throw new Error(`No part has “${inClient}”`)
  for (const wanted of withoutClient) {
    const name = parts.find(it => it === `${wanted}.cjs` || it.replace(/-[A-Z0-9]{8}\.cjs$/, '') === wanted)
    if (!name) throw new Error(`There is no part “${wanted}”`)
    const found = partsOf(name).find(has)
    if (found) throw new Error(`${name} loads ${client}, which is in ${found}`)
  }
}

function atMost(most, paths) {
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1024
  if (size > most) throw new Error(`${paths.join(', ')} take ${size.toFixed(1)} KiB`)
}

if (process.argv[1] === import.meta.filename) {
  const {failed} = await check()
  process.exitCode = failed > 0 ? 1 : 0
}
