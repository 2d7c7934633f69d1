import type {Metric} from '../../metrics/metric.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import type {Part} from '../../sections/parts.ts'
import type {Problem} from '../../types.ts'
import {intoCell} from '../guidance.ts'
import type {Draft} from '../rule.ts'

/** Metrics whose cell in a column is empty, where that of another metric is not. */
export function* emptyCells(
  draft: Draft,
  column: RegExp,
  words: {noun: string; expected: string; guidance: string},
): Generator<Problem> {
  const rows = (readMetrics(draft)?.metrics ?? []).filter(it => it.form === 'row')
  const indexes = new Map<Part, number>()
  const cellOf = ({part: {item}}: Metric) => {
    if (!item.header) return undefined
    let index = indexes.get(item.header)
    if (index === undefined) {
      index = item.header.cells.findIndex(it => column.test(it.text.replace(/[*_`]/g, '').trim()))
      indexes.set(item.header, index)
    }
    return item.cells[index]
  }
  for (const metric of rows) {
    const cell = cellOf(metric)
    if (!cell || metric.guided || !/^[-–—.?]*$/.test(cell.text)) continue
    const {item, offset} = metric.part
    const sibling = rows.find(
      it => it.part.item.header === item.header && /\p{L}{2}/u.test(cellOf(it)?.text ?? ''),
    )
    if (!sibling) continue
    const other = cellOf(sibling)!
    const at = {start: offset + cell.start, end: offset + cell.end}
    yield {
      start: metric.start,
      end: metric.end,
      message: `${words.noun} of “${metric.name}” not found, though other metrics of the table have one: expected ${words.expected}`,
      related: [
        {
          start: sibling.part.offset + other.start,
          end: sibling.part.offset + other.end,
          message: `that of “${sibling.name}”`,
        },
      ],
      fixes: [
        {
          title: `Ask for the ${words.noun.toLowerCase()}`,
          edits: [intoCell(draft.document.text, at, words.guidance)],
        },
      ],
    }
  }
}
