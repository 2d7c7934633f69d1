import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../setup/root.mjs'

const suitesFolder = join(root, 'test', 'extension')
const bundles = join(root, '.vscode-test', 'suites')

/**
 * Bundles mocha and all suites of a folder into one CommonJS file whose `run()` the extension host calls.
 *
 * @param {string} [folder] absolute path of a folder; every `*.test.ts` in it and below is a suite
 * @param {string} [outfile] absolute path of the bundle
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleSuites(folder = suitesFolder, outfile = join(bundles, 'suites.cjs')) {
  await bundle(entry(suitesOf(folder), './test/vscode/run-mocha.ts'), {
    outfile,
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    // Mocha's parallel mode, which is not used here, asks for files of its own.
    logOverride: {'require-resolve-not-external': 'silent'},
  })
  return outfile
}

/**
 * Bundles the suites that need no Node for the extension host of VS Code for the Web, with the files of the folder
 * that they are to find open: the web has no disk.
 *
 * @param {string} workspace absolute path of the folder
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleWebSuites(workspace, folder = suitesFolder, outfile = join(bundles, 'web.cjs')) {
  const {shared} = await import('../build/extension.mjs')
  const needsNode = path => /from 'node:(?!assert)/.test(readFileSync(path, 'utf8'))
  const suites = suitesOf(folder).filter(path => !needsNode(path))
  const names = readdirSync(workspace).filter(name => name.endsWith('.md'))
  const files = Object.fromEntries(names.map(name => [name, readFileSync(join(workspace, name), 'utf8')]))
  await bundle(entry(suites, './test/vscode/run-mocha-web.ts', `${JSON.stringify(files)}, `), {
    outfile,
    platform: 'browser',
    target: 'es2022',
    // Mocha for browsers would take the bundle's exports for its own: it finds none, and so makes itself a global.
    format: 'iife',
    globalName: 'suites',
    banner: {js: 'const bundle = module; module = exports = undefined;'},
    footer: {js: 'bundle.exports = suites;'},
    alias: {...shared.alias, 'node:assert/strict': './test/vscode/assert-web.ts'},
  })
  return outfile
}

async function bundle(contents, options) {
  const {build} = await import('esbuild')
  await build({
    stdin: {contents, resolveDir: root, sourcefile: 'suites.js'},
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    absWorkingDir: root,
    logLevel: 'warning',
    ...options,
  })
}

const suitesOf = folder =>
  readdirSync(folder, {recursive: true})
    .filter(path => path.endsWith('.test.ts'))
    .sort()
    .map(path => join(folder, path))

/** The suites are required, not imported, because mocha has to define `describe` before they run. */
function entry(suites, runner, before = '') {
  const requires = suites.map(path => `require(${JSON.stringify(path)})`)
  return `
    import {runMocha} from '${runner}'
    export const run = () => runMocha(${before}() => {
      ${requires.join('\n')}
    })`
}
