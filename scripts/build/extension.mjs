import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {build, transform} from 'esbuild'

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
  const [, {outputFiles}] = await Promise.all([
    build({
      ...forExtension,
      absWorkingDir: root,
      entryPoints: ['src/extension/main.ts'],
      outfile: 'dist/extension.cjs',
      format: 'cjs',
    }),
    build({
      ...forExtension,
      absWorkingDir: root,
      entryPoints: ['src/extension/start.ts'],
      outdir: 'dist/parts',
      chunkNames: '[name]-[hash]',
      format: 'esm',
      splitting: true,
      write: false,
    }),
  ])
  await Promise.all(
    outputFiles.map(async ({path, text}) => {
      const {code} = await transform(text.replaceAll('import("./', 'loadPart("./'), {
        format: 'cjs',
        minify: true,
        charset: 'utf8',
        target: shared.target,
      })
      await writeFile(path.replace(/\.js$/, '.cjs'), code.replace(/(["'`])\.\/([\w-]+)\.js\1/g, '"./$2.cjs"'))
    }),
  )
}
