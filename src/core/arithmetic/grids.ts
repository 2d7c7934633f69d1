import type {Fact} from '../document/block.ts'
import {type Cell, type Part, parts} from '../sections/parts.ts'
import {onlyQuantity, type Quantity} from './numbers.ts'

/** A table: its header and the rows beneath it. */
export interface Grid {
  header: Part
  rows: readonly Part[]
}

/** A longer table is data, not a comparison that somebody made by hand. */
const MOST_ROWS = 200

/** The tables of a block. Offsets count from the block's start. */
export const grids: Fact<readonly Grid[]> = block => {
  if (!block.text.includes('|')) return []
  const tables = new Map<Part, Part[]>()
  for (const part of block.fact(parts)) {
    if (part.kind !== 'row' || !part.header) continue
    const rows = tables.get(part.header)
    if (rows) rows.push(part)
    else tables.set(part.header, [part])
  }
  return [...tables].filter(([, rows]) => rows.length <= MOST_ROWS).map(([header, rows]) => ({header, rows}))
}

/** The index of the first column whose title is so; -1 where there is none. */
export function columnOf({header}: Grid, title: RegExp): number {
  return header.cells.findIndex(it => title.test(it.text))
}

/** A cell that states one number. Offsets of the number count from the block's start. */
export interface Figure {
  cell: Cell
  quantity: Quantity
}

/** The number that a row has in a column; nothing where there is none, or more than one. */
export function figureIn(row: Part, column: number): Figure | undefined {
  const cell = row.cells[column]
  const quantity = cell && onlyQuantity(cell.text)
  if (!cell || !quantity) return undefined
  const {start, end} = quantity
  return {cell, quantity: {...quantity, start: cell.start + start, end: cell.start + end}}
}
