import type {Result} from './job.ts'

/** Version 1 of the record that other tools build on, in one line. */
export function formatJson(results: readonly Result[]): string {
  return `${JSON.stringify({version: 1, files: results.map(({record}) => record)})}\n`
}
