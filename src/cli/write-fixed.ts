import {writeFileSync} from 'node:fs'
import type {Job, Result} from './job.ts'
import {UsageError} from './usage-error.ts'

/**
 * Writes what fixing has changed, once all files could be read.
 * @throws UsageError where a file cannot be written
 */
export function writeFixed(jobs: readonly Job[], results: readonly Result[]): void {
  for (const [index, {fixed}] of results.entries()) {
    const file = jobs[index]?.file
    if (!file || !fixed?.isChanged) continue
    try {
      writeFileSync(file, fixed.text)
    } catch (error) {
      throw new UsageError(`cannot write ${file}: ${(error as Error).message}`)
    }
  }
}
