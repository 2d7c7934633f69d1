// `npm test [-- STAGE …]`: sets up what is missing and runs everything, the fast first. Only Node's own modules at
// the top, because there may be no others yet.
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {ensureBuild} from './setup/build.mjs'
import {ensureDependencies} from './setup/dependencies.mjs'
import {root} from './setup/root.mjs'

const stages = {
  check: async () => (await import('./check.mjs')).check(),
  core: () => mocha('test/core', {reporter: 'dot', parallel: true}),
  llm: () => mocha('test/llm', {reporter: 'dot'}),
  cli: () => mocha('test/cli', {parallel: true}),
  webview: () => mocha('test/webview', {timeout: 60_000}),
  extension: () => suitesInVsCode(),
  web: () => suitesInWeb(),
  e2e: () => endToEnd(),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !(name in stages))
if (unknown.length > 0) {
  console.error(`No stage “${unknown.join(', ')}”: there are ${Object.keys(stages).join(', ')}`)
  process.exit(2)
}

await ensureDependencies()
await ensureBuild()
const total = {passed: 0, failed: 0}
const failures = []
for (const [name, perform] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const started = Date.now()
  console.log(`\n${name}`)
  const counts = await perform().catch(error => {
    console.log(`  ✗ ${name} could not be run: ${error.stack ?? error}`)
    return {passed: 0, failed: 1, failures: ['It could not be run: see above']}
  })
  for (const key of Object.keys(total)) total[key] += counts[key]
  failures.push(...counts.failures.map(it => `✗ ${name}: ${it}`))
  console.log(
    `  ${counts.passed} passed, ${counts.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  )
}
// Once more, where one looks first.
if (failures.length > 0) console.log(`\n${failures.join('\n\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function mocha(folder, options) {
  const {runMocha} = await import('./mocha.mjs')
  const files = readdirSync(join(root, folder), {recursive: true}).filter(file => file.endsWith('.test.ts'))
  return runMocha(
    files.sort().map(file => join(root, folder, file)),
    options,
  )
}

async function suitesInVsCode() {
  const {bundleSuites} = await import('./vscode/bundle-suites.mjs')
  const {runSuites} = await import('./vscode/run-suites.mjs')
  const extensionTestsPath = await bundleSuites()
  return runSuites({extensionTestsPath, extensionPath: root, workspace: join(root, 'samples')})
}

async function suitesInWeb() {
  const {bundleWebSuites} = await import('./vscode/bundle-suites.mjs')
  const {runWebSuites} = await import('./vscode/run-suites.mjs')
  return runWebSuites({extensionTestsPath: await bundleWebSuites(join(root, 'samples')), extensionPath: root})
}

async function endToEnd() {
  const {makePackage} = await import('./package.mjs')
  process.env.PMPREP_VSIX = await makePackage()
  return mocha('test/e2e', {timeout: 120_000})
}
