import {columnOf, type Figure, figureIn, grids} from '../../arithmetic/grids.ts'
import type {Part} from '../../sections/parts.ts'
import {defineBlockRule} from '../rule.ts'

/** Scores within a fifth of each other are the same, given what their inputs are made of. */
const ALIKE = 0.8

export const ranking = defineBlockRule({
  id: 'arithmetic/ranking',
  severity: 'hint',
  what: 'A rank or priority that contradicts the score beside it.',
  why: 'Where judgement overrules the score a reader wants to know why; where it does not, the order is a slip.',
  concerns: block => block.fact(grids).length > 0,
  *checkBlock(block) {
    if (!/\b(?:rank|priority|position|order)/i.test(block.text)) return
    for (const grid of block.fact(grids)) {
      const scoreAt = columnOf(
        grid,
        /^\W*(?:(?:rice|ice|wsjf|total|final|weighted)\s+)?(?:rice|ice|wsjf|score)\W*$/i,
      )
      const rankAt = columnOf(grid, /^\W*(?:rank(?:ing)?|priority(?: rank)?|position|order)\W*$/i)
      if (scoreAt < 0 || rankAt < 0 || columnOf(grid, WHY) >= 0) continue
      const rows = grid.rows.flatMap(row => {
        const rank = rankOf(row, rankAt)
        const score = figureIn(row, scoreAt)
        return rank === undefined || !score ? [] : [{row, rank, score}]
      })
      if (rows.length < 2) continue
      for (const late of rows) {
        const early = rows.find(
          it => it.rank < late.rank && it.score.quantity.value < late.score.quantity.value * ALIKE,
        )
        if (!early) continue
        const cell = late.row.cells[rankAt]!
        yield {
          start: cell.start,
          end: cell.end,
          message: `“${nameOf(late.row, rankAt)}” scores ${late.score.cell.text} and comes after “${nameOf(early.row, rankAt)}” with ${early.score.cell.text}: expected the higher score first, or why not`,
          related: [placeOf(early.score, 'the lower score'), placeOf(late.score, 'the higher score')],
        }
        break
      }
    }
  },
})

const WHY = /\b(?:why|reason|rationale|notes?|comments?|depends)\b/i
const NAMED: Readonly<Record<string, number>> = {
  must: 1,
  should: 2,
  could: 3,
  wont: 4,
  critical: 0,
  highest: 0,
  high: 1,
  medium: 2,
  med: 2,
  low: 3,
  lowest: 4,
}

/** 1 for “1”, “P1”, “1st” and “High”: the smaller, the sooner. */
function rankOf(row: Part, column: number): number | undefined {
  const text = row.cells[column]?.text.trim() ?? ''
  const digits = /^[#pP]?(\d{1,3})(?:st|nd|rd|th|\.)?$/.exec(text)
  return digits ? Number(digits[1]) : NAMED[text.toLowerCase().replace(/['’]| have$/g, '')]
}

function nameOf({cells}: Part, rankAt: number): string {
  const name = cells.find((it, index) => index !== rankAt && /\p{L}{3}/u.test(it.text))?.text ?? ''
  return name.length <= 40 ? name : `${name.slice(0, 39).trimEnd()} …`
}

function placeOf({cell}: Figure, message: string) {
  return {start: cell.start, end: cell.end, message}
}
