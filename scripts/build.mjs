import {cp, mkdir, readFile, rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/**
 * Bundles into dist/: the extension, its supplies (src/extension/supplies.ts says why they are apart) and the command
 * line; and puts the rules' pages beside them.
 */
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
/** Both hosts of an extension, desktop and web, load CommonJS without Node's modules. */
const forExtension = {
  ...shared,
  format: 'cjs',
  platform: 'browser',
  mainFields: ['module', 'main'],
  external: ['vscode'],
}

/** In the extension's bundle, modules that the supplies hold are read from them. */
const fromSupplies = {
  name: 'from-supplies',
  setup({onResolve, onLoad}) {
    const supplied = {
      'js-yaml': `
        export const load = text => supply().yaml.load(text)
        export const parseEvents = (text, options) => supply().yaml.parseEvents(text, options)
        export const getScalarValue = (text, event) => supply().yaml.getScalarValue(text, event)
        export const EVENT_ID = supply().yaml.EVENT_ID`,
      './parser.ts': 'export const parseMarkdown = text => supply().parseMarkdown(text)',
      './bundled.json': 'export default supply().frameworks',
    }
    onResolve({filter: /^(?:js-yaml|\.\/parser\.ts|\.\/bundled\.json)$/}, ({path}) => ({
      path,
      namespace: 'supplied',
    }))
    onLoad({filter: /.*/, namespace: 'supplied'}, ({path}) => ({
      contents: `import {supply} from './src/extension/supplies.ts'\n${supplied[path]}`,
      resolveDir: root,
    }))
  },
}

await Promise.all([
  build({
    ...forExtension,
    entryPoints: ['src/extension/main.ts'],
    outfile: 'dist/extension.cjs',
    plugins: [fromSupplies],
  }),
  build({...forExtension, entryPoints: ['src/extension/supplies-bundle.ts'], outfile: 'dist/supplies.cjs'}),
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
