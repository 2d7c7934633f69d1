import {keptWith} from '../../document/kept.ts'
import {datesIn} from '../../metrics/dates.ts'
import type {Metric} from '../../metrics/metric.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import type {Part} from '../../sections/parts.ts'
import type {Range} from '../../types.ts'
import {comment} from '../guidance.ts'
import {type Draft, defineRule} from '../rule.ts'

export const pastDate = defineRule({
  id: 'metric/past-date',
  severity: 'warning',
  what: 'A target that was due before the document was written.',
  why: 'A target whose date has passed was copied, or is no longer meant: nobody will be held to it.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check(draft) {
    const written = writtenOn(draft)
    if (!written) return
    for (const metric of readMetrics(draft)?.metrics ?? []) {
      if (metric.guided) continue
      for (const due of dueDates(metric)) {
        if (due.until >= written.day) continue
        const said = draft.document.text.slice(due.start, due.end)
        yield {
          start: due.start,
          end: due.end,
          message: `Due date of “${metric.name}” (${said}) lies before the document’s own date: expected a date to come`,
          related: [{start: written.start, end: written.end, message: 'the date of the document'}],
          fixes: [
            {
              title: 'Ask for a date to come',
              edits: [{start: due.start, end: due.end, text: comment('the date by which it is reached')}],
            },
          ],
        }
      }
    }
  },
})

/** The date of the front matter: the core has no clock. When it was last changed says nothing of what was aimed at. */
function writtenOn({document, frontMatter}: Draft): (Range & {day: number}) | undefined {
  if (!frontMatter) return undefined
  const {start, end} = frontMatter.range
  const line = /^(?:date|created):[ \t]*["']?(.{4,30})$/im.exec(
    document.text.slice(start, Math.min(end, start + 2000)),
  )
  const [date] = datesIn(line?.[1] ?? '')
  if (!line || !date) return undefined
  const at = start + line.index + line[0].indexOf(line[1] as string)
  return {start: at + date.start, end: at + date.end, day: date.from}
}

interface Due extends Range {
  until: number
}

/** Dates that a target is due by: those of a column for dates, and those after “by” or “until” in a line. */
function dueDates({form, part, columns}: Metric): Due[] {
  const {item, offset} = part
  const found =
    form === 'row'
      ? [columns?.timeframe, ...(columns?.targets ?? [])].flatMap((index, order) => {
          const cell = index === undefined ? undefined : item.cells[index]
          return cell ? shifted(order === 0 ? datesIn(cell.text) : dueIn(cell.text), cell.start) : []
        })
      : dueOf(item).dates
  return shifted(found, offset)
}

const dueOf = keptWith((part: Part) => ({
  dates: [part, ...part.inner].flatMap(it => shifted(dueIn(it.text), it.start)),
}))

function dueIn(text: string): Due[] {
  return datesIn(text).filter(
    ({start}) =>
      /\b(?:by|until|before|no later than)\s+(?:the\s+)?(?:end of\s+|mid-?\s*)?$/i.test(
        text.slice(Math.max(0, start - 40), start),
      ) || /^(?:by|until|before|end of)\b/i.test(text.slice(start)),
  )
}

function shifted(dates: readonly Due[], by: number): Due[] {
  return dates.map(it => ({start: it.start + by, end: it.end + by, until: it.until}))
}
