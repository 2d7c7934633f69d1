import {benchBundles} from './bundles.ts'
import {benchColdStart} from './cold-start.ts'
import {benchEdits} from './edits.ts'
import {benchFirstLint} from './first-lint.ts'

// `npm run bench`: times are of this machine and this moment; read the ratios, which are of one run.
benchFirstLint()
benchEdits()
benchColdStart()
benchBundles()
