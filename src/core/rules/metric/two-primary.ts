import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import {columnsOf} from '../../metrics/columns.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import type {Part} from '../../sections/parts.ts'
import {flat} from '../../sections/section.ts'
import type {Range} from '../../types.ts'
import {defineRule} from '../rule.ts'

export const twoPrimary = defineRule({
  id: 'metric/two-primary',
  severity: 'information',
  what: 'More than one metric that is called the primary one.',
  why: 'When the two disagree on the day of the decision, the document does not say which of them decides.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check(draft) {
    const read = readMetrics(draft)
    if (!read) return
    const marks = flat(read.section.parts).flatMap(marked)
    const [first, ...others] = marks
    if (!first) return
    for (const {start, end} of others) {
      const word = draft.document.text.slice(start, end)
      yield {
        start,
        end,
        message: `“${word}” for a second metric: expected one that decides, and the others as secondary`,
        related: [{start: first.start, end: first.end, message: 'the first that is primary'}],
        fixes: [
          {
            title: 'Make it secondary',
            edits: [{start, end, text: /^[A-Z]/.test(word) ? 'Secondary' : 'secondary'}],
          },
        ],
      }
    }
  },
})

/** The word by which a label or the type of a row makes a metric the primary one. */
const primaryIn = keptWith(({text, label, start, cells, header}: Part): {found?: Range} => {
  if (header) {
    const index = columnsOf(header).columns?.type
    const cell = index === undefined ? undefined : cells[index]
    return cell && /^primary$/i.test(cell.text) ? {found: {start: cell.start, end: cell.end}} : {}
  }
  // “Primary metrics:” announces several, and means the first level of them.
  if (!label || !/^primary(?:\s+(?:success\s+)?(?:metric|kpi|measure|indicator))?$/i.test(label.title))
    return {}
  const at = text.search(/primary/i)
  return at < 0 ? {} : {found: {start: start + at, end: start + at + 'primary'.length}}
})

function marked({item, offset}: Placed<Part>): Range[] {
  const {found} = primaryIn(item)
  return found ? [{start: offset + found.start, end: offset + found.end}] : []
}
