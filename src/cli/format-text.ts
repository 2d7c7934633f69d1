import * as text from '../core/export/text.ts'
import type {Result} from './job.ts'

/** Findings as lines, as the editor's task prints them too, then a summary. */
export function formatText(results: readonly Result[]): string {
  return text.formatText(results.map(({record}) => record))
}

/** How many documents and findings there are, in one line. */
export function summary(results: readonly Result[]): string {
  return text.summary(results.map(({record}) => record))
}
