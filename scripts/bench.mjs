// `npm run bench [-- NAME …]`: the benchmarks of test/bench, bundled as what ships is: tsx would slow down our code and not its peers.
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {ensureBuild} from './setup/build.mjs'
import {ensureDependencies} from './setup/dependencies.mjs'
import {ensurePeers} from './setup/peers.mjs'
import {root} from './setup/root.mjs'

await ensureDependencies()
await ensureBuild()
await ensurePeers()
const {build} = await import('esbuild')
const outfile = join(root, '.vscode-test', 'bench', 'main.mjs')
await build({
  entryPoints: [join(root, 'test', 'bench', 'main.ts')],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  // As in what ships: for Node 20, esbuild would write `new RegExp(…)` for each literal with `\p`, made anew at each call.
  target: 'es2022',
  logLevel: 'warning',
})
await import(pathToFileURL(outfile).href)
if (process.argv.length < 3 || process.argv.includes('activation')) {
  const {benchActivation} = await import('./bench/activation.mjs')
  await benchActivation()
}
