import {columnOf, type Figure, figureIn, grids} from '../../arithmetic/grids.ts'
import {iceScores} from '../../arithmetic/scores.ts'
import {defineBlockRule} from '../rule.ts'
import {type Scored, wrongScores} from './wrong-scores.ts'

export const ice = defineBlockRule({
  id: 'arithmetic/ice',
  severity: 'warning',
  what: 'An ICE score that does not follow from its impact, confidence and ease.',
  why: 'A list in order of a score is only as good as the score; one slip puts the wrong thing first.',
  concerns: block => block.fact(grids).length > 0,
  *checkBlock(block) {
    if (!/\bease\b/i.test(block.text) || !/confidence/i.test(block.text)) return
    for (const grid of block.fact(grids)) {
      const columns = TITLES.map(it => columnOf(grid, it))
      const scoreAt = columnOf(grid, SCORE)
      if (columns.some(it => it < 0) || scoreAt < 0 || columnOf(grid, /\breach\b/i) >= 0) continue
      const rows = grid.rows.flatMap(row => {
        const score = figureIn(row, scoreAt)
        const inputs = columns.map(it => figureIn(row, it))
        return score && inputs.every(it => it !== undefined) ? [{score, inputs: inputs as Figure[]}] : []
      })
      // Teams multiply, average or add: the table is held to what most of its rows do.
      const ways = Object.entries(iceScores).map(([way, of]) => {
        const scored = rows.map(
          ({score, inputs}): Scored => ({
            score,
            expected: of(inputs.map(it => it.quantity.value)),
            related: inputs.map(({cell}, index) => ({
              start: cell.start,
              end: cell.end,
              message: `${NAMES[index]}: ${cell.text}`,
            })),
          }),
        )
        return {way, found: [...wrongScores(block.text, scored, FORMULAS[way] ?? '')], scored}
      })
      const right = ways.filter(it => followed(it.scored) > 0)
      const best = right.sort((a, b) => followed(b.scored) - followed(a.scored))[0] ?? ways[0]
      if (best) yield* best.found
    }
  },
})

const NAMES = ['impact', 'confidence', 'ease']
const TITLES = [/\bimpact\b/i, /\bconfidence\b/i, /\bease\b/i]
const SCORE = /^\W*(?:(?:ice|total|final|priority)\b[\s-]*)?(?:ice|scores?|total|priority)\b(?!.*\brank)/i
const FORMULAS: Readonly<Record<string, string>> = {
  product: 'impact × confidence × ease',
  mean: 'the mean of impact, confidence and ease',
  sum: 'impact + confidence + ease',
}

function followed(rows: readonly Scored[]): number {
  return rows.filter(({score, expected}) => {
    const {value, step} = score.quantity
    return Math.abs(value - expected) <= step / 2 + 1e-9
  }).length
}
