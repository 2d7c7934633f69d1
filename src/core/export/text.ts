import type {LintRecord} from '../record.ts'
import {scoreWords} from '../score-words.ts'
import {count} from './count.ts'

/**
 * Findings as editors and terminals know them: `file:line:column: severity: message [rule]`, then a summary. The
 * problem matcher of package.json reads these lines.
 */
export function formatText(records: readonly LintRecord[]): string {
  const lines: string[] = []
  for (const {path, type, score, findings} of records) {
    if (type === null) continue
    for (const {range, severity, message, rule} of findings) {
      lines.push(`${path}:${range.start.line}:${range.start.column}: ${severity}: ${message} [${rule}]`)
    }
    lines.push(`${path}: ${type}, ${scoreWords(score)}, ${count(findings.length, 'finding')}`)
  }
  return [...lines, summary(records), ''].join('\n')
}

/** How many documents and findings there are, in one line. */
export function summary(records: readonly LintRecord[]): string {
  const ours = records.filter(({type}) => type !== null)
  const total = ours.reduce((sum, {findings}) => sum + findings.length, 0)
  const others = records.length - ours.length
  return (
    `${count(ours.length, 'product document')}, ${count(total, 'finding')}` +
    (others > 0 ? `; ${count(others, 'other Markdown file')} left alone` : '')
  )
}
