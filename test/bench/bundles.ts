import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {printTable} from './report.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const COMMAND_LINE = 'cli.js, cli-*.js'
const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`

/** What the built files weigh; the command line’s many as one. */
export function benchBundles(): void {
  const weights = new Map<string, {size: number; gzip: number}>()
  const files = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter(file => /\.c?js$/.test(file))
  for (const file of files.sort()) {
    const content = readFileSync(join(dist, file))
    const name = /^cli[.-]/.test(file) ? COMMAND_LINE : file
    const {size, gzip} = weights.get(name) ?? {size: 0, gzip: 0}
    weights.set(name, {size: size + content.length, gzip: gzip + gzipSync(content).length})
  }
  const rows = [...weights].map(([name, {size, gzip}]) => [name, kib(size), kib(gzip)])
  printTable('Bundles', [['dist', 'size', 'gzip'], ...rows])
}
