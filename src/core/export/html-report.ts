import {scoreWords} from '../score-words.ts'
import {escapedHtml as escaped} from './escape.ts'
import {htmlPage} from './html-page.ts'
import {
  type Report,
  type ReportedDocument,
  type ReportedFinding,
  statusWords,
  summary,
  tally,
} from './report.ts'

/** A report as one HTML file that needs nothing else. All text of the documents is escaped. */
export function htmlReport(report: Report): string {
  const {subject, date, documents} = report
  const intro = `${summary(report)}. Checked on ${date}.`
  const main = `${documents.length > 1 ? overview(documents) : ''}${documents.map(section).join('\n')}`
  return htmlPage({title: `PMPrep report: ${subject}`, intro, main})
}

function overview(documents: readonly ReportedDocument[]): string {
  const rows = documents.map(
    ({name, type, score, findings}, index) =>
      `<tr><th scope="row"><a href="#document-${index}">${escaped(name)}</a></th><td>${escaped(type)}</td>` +
      `<td class="number">${score ?? '–'}</td><td>${tally(findings)}</td></tr>`,
  )
  return `<table>
<thead><tr><th scope="col">Document</th><th scope="col">Type</th><th scope="col" class="number">Score</th><th scope="col">Findings</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`
}

function section(document: ReportedDocument, index: number): string {
  const {name, href, type, score, elements, findings} = document
  const heading = href === undefined ? escaped(name) : `<a href="${escaped(href)}">${escaped(name)}</a>`
  return `<section id="document-${index}">
<h2>${heading}</h2>
<p class="score">${escaped(type)}, <strong>${scoreWords(score)}</strong>: ${tally(findings)}</p>
${score === null ? '' : `<div class="bar" aria-hidden="true"><div style="width:${Number(score)}%"></div></div>\n`}${elements.length === 0 ? '' : elementTable(document)}${
  findings.length === 0
    ? '<p>Nothing to mend.</p>'
    : `<ol>\n${findings.map(it => finding(it, href)).join('\n')}\n</ol>`
}
</section>`
}

function elementTable({elements, href}: ReportedDocument): string {
  const rows = elements.map(
    ({title, status, line, lacking}) =>
      `<tr><th scope="row">${escaped(title)}</th><td class="${status}">${statusWords[status]}</td>` +
      `<td class="number">${line === null ? '' : lineLink(String(line), line, href)}</td>` +
      `<td>${escaped(lacking.join(', '))}</td></tr>`,
  )
  return `<table>
<thead><tr><th scope="col">Element</th><th scope="col">State</th><th scope="col" class="number">Line</th><th scope="col">Not found in it</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`
}

function finding({severity, line, message, why, rule, excerpt}: ReportedFinding, href?: string): string {
  const quote = excerpt ? `<blockquote>${escaped(excerpt)}</blockquote>` : ''
  return (
    `<li class="finding ${severity}"><p><span class="severity">${severity}</span> ` +
    `${lineLink(`line ${line}`, line, href)}: ${escaped(message)}</p>${quote}` +
    `<p class="why">${escaped(why)} <code>${escaped(rule)}</code></p></li>`
  )
}

function lineLink(label: string, line: number, href?: string): string {
  return href === undefined ? label : `<a href="${escaped(href)}#L${line}">${label}</a>`
}
