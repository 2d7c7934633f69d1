// `npm run screenshots`: takes the README's pictures anew, in the real workbench, and notes its themes' colours.
import {join} from 'node:path'
import {ensureBuild} from './setup/build.mjs'
import {ensureDependencies} from './setup/dependencies.mjs'
import {root} from './setup/root.mjs'

await ensureDependencies()
await ensureBuild()
const {runMocha} = await import('./mocha.mjs')
const {failed} = await runMocha(
  ['pictures.ts', 'themes.ts'].map(name => join(root, 'test/e2e', name)),
  {timeout: 120_000},
)
process.exitCode = failed > 0 ? 1 : 0
