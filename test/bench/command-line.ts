import {spawn} from 'node:child_process'
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {productDocument} from './documents.ts'
import {interleavedAsync} from './measure.ts'
import {peerFile, peerModule, peersAreThere} from './peers.ts'
import {printTable, ratio, size} from './report.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const FILES = 1_000
const BYTES = 8_000
const ROUNDS = 3

/** The command lines on many files, each with its usual preset and what it needs to read front matter and tables. */
export async function benchCommandLine(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pmprep-bench-'))
  const folder = join(home, 'documents')
  try {
    writeDocuments(folder)
    const cli = copyOfCli(join(home, 'dist'))
    const cache = join(home, 'cache')
    const output = join(home, 'output')
    const node =
      (...args: string[]) =>
      () =>
        ended(args, folder, output)
    const pmprep = {
      'pmprep lint': node(cli, 'lint', '.'),
      'pmprep lint --cache, nothing changed': node(cli, 'lint', '--cache-location', cache, '.'),
    }
    await pmprep['pmprep lint --cache, nothing changed']()
    const times = await interleavedAsync(
      peersAreThere ? {...pmprep, ...peers(folder, node)} : pmprep,
      ROUNDS,
      0,
    )
    const own = times['pmprep lint'].p50
    printTable(`Command lines on ${FILES} files of ${size(BYTES)} (medians of ${ROUNDS})`, [
      ['', 'time', '÷ pmprep lint'],
      ...Object.entries(times).map(([name, {p50}]) => [
        name,
        `${(p50 / 1000).toFixed(2)} s`,
        ratio(p50 / own),
      ]),
    ])
  } finally {
    rmSync(home, {recursive: true, force: true})
  }
}

/** The runs take minutes: a build in the meantime is not to change what they measure. */
function copyOfCli(to: string): string {
  cpSync(dist, to, {recursive: true, filter: path => path === dist || /[\\/]cli[^\\/]*\.js$/.test(path)})
  writeFileSync(join(to, 'package.json'), '{"type": "module"}')
  return join(to, 'cli.js')
}

/** Each of its own length, and so of its own content. */
function writeDocuments(folder: string): void {
  for (let i = 0; i < FILES; i++) {
    const sub = join(folder, `team-${i % 20}`)
    mkdirSync(sub, {recursive: true})
    writeFileSync(join(sub, `${i}.md`), productDocument(BYTES + i - FILES / 2))
  }
}

function peers(folder: string, node: (...args: string[]) => () => Promise<void>) {
  const plugins = ['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended'].map(peerModule)
  writeFileSync(join(folder, '.remarkrc.json'), JSON.stringify({plugins}))
  const rules = {'@textlint-rule/preset-google': true}
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({rules}))
  return {
    'markdownlint-cli2': node(peerFile('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'),
    'remark-cli, preset lint-recommended': node(peerFile('remark-cli/cli.js'), '--quiet', '.'),
    'textlint, preset google': node(
      peerFile('textlint/bin/textlint.js'),
      ...['--rules-base-directory', peerFile('.'), '.'],
    ),
  }
}

/**
 * Runs Node to its end, its output into a file; whatever the status, since all of them find something.
 * @throws Error where there is too little output for a run that has worked
 */
async function ended(args: readonly string[], cwd: string, output: string): Promise<void> {
  const file = openSync(output, 'w')
  await new Promise((resolve, reject) => {
    spawn(process.execPath, args, {cwd, stdio: ['ignore', file, file]})
      .on('error', reject)
      .on('close', resolve)
  })
  closeSync(file)
  if (statSync(output).size < 50 * FILES) {
    throw new Error(`${args.join(' ')} did not work:\n${readFileSync(output, 'utf8').slice(0, 2_000)}`)
  }
}
