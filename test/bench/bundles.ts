import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {printTable} from './report.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`

/** What the built files weigh. */
export function benchBundles(): void {
  const files = readdirSync(dist).filter(file => /\.c?js$/.test(file))
  const rows = files.map(file => {
    const content = readFileSync(dist + file)
    return [file, kib(content.length), kib(gzipSync(content).length)]
  })
  printTable('Bundles', [['dist', 'size', 'gzip'], ...rows])
}
