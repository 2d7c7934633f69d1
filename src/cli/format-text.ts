import type {Result} from './job.ts'

/** Findings as editors and terminals know them: `file:line:column: severity: message [rule]`, then a summary. */
export function formatText(results: readonly Result[]): string {
  const lines: string[] = []
  for (const {record} of results) {
    const {path, type, score, findings} = record
    if (type === null) continue
    for (const {range, severity, message, rule} of findings) {
      lines.push(`${path}:${range.start.line}:${range.start.column}: ${severity}: ${message} [${rule}]`)
    }
    const scored = score === null ? 'no score until it is submitted' : `score ${score} of 100`
    lines.push(`${path}: ${type}, ${scored}, ${count(findings.length, 'finding')}`)
  }
  return `${lines.join('\n')}${lines.length > 0 ? '\n' : ''}${summary(results)}\n`
}

/** How many documents and findings there are, in one line. */
export function summary(results: readonly Result[]): string {
  const ours = results.filter(({record}) => record.type !== null)
  const total = ours.reduce((sum, {record}) => sum + record.findings.length, 0)
  const others = results.length - ours.length
  return (
    `${count(ours.length, 'product document')}, ${count(total, 'finding')}` +
    (others > 0 ? `; ${count(others, 'other Markdown file')} left alone` : '')
  )
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
