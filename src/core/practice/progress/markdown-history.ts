import {escapedMarkdown as escaped} from '../../export/escape.ts'
import {capitalised, dimensionWords} from '../words.ts'
import {type HistoryReport, historySummary, linkOf, shown, timeWords} from './report.ts'

/** One's history as Markdown. Its front matter keeps PMPrep from taking it for a product document. */
export function markdownHistory(report: HistoryReport): string {
  const {attempts, broken, lines, spread, calibration, readiness} = report
  const parts = [
    '---\npmprep: none\n---',
    '# Practice history',
    historySummary(report),
    ...(lines.length > 0
      ? [
          '## Dimensions',
          'Mean of the last three answers, 1 to 5, and the change from the three before. Gap: your own score less the coach’s.',
          table(
            ['dimension', 'now', 'change', 'gap', 'answers'],
            lines.map(({dimension, now, change, points}) => [
              capitalised(dimensionWords(dimension)),
              shown(now),
              shown(change, true),
              shown(calibration.dimensions.find(it => it.dimension === dimension)?.gap ?? null, true),
              String(points.length),
            ]),
          ),
          escaped(calibration.says),
        ]
      : []),
    ...(spread.length > 0
      ? [
          '## Categories',
          table(
            ['category', 'attempts', 'score of the last three', 'last'],
            spread.map(it => [
              it.category,
              `${it.attempts} (${Math.round(it.share * 100)} %)`,
              it.score === null ? '–' : String(Math.round(it.score)),
              it.last?.slice(0, 10) ?? '',
            ]),
          ),
        ]
      : []),
    ...(readiness
      ? [
          `## Held against the rubric: ${readiness.level}`,
          'A comparison with the rubric of the level, not with other people.',
          readiness.criteria.map(({met, says}) => `- [${met ? 'x' : ' '}] ${escaped(says)}`).join('\n'),
        ]
      : []),
    ...(attempts.length > 0
      ? [
          '## Attempts',
          table(
            ['date', 'question', 'category', 'level', 'score', 'time'],
            attempts.map(it => [
              it.date?.replace('T', ' ') ?? '',
              link(it.question, linkOf(report, it.path)),
              it.category ?? '',
              it.level ?? '',
              it.score === null ? '–' : String(it.score),
              timeWords(it),
            ]),
          ),
        ]
      : []),
    ...(broken.length > 0
      ? [
          '## Files that cannot be read',
          broken.map(it => `- ${escaped(it.path)}, line ${it.line}: ${escaped(it.reason)}`).join('\n'),
        ]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function link(text: string, to: string | undefined): string {
  return to === undefined ? escaped(text) : `[${escaped(text)}](<${to}>)`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
