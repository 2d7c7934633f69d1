import {escapedHtml as escaped} from '../../export/escape.ts'
import {htmlPage} from '../../export/html-page.ts'
import {capitalised, dimensionWords} from '../words.ts'
import {type HistoryReport, historySummary, linkOf, shown, timeWords} from './report.ts'
import type {DimensionLine} from './types.ts'

/** How many answers the picture of a line has at most, the latest. */
const MOST_POINTS = 40

const STYLE = `.line { display: block; width: 10rem; height: 2rem; }
.line polyline { fill: none; stroke: var(--link); stroke-width: 2; vector-effect: non-scaling-stroke; }
.met { color: var(--good); }
.unmet { color: var(--warning); }
`

/** One's history as one HTML file that needs nothing else. All text of the attempts is escaped. */
export function htmlHistory(report: HistoryReport): string {
  const {attempts, broken, lines, spread, calibration, readiness} = report
  const sections = [
    lines.length > 0 &&
      section(
        'Dimensions',
        `<p class="why">Mean of the last three answers, 1 to 5, and the change from the three before. Gap: your own score less the coach’s.</p>${table(
          ['Dimension', 'Line', '#Now', '#Change', '#Gap', '#Answers'],
          lines.map(line => [
            escaped(capitalised(dimensionWords(line.dimension))),
            picture(line),
            shown(line.now),
            shown(line.change, true),
            shown(calibration.dimensions.find(it => it.dimension === line.dimension)?.gap ?? null, true),
            String(line.points.length),
          ]),
        )}<p>${escaped(calibration.says)}</p>`,
      ),
    spread.length > 0 &&
      section(
        'Categories',
        table(
          ['Category', '#Attempts', '#Share', '#Score of the last three', 'Last'],
          spread.map(it => [
            escaped(it.category),
            String(it.attempts),
            `${Math.round(it.share * 100)} %`,
            it.score === null ? '–' : String(Math.round(it.score)),
            escaped(it.last?.slice(0, 10) ?? ''),
          ]),
        ),
      ),
    readiness &&
      section(
        `Held against the rubric: ${readiness.level}`,
        `<p class="why">A comparison with the rubric of the level, not with other people.</p><ul>${readiness.criteria
          .map(
            ({met, says}) =>
              `<li class="${met ? 'met' : 'unmet'}">${met ? 'Met' : 'Not met'}: ${escaped(says)}</li>`,
          )
          .join('\n')}</ul>`,
      ),
    attempts.length > 0 &&
      section(
        'Attempts',
        table(
          ['Date', 'Question', 'Category', 'Level', '#Score', 'Time'],
          attempts.map(it => [
            escaped(it.date?.replace('T', ' ') ?? ''),
            link(it.question, linkOf(report, it.path)),
            escaped(it.category ?? ''),
            escaped(it.level ?? ''),
            it.score === null ? '–' : String(it.score),
            escaped(timeWords(it)),
          ]),
        ),
      ),
    broken.length > 0 &&
      section(
        'Files that cannot be read',
        `<ul>${broken.map(it => `<li>${escaped(it.path)}, line ${it.line}: ${escaped(it.reason)}</li>`).join('\n')}</ul>`,
      ),
  ]
  const main = sections.filter(it => it).join('\n')
  return htmlPage({title: 'Practice history', intro: historySummary(report), main, style: STYLE})
}

function section(title: string, body: string): string {
  return `<section><h2>${escaped(title)}</h2>\n${body}</section>`
}

function link(text: string, to: string | undefined): string {
  return to === undefined ? escaped(text) : `<a href="${escaped(to)}">${escaped(text)}</a>`
}

/** @param head titles; with `#` before those of numbers @param rows HTML */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumber = head.map(it => it.startsWith('#'))
  const attribute = (at: number) => (isNumber[at] ? ' class="number"' : '')
  const titles = head.map((it, at) => `<th scope="col"${attribute(at)}>${escaped(it.replace('#', ''))}</th>`)
  const lines = rows.map(
    cells => `<tr>${cells.map((it, at) => `<td${attribute(at)}>${it}</td>`).join('')}</tr>`,
  )
  return `<table>\n<thead><tr>${titles.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>\n`
}

/** The line of a dimension as a picture, with its values for those who hear it. */
function picture({dimension, points}: DimensionLine): string {
  const scores = points.slice(-MOST_POINTS).map(it => it.score)
  if (scores.length < 2) return ''
  const places = scores.map(
    (score, at) => `${((at * 100) / (scores.length - 1)).toFixed(1)},${(5 - score) * 5}`,
  )
  const label = `${capitalised(dimensionWords(dimension))}: ${scores.join(', ')}`
  return `<svg class="line" viewBox="-1 -1 102 22" preserveAspectRatio="none" role="img" aria-label="${escaped(label)}"><polyline points="${places.join(' ')}"/></svg>`
}
