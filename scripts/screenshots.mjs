// `npm run screenshots`: takes the README's pictures anew, in the real workbench.
import {join} from 'node:path'
import {ensureBuild} from './setup/build.mjs'
import {ensureDependencies} from './setup/dependencies.mjs'
import {root} from './setup/root.mjs'

await ensureDependencies()
await ensureBuild()
const {runMocha} = await import('./mocha.mjs')
const {failed} = await runMocha([join(root, 'test/e2e/pictures.ts')], {timeout: 120_000})
process.exitCode = failed > 0 ? 1 : 0
