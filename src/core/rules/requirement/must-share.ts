import {type Columns, readColumns} from '../../requirements/read-line.ts'
import {type Part, parts} from '../../sections/parts.ts'
import {quoted} from '../../stories/story.ts'
import {defineBlockRule} from '../rule.ts'

/** DSDM: Must takes at most 60% of the effort, so that a late project has something to give. */
const MOST = 0.6
const FEWEST_ROWS = 4

export const mustShare = defineBlockRule({
  id: 'requirement/must-share',
  severity: 'information',
  what: 'Must requirements that take more than 60% of the estimated effort.',
  why: 'When the plan slips there is nothing left to give up, and the date goes instead.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story', 'backlog', 'roadmap'],
  concerns: block => block.text.includes('|'),
  *checkBlock(block) {
    for (const [header, rows] of tables(block.fact(parts))) {
      const {columns} = readColumns(header)
      if (!columns || columns.priority === undefined || columns.effort === undefined) continue
      const read = rows.flatMap(row => readRow(row, columns) ?? [])
      if (read.length < FEWEST_ROWS || read.length < rows.length - 1) continue
      const planned = read.filter(it => it.kind !== 'wont')
      const musts = planned.filter(it => it.kind === 'must').sort((a, b) => b.effort - a.effort)
      const sum = (of: readonly Row[]) => of.reduce((total, it) => total + it.effort, 0)
      const share = sum(musts) / sum(planned)
      if (!(share > MOST)) continue
      const cell = header.cells[columns.priority]
      yield {
        start: cell?.start ?? header.start,
        end: cell?.end ?? header.end,
        message: `Must takes ${round(sum(musts))} of ${round(sum(planned))} (${Math.round(share * 100)}%) by ${quoted(header.cells[columns.effort]?.text ?? '')}: expected at most ${MOST * 100}%`,
        related: musts.slice(0, 5).map(({row, effort, name}) => ({
          start: row.start,
          end: row.end,
          message: `${round(effort)}: ${name}`,
        })),
      }
    }
  },
})

interface Row {
  row: Part
  name: string
  effort: number
  kind: 'must' | 'wont' | 'other'
}

function tables(all: readonly Part[]): Map<Part, Part[]> {
  const found = new Map<Part, Part[]>()
  for (const it of all) {
    if (!it.header) continue
    const rows = found.get(it.header)
    if (rows) rows.push(it)
    else found.set(it.header, [it])
  }
  return found
}

function readRow(row: Part, {words, priority, effort}: Columns): Row | undefined {
  const written = row.cells[priority ?? -1]?.text.replace(/[*_]/g, '').trim() ?? ''
  const amount = /^[~≈]?\s*(\d+(?:\.\d+)?)\s*(?:[a-z-]+\.?)?(?:\s+[a-z-]+)?$/i.exec(
    row.cells[effort ?? -1]?.text.trim() ?? '',
  )?.[1]
  const name = row.cells[words]?.text.trim() ?? ''
  if (!amount || written === '' || /^(?:total|sum)\b/i.test(name)) return undefined
  const kind = /^(?:m|must(?:[- ]have)?)\b/i.test(written)
    ? 'must'
    : /^(?:w|won['’]?t|will not|would)\b/i.test(written)
      ? 'wont'
      : 'other'
  return {row, name, effort: Number(amount), kind}
}

function round(amount: number): string {
  return String(Math.round(amount * 10) / 10)
}
