import type {LintRecord} from '../core/record.ts'
import type {Severity} from '../core/types.ts'
import {STDIN} from './files.ts'
import {summary} from './format-text.ts'
import type {Result} from './job.ts'
import {repositoryPath} from './repository-path.ts'

const COMMANDS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/**
 * Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request; then a summary.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(results: readonly Result[]): string {
  const commands = results.flatMap(({record}) => {
    const file = record.path === STDIN ? undefined : repositoryPath(record.path)
    return record.findings.map(finding => command(file, finding))
  })
  return [...commands, summary(results), ''].join('\n')
}

function command(
  file: string | undefined,
  {severity, rule, message, why, href, range}: LintRecord['findings'][number],
): string {
  const {start, end} = range
  const properties: Record<string, string | number | undefined> = {
    file,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns of a single line only.
    ...(start.line === end.line && {col: start.column, endColumn: end.column}),
    title: `PMPrep ${rule}`,
  }
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData([message, why, href].join('\n'))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
