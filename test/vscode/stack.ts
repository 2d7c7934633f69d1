import {readFileSync} from 'node:fs'
import {SourceMap} from 'node:module'
import {basename, dirname, resolve} from 'node:path'

/**
 * An error's stack with the places in the suites' own sources, and without mocha's and VS Code's frames.
 *
 * Node's own source maps are of no use here: an extension host formats stacks by itself.
 */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const map = new SourceMap(JSON.parse(readFileSync(`${__filename}.map`, 'utf8')))
  const frame = new RegExp(`\\(?[^\\s(]*${basename(__filename)}:(\\d+):(\\d+)\\)?$`)
  const lines = (error.stack ?? error.message).split('\n')
  return lines.flatMap(line => mapped(line, frame, map)).join('\n')
}

function mapped(line: string, frame: RegExp, map: SourceMap): string[] {
  if (!/^\s+at /.test(line)) return [line]
  const place = frame.exec(line)
  if (!place) return []
  const entry = map.findEntry(Number(place[1]) - 1, Number(place[2]) - 1)
  if (!('originalSource' in entry) || entry.originalSource.includes('node_modules/')) return []
  const file = resolve(dirname(__filename), entry.originalSource)
  return [`    at ${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`]
}
