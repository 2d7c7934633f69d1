import {scoreWords} from '../score-words.ts'
import {escapedMarkdown as escaped} from './escape.ts'
import {
  type Report,
  type ReportedDocument,
  type ReportedFinding,
  statusWords,
  summary,
  tally,
} from './report.ts'

/** A report as Markdown. Its front matter keeps PMPrep from taking it for a product document. */
export function markdownReport(report: Report): string {
  const {subject, date, documents} = report
  const parts = [
    '---\npmprep: none\n---',
    `# PMPrep report: ${escaped(subject)}`,
    `${summary(report)}. Checked on ${date}.`,
    ...(documents.length > 1 ? [overview(documents)] : []),
    ...documents.flatMap(section),
  ]
  return `${parts.join('\n\n')}\n`
}

function overview(documents: readonly ReportedDocument[]): string {
  return table(
    ['document', 'type', 'score', 'findings'],
    documents.map(({name, href, type, score, findings}) => [
      link(name, href),
      escaped(type),
      score === null ? '–' : String(score),
      tally(findings),
    ]),
  )
}

function section({name, href, type, score, elements, findings}: ReportedDocument): string[] {
  return [
    `## ${link(name, href)}`,
    `${escaped(type)}, ${scoreWords(score)}: ${tally(findings)}.`,
    ...(elements.length > 0
      ? [
          table(
            ['element', 'state', 'line', 'not found in it'],
            elements.map(it => [
              escaped(it.title),
              statusWords[it.status],
              it.line === null ? '' : lineLink(String(it.line), it.line, href),
              escaped(it.lacking.join(', ')),
            ]),
          ),
        ]
      : []),
    ...(findings.length > 0 ? [findings.map(it => finding(it, href)).join('\n')] : []),
  ]
}

function finding({severity, line, message, why, rule, excerpt}: ReportedFinding, href?: string): string {
  const head = `- **${severity}**, ${lineLink(`line ${line}`, line, href)}: ${escaped(message)} (${rule})`
  const quote = excerpt ? `\n  “${escaped(excerpt)}”` : ''
  return `${head}${quote}\n  *${escaped(why)}*`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function link(name: string, href?: string): string {
  return href === undefined ? escaped(name) : `[${escaped(name)}](<${target(href)}>)`
}

function lineLink(label: string, line: number, href?: string): string {
  return href === undefined ? label : `[${label}](<${target(href)}#L${line}>)`
}

/** Between the angle brackets of a link. */
function target(href: string): string {
  return href.replace(/[<>\\\r\n]/g, encodeURIComponent)
}
