import {figureIn, type Grid, grids} from '../../arithmetic/grids.ts'
import {type Quantity, writtenLike} from '../../arithmetic/numbers.ts'
import type {Part} from '../../sections/parts.ts'
import type {Problem} from '../../types.ts'
import {defineBlockRule} from '../rule.ts'

export const sum = defineBlockRule({
  id: 'arithmetic/sum',
  severity: 'warning',
  what: 'A total that is not the sum of the rows above it, or shares that do not add up to 100%.',
  why: 'A total is what gets quoted in the next meeting; when it is off, every number beside it is doubted too.',
  concerns: block => block.fact(grids).length > 0,
  *checkBlock(block) {
    for (const grid of block.fact(grids)) {
      const at = grid.rows.findIndex(row => TOTAL.test(row.cells[0]?.text ?? ''))
      if (at < 0) yield* sharesOf(grid)
      else if (at === grid.rows.length - 1) yield* totalsOf(block.text, grid, at)
    }
  },
})

const TOTAL = /^\W*(?:(?:grand|overall)\s+)?(?:totals?|sum)\W*(?:\([^)]*\))?\W*$/i
/** Rows that are counted in another row, and columns whose total is no sum. */
const NOT_ADDED = /\b(?:sub-?totals?|of which|thereof|including|incl\.?)\b|^[-–—↳└>]/i
const NO_SUM =
  /\b(?:rates?|ratio|average|avg|mean|median|per|price|unit|score|conversions?|probability|p\d\d|percentile|rank|id|no\.?|year|date|duration|elapsed|lead time|target|limit|cumulative|running)\b|[øØ]|\/|^#$/i
/** The same person may be in several rows. */
const PEOPLE = /\b(?:unique|users?|customers?|people|visitors?|accounts?|members?|households?|dau|wau|mau)\b/i

function* totalsOf(text: string, {header, rows}: Grid, at: number): Generator<Problem> {
  const above = rows.slice(0, at)
  if (above.length < 2 || above.some(it => NOT_ADDED.test(it.cells[0]?.text.trim() ?? ''))) return
  const total = rows[at] as Part
  for (let column = 1; column < header.cells.length; column++) {
    const title = header.cells[column]?.text ?? ''
    const stated = figureIn(total, column)
    const added = stated && addUp(above, column, stated.quantity.unit)
    if (!stated || !added || NO_SUM.test(title)) continue
    const {quantity, cell} = stated
    // A total of shares is only a sum where it claims to be all of them.
    if (quantity.unit === '%' && quantity.value !== 100) continue
    if (Math.abs(quantity.value - added.value) <= added.tolerance + quantity.step / 2 + 1e-9) continue
    const digits = /\d(?:[\d.,'’\u00A0\u202F ]*\d)?/.exec(text.slice(quantity.start, quantity.end))
    const right = writtenLike(added.value, digits?.[0] ?? '')
    const isShare = quantity.unit === '%'
    const isRounded = /\p{L}/u.test(text.slice(quantity.start, quantity.end)) || quantity.approximate
    const start = quantity.start + (digits?.index ?? 0)
    yield {
      start: cell.start,
      end: cell.end,
      ...(PEOPLE.test(`${title} ${cell.text}`) && {severity: 'hint' as const}),
      message: `Total of ${cell.text}, but the ${added.count} rows above add up to ${right}${isShare ? '%' : ''}: expected the two to agree`,
      related: added.related,
      ...(!isRounded &&
        !isShare && {
          fixes: [
            {
              title: `Correct the total to ${right}`,
              edits: [{start, end: start + (digits?.[0].length ?? 0), text: right}],
            },
          ],
        }),
    }
  }
}

interface Added {
  value: number
  count: number
  /** How far rounding of the rows may be off. */
  tolerance: number
  related: {start: number; end: number; message: string}[]
}

/** The sum of a column; nothing where a cell states no number, several, or one in another unit. */
function addUp(rows: readonly Part[], column: number, unit: string): Added | undefined {
  const found: Quantity[] = []
  const related = []
  for (const row of rows) {
    const cell = row.cells[column]
    if (!cell) return undefined
    if (/^[-–—]?$/.test(cell.text)) continue
    const figure = figureIn(row, column)
    if (!figure || figure.quantity.unit !== unit || figure.quantity.approximate) return undefined
    found.push(figure.quantity)
    related.push({
      start: cell.start,
      end: cell.end,
      message: `${row.cells[0]?.text || 'a row'}: ${cell.text}`,
    })
  }
  if (found.length < 2) return undefined
  const steps = found.map(it => it.step)
  const isWhole = steps.every(it => it === 1) && unit !== '%'
  return {
    value: found.reduce((all, it) => all + it.value, 0),
    count: found.length,
    tolerance: isWhole ? 0 : steps.reduce((all, it) => all + it / 2, 0),
    related,
  }
}

/** Weights and shares of a whole, without a row for the total. */
function* sharesOf({header, rows}: Grid): Generator<Problem> {
  if (rows.length < 3) return
  for (const [column, cell] of header.cells.entries()) {
    if (
      !/^\W*(?:weights?|weighting|share of (?:total|all|traffic|budget)|split|allocation|mix)\b/i.test(
        cell.text,
      )
    )
      continue
    const added = addUp(rows, column, '%')
    if (!added || added.count !== rows.length) continue
    const off = Math.abs(added.value - 100)
    if (off <= added.tolerance || off > 25) continue
    yield {
      start: cell.start,
      end: cell.end,
      severity: 'information',
      message: `“${cell.text}” adds up to ${Number(added.value.toFixed(1))}%: expected 100%`,
      related: added.related,
    }
  }
}
