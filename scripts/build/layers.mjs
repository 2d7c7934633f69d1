import {join} from 'node:path'
import {build} from 'esbuild'

/** Bytes: what a machine of some years evaluates well within 50 ms, for which nothing may hold up the extension host. */
const LARGEST = 250_000

/**
 * Cuts what an entry point needs at once into layers, each of which needs only those before it: the paths of our own
 * modules, in the order in which they are evaluated.
 *
 * @param {string} entry path from the root
 * @param {import('esbuild').BuildOptions} options of the bundle that it is the entry point of
 * @returns {Promise<string[][]>}
 */
export async function layersOf(entry, options) {
  const {metafile} = await build({...options, entryPoints: [entry], metafile: true, write: false})
  const written = new Map()
  for (const {inputs} of Object.values(metafile.outputs)) {
    for (const [path, {bytesInOutput}] of Object.entries(inputs)) written.set(path, bytesInOutput)
  }
  const layers = [[]]
  const known = new Set()
  let size = 0
  const add = path => {
    if (known.has(path)) return
    known.add(path)
    for (const {path: next, kind, external} of metafile.inputs[path].imports) {
      if (kind !== 'dynamic-import' && !external) add(next)
    }
    size += written.get(path) ?? 0
    // Packages and data come with the modules that import them.
    if (!/^src\/.*\.ts$/.test(path)) return
    if (size > LARGEST) {
      layers.push([])
      size = written.get(path) ?? 0
    }
    layers.at(-1).push(path)
  }
  add(entry)
  return layers
}

/**
 * Has esbuild write each layer as one file. It cuts its output by who asks for what, so that what is needed at once
 * would be in as many pieces as there are ways in which later parts share it. But whoever loads a part has all layers
 * already; and when every part says so, there is nothing to cut.
 *
 * @param {string} root the repository
 * @param {readonly string[][]} layers
 * @returns {import('esbuild').Plugin} that takes `layer:0` and `part:src/…` for entry points
 */
export function inLayers(root, layers) {
  const importsOf = paths => paths.map(path => `import ${JSON.stringify(join(root, path))}\n`).join('')
  return {
    name: 'in-layers',
    setup({onResolve, onLoad, resolve}) {
      onResolve({filter: /^layer:/}, ({path}) => ({path: path.replace('layer:', ''), namespace: 'layer'}))
      onResolve({filter: /^part:/}, ({path}) => ({
        path: join(root, path.replace('part:', '')),
        namespace: 'part',
      }))
      onResolve({filter: /^\./}, async ({path, kind, resolveDir}) => {
        if (kind !== 'dynamic-import') return undefined
        const found = await resolve(path, {kind: 'import-statement', resolveDir})
        return {...found, namespace: 'part'}
      })
      onLoad({filter: /.*/, namespace: 'layer'}, ({path}) => ({
        contents: importsOf(layers.slice(0, Number(path) + 1).flat()),
        resolveDir: root,
      }))
      onLoad({filter: /.*/, namespace: 'part'}, ({path}) => ({
        contents: `${importsOf(layers.flat())}export * from ${JSON.stringify(path)}`,
        resolveDir: root,
      }))
    },
  }
}
