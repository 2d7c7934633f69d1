import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {build, transform} from 'esbuild'
import {inLayers, layersOf} from './layers.mjs'
import {partsOf} from './parts.mjs'

/** Content as text for `JSON.parse`, which an engine reads in a fraction of the time that a literal takes it. */
const jsonAsText = {
  name: 'json-as-text',
  setup({onLoad}) {
    onLoad({filter: /\.json$/}, async ({path}) => {
      const compact = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return {contents: `export default JSON.parse(${JSON.stringify(compact)})`, loader: 'js'}
    })
  },
}

/** What esbuild is told for every output. */
export const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
  alias: {'decode-named-character-reference': './src/core/document/character-references.ts'},
  plugins: [jsonAsText],
}

/** Both hosts of an extension, desktop and web, load CommonJS without Node's modules. */
const forExtension = {
  ...shared,
  platform: 'browser',
  mainFields: ['module', 'main'],
  external: ['vscode'],
}

/**
 * Builds dist/extension.cjs and dist/parts/. VS Code loads an extension as one file of CommonJS, and in a browser it
 * can load no other; so that not everything has to be loaded at once, the rest is cut where the source says `import()`,
 * and src/extension/parts.ts loads what is asked for.
 *
 * @param {string} root the repository
 */
export async function buildExtension(root) {
  const dist = join(root, 'dist')
  await rm(join(dist, 'parts'), {recursive: true, force: true})
  await mkdir(join(dist, 'parts'), {recursive: true})
  await buildParts(root)
  await build({
    ...forExtension,
    absWorkingDir: root,
    entryPoints: ['src/extension/main.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    define: {
      START: JSON.stringify(
        partsOf('start.cjs')
          .map(path => basename(path))
          .reverse(),
      ),
    },
  })
}

async function buildParts(root) {
  const start = 'src/extension/start.ts'
  const options = {
    ...forExtension,
    absWorkingDir: root,
    outdir: 'dist/parts',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    write: false,
  }
  const layers = await layersOf(start, options)
  const {outputFiles} = await build({
    ...options,
    plugins: [inLayers(root, layers), ...shared.plugins],
    entryPoints: [
      // The last one is what start has and these have not.
      ...layers.slice(0, -1).map((_, at) => ({in: `layer:${at}`, out: `layer-${at}`})),
      {in: `part:${start}`, out: basename(start, '.ts')},
    ],
  })
  // The layers' entry points only load what they are made of, and nothing asks for them.
  const parts = outputFiles.filter(({path}) => !/^layer-\d/.test(basename(path)))
  await Promise.all(
    parts.map(async ({path, text}) => writeFile(path.replace(/\.js$/, '.cjs'), await toCommonJs(text))),
  )
}

/** A part as src/extension/parts.ts evaluates it. */
async function toCommonJs(text) {
  const {code} = await transform(
    text
      .replaceAll('import("./', 'loadPart("./')
      // As an import, each file would get a copy of the API with all its hundreds of names.
      .replace(/\bimport\s*\*\s*as ([\w$]+) from\s*"vscode";/g, 'const $1=require("vscode");'),
    {format: 'cjs', minify: true, charset: 'utf8', target: shared.target},
  )
  return code.replace(/(["'`])\.\/([\w-]+)\.js\1/g, '"./$2.cjs"')
}
