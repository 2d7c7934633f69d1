import {keptWith} from '../../document/kept.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import {readSlot} from '../../metrics/read-row.ts'
import type {Part} from '../../sections/parts.ts'
import type {Range} from '../../types.ts'
import type {Draft} from '../rule.ts'

/** The column for targets in a table of metrics. */
export interface TargetColumn {
  title: string
  /** The cell of its title. */
  place: Range
  rows: number
  /** In how many of them a target stands. */
  filled: number
}

/** The column for targets of the first table of metrics that has one; nothing where there is none. */
export function targetColumn(draft: Draft): TargetColumn | undefined {
  const metrics = readMetrics(draft)?.metrics ?? []
  const first = metrics.find(({columns}) => columns?.targets.length)
  const header = first?.part.item.header
  const targets = first?.columns?.targets ?? []
  const cell = header?.cells[targets[0] ?? -1]
  if (!first || !cell) return undefined
  const rows = metrics.map(({part}) => part.item).filter(it => it.header === header)
  // A table as its template left it is a question, no answer.
  if (rows.every(({guided}) => guided)) return undefined
  const {offset} = first.part
  return {
    title: cell.text.replace(/\s+/g, ' ').trim(),
    place: {start: offset + cell.start, end: offset + cell.end},
    rows: rows.length,
    filled: rows.filter(row => targets.some(it => given(row)[it])).length,
  }
}

/** Which cells of a row could be a target: of the many rows that a table may have, an edit changes one. */
const given = keptWith((row: Part) => row.cells.map(({text}) => readSlot('target', text) === 'given'))

/** The part of the targets that a column is there for, as their definition calls it. */
export const VALUE_PART = 'a target'

/** What is to be said of a column that lacks values; undefined where it has them all. */
export function columnWords({title, rows, filled}: TargetColumn): string | undefined {
  if (filled === rows) return undefined
  return filled === 0
    ? `the column “${title}” has no value yet`
    : `the column “${title}” is filled in ${filled} of ${rows} rows`
}
