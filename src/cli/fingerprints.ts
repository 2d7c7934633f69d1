import {createHash} from 'node:crypto'
import type {Finding} from '../core/types.ts'

/**
 * A name for each finding that stays when lines move: of its rule, the words it is about and the line they stand in,
 * and which of several alike in the file it is. Others compare them between runs: a change here makes all findings new
 * to them.
 */
export function fingerprintsOf(text: string, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({rule, start, end}) => {
    const from = text.lastIndexOf('\n', start - 1) + 1
    const to = text.indexOf('\n', start)
    const line = text.slice(from, to < 0 ? text.length : to)
    const words = text.slice(start, Math.min(end, start + MOST))
    const what = [rule, line.slice(0, MOST), words].map(it => it.replace(/\s+/g, ' ').trim())
    const digest = createHash('sha256').update(what.join('\n')).digest('hex').slice(0, 16)
    const count = (seen.get(digest) ?? 0) + 1
    seen.set(digest, count)
    return `${digest}:${count}`
  })
}

/** Characters that are looked at: a document may be one line of megabytes. */
const MOST = 1_000
