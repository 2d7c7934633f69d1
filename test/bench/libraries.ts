import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readDocument} from '../../src/core/document/document.ts'
import {lint} from '../../src/core/lint.ts'
import {productDocument} from './documents.ts'
import {interleavedAsync} from './measure.ts'
import {importPeer, peerFile, peersAreThere} from './peers.ts'
import {ms, printTable, ratio, size} from './report.ts'

type Lint = (text: string) => unknown

const ROUNDS: [bytes: number, rounds: number][] = [
  [5_000, 40],
  [20_000, 20],
  [100_000, 7],
]

/** The first lint of one document, beside other linters as libraries, in one process. */
export async function benchLibraries(): Promise<void> {
  if (!peersAreThere) return
  const linters: Record<string, Lint> = {
    PMPrep: text => lint(readDocument(text)),
    markdownlint: await markdownlint(),
    'remark-lint': await remarkLint(),
    textlint: await textlint(),
  }
  const rows = [
    ['', ...Object.keys(linters).flatMap(name => (name === 'PMPrep' ? [name] : [name, '÷ PMPrep']))],
  ]
  for (const [bytes, rounds] of ROUNDS) {
    const text = productDocument(bytes)
    const tasks = Object.fromEntries(
      Object.entries(linters).map(([name, perform]) => [name, async () => perform(text)]),
    )
    const times = await interleavedAsync(tasks, rounds)
    const own = times.PMPrep?.p50 ?? Number.NaN
    rows.push([
      size(bytes),
      ...Object.entries(times).flatMap(([name, {p50}]) =>
        name === 'PMPrep' ? [ms(p50)] : [ms(p50), ratio(p50 / own)],
      ),
    ])
  }
  printTable('First lint, beside other linters with their usual presets (medians)', rows)
}

async function markdownlint(): Promise<Lint> {
  const {lint} = await importPeer<{lint: (options: object) => unknown}>('markdownlint/sync')
  return text => lint({strings: {text}})
}

async function remarkLint(): Promise<Lint> {
  const names = [
    'remark-parse',
    'remark-stringify',
    'remark-frontmatter',
    'remark-gfm',
    'remark-preset-lint-recommended',
  ]
  const [{unified}, ...plugins] = await Promise.all([
    importPeer<{unified: () => {use: (plugins: {plugins: unknown[]}) => {process: Lint}}}>('unified'),
    ...names.map(name => importPeer<{default: unknown}>(name)),
  ])
  // Anew for each document: what is measured is a first lint.
  return text =>
    unified()
      .use({plugins: plugins.map(it => it.default)})
      .process(text)
}

async function textlint(): Promise<Lint> {
  interface Textlint {
    createLinter: (options: object) => {lintText: (text: string, file: string) => unknown}
    loadTextlintrc: (options: object) => Promise<unknown>
  }
  const {createLinter, loadTextlintrc} = await importPeer<Textlint>('textlint')
  const folder = mkdtempSync(join(tmpdir(), 'pmprep-bench-'))
  try {
    const configFilePath = join(folder, '.textlintrc.json')
    writeFileSync(configFilePath, JSON.stringify({rules: {'@textlint-rule/preset-google': true}}))
    const linter = createLinter({
      descriptor: await loadTextlintrc({configFilePath, node_modulesDir: peerFile('.')}),
    })
    return text => linter.lintText(text, 'a.md')
  } finally {
    rmSync(folder, {recursive: true})
  }
}
