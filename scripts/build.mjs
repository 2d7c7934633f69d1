import {cp, mkdir, readFile, rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/** Bundles the extension and the command line into dist/, and puts the rules' pages beside them. */
const root = fileURLToPath(new URL('..', import.meta.url))
const {version} = JSON.parse(await readFile(`${root}package.json`, 'utf8'))
const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  absWorkingDir: root,
  logLevel: 'warning',
  alias: {'decode-named-character-reference': './src/core/document/character-references.ts'},
}

await rm(`${root}dist/rules`, {recursive: true, force: true})
await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/extension/main.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    platform: 'browser',
    mainFields: ['module', 'main'],
    external: ['vscode'],
  }),
  build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    platform: 'node',
    banner: {js: '#!/usr/bin/env node'},
    define: {PMPREP_VERSION: JSON.stringify(version)},
  }),
])
await mkdir(`${root}dist/rules`, {recursive: true})
await cp(`${root}src/core/rules`, `${root}dist/rules`, {
  recursive: true,
  filter: source => !/\.ts$/.test(source),
})
