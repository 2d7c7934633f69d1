import {benchBundles} from './bundles.ts'
import {benchColdStart} from './cold-start.ts'
import {benchCommandLine} from './command-line.ts'
import {benchEdits} from './edits.ts'
import {benchFirstLint} from './first-lint.ts'
import {benchHistory} from './history.ts'
import {benchLibraries} from './libraries.ts'
import {benchPanel} from './panel.ts'

// `npm run bench [-- NAME …]`: times are of this machine and this moment; read the ratios, which are of one run.
const benches = {
  'first-lint': benchFirstLint,
  libraries: benchLibraries,
  edits: benchEdits,
  history: benchHistory,
  'cold-start': benchColdStart,
  'command-line': benchCommandLine,
  bundles: benchBundles,
  panel: benchPanel,
}

/** Runs in VS Code: scripts/bench/activation.mjs. */
const ACTIVATION = 'activation'

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !(name in benches) && name !== ACTIVATION)
if (unknown.length > 0) {
  console.error(
    `No bench “${unknown.join(', ')}”: there are ${[...Object.keys(benches), ACTIVATION].join(', ')}`,
  )
  process.exitCode = 2
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench()
  }
}
