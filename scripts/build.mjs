import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {buildExtension, shared} from './build/extension.mjs'
import {buildPages} from './build/pages.mjs'
import {buildWebview} from './build/webview.mjs'

/**
 * Bundles the extension, its panel and the command line into dist/, and puts the pages that they show beside them.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const {version} = JSON.parse(await readFile(`${root}package.json`, 'utf8'))

await Promise.all([buildExtension(root), buildWebview(root), buildCommandLine(), buildPages(root)])

/**
 * dist/cli.js and cli-*.js beside it: what a run does not need it does not load, such as the engine when all is cached.
 * In place of PMPREP_BUILD comes a digest of the whole, by which results of another build are told from its own.
 */
async function buildCommandLine() {
  const placeholder = '0'.repeat(16)
  const {outputFiles} = await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: {cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts'},
    outdir: 'dist',
    chunkNames: 'cli-[name]-[hash]',
    splitting: true,
    format: 'esm',
    platform: 'node',
    banner: {js: '#!/usr/bin/env node'},
    define: {PMPREP_VERSION: JSON.stringify(version), PMPREP_BUILD: `"PMPREP_BUILD_${placeholder}"`},
    write: false,
  })
  await mkdir(`${root}dist`, {recursive: true})
  const digest = createHash('sha256')
  for (const {contents} of outputFiles) digest.update(contents)
  const id = digest.digest('hex').slice(0, placeholder.length)
  await Promise.all(
    outputFiles.map(({path, text}) => writeFile(path, text.replace(`PMPREP_BUILD_${placeholder}`, id))),
  )
  const made = new Set(outputFiles.map(({path}) => basename(path)))
  const stale = (await readdir(`${root}dist`)).filter(name => /^cli-.*\.js$/.test(name) && !made.has(name))
  await Promise.all(stale.map(name => rm(`${root}dist/${name}`, {force: true})))
}
