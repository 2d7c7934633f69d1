import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {productDocument} from './documents.ts'
import {interleaved} from './measure.ts'
import {ms, printTable, ratio, size} from './report.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const BYTES = 8_000
const ROUNDS = 9

/** How long the command line takes from its call to its end, against a Node that does nothing. */
export function benchColdStart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'pmprep-bench-'))
  try {
    const file = join(folder, 'a.md')
    writeFileSync(file, productDocument(BYTES))
    const node =
      (...args: string[]) =>
      () =>
        spawnSync(process.execPath, args, {cwd: folder})
    const {nothing, version, lint} = interleaved(
      {nothing: node('-e', '0'), version: node(cli, '--version'), lint: node(cli, 'lint', file)},
      ROUNDS,
    )
    const row = (name: string, {p50}: {p50: number}) => [name, ms(p50), ratio(p50 / nothing.p50)]
    printTable('Cold start of the command line (medians)', [
      ['', 'time', '÷ node alone'],
      row('node -e 0', nothing),
      row('pmprep --version', version),
      row(`pmprep lint, a file of ${size(BYTES)}`, lint),
    ])
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
