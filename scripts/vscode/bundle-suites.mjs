import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../setup/root.mjs'

/**
 * Bundles mocha and all suites of a folder into one CommonJS file whose `run()` the extension host calls.
 *
 * @param {string} [folder] absolute path of a folder; every `*.test.ts` in it and below is a suite
 * @param {string} [outfile] absolute path of the bundle
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleSuites(
  folder = join(root, 'test', 'extension'),
  outfile = join(root, '.vscode-test', 'suites', 'suites.cjs'),
) {
  const {build} = await import('esbuild')
  await build({
    stdin: {contents: entry(folder), resolveDir: root, sourcefile: 'suites.js'},
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    external: ['vscode'],
    // Mocha's parallel mode, which is not used here, asks for files of its own.
    logOverride: {'require-resolve-not-external': 'silent'},
    logLevel: 'warning',
  })
  return outfile
}

/** The suites are required, not imported, because mocha has to define `describe` before they run. */
function entry(folder) {
  const suites = readdirSync(folder, {recursive: true}).filter(path => path.endsWith('.test.ts'))
  const requires = suites.sort().map(path => `require(${JSON.stringify(join(folder, path))})`)
  return `
    import {runMocha} from './test/vscode/run-mocha.ts'
    export const run = () => runMocha(() => {
      ${requires.join('\n')}
    })`
}
