#!/usr/bin/env node
// `node scripts/cli.mjs …`: the command line from a checkout of this repository, which has no built files: builds it
// where that is needed, with a word on the standard error, and runs it. action.yml and .pre-commit-hooks.yaml call it.
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {ensureBuild} from './setup/build.mjs'
import {ensureDependencies} from './setup/dependencies.mjs'
import {root} from './setup/root.mjs'

const {log} = console
console.log = console.error
await ensureDependencies()
await ensureBuild()
console.log = log
await import(pathToFileURL(join(root, 'dist', 'cli.js')).href)
