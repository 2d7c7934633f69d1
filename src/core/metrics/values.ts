import type {Placed} from '../document/document.ts'
import {keptWith} from '../document/kept.ts'
import type {Cell, Part} from '../sections/parts.ts'
import {changesIn, sameUnit} from './changes.ts'
import {fieldOf, wordsAfterLabel} from './fields.ts'
import type {Metric} from './metric.ts'
import {type Quantity, quantitiesIn} from './quantities.ts'

/** The numbers of a metric, where they can be told for sure. Offsets count from the document's start. */
export interface Values {
  baseline?: Quantity
  target?: Quantity
}

/** How a metric is written: all that its numbers depend on. */
type Written = Pick<Metric, 'form' | 'part' | 'columns' | 'fields'>

/** Reads the baseline and the target of a metric as numbers; of several targets, the last. */
export const valuesOf = keptWith(({form, part, columns, fields}: Written): Values => {
  if (form === 'row' && columns) {
    const cell = (index: number | undefined) => (index === undefined ? undefined : part.item.cells[index])
    return pair(
      part,
      inCell(cell(columns.baseline)),
      inCell(cell(columns.targets.at(-1))),
      columns.baseline === undefined ? cell(columns.targets.at(-1)) : undefined,
    )
  }
  if (form === 'fields' && fields) {
    const field = (name: 'baseline' | 'target') => {
      const own = fields.find(it => fieldOf(it) === name)
      if (!own) return undefined
      const words = wordsAfterLabel(own)
      return single(words, own.start + own.text.length - words.length)
    }
    return pair(part, field('baseline'), field('target'))
  }
  const [change] = changesIn(part.item.text)
  return change ? pair(part, at(change.from, part.item.start), at(change.to, part.item.start)) : {}
})

function pair(
  {offset}: Placed<Part>,
  baseline: Quantity | undefined,
  target: Quantity | undefined,
  both?: Cell,
): Values {
  const [change] = both ? changesIn(both.text) : []
  if (both && change) {
    return {baseline: at(change.from, offset + both.start), target: at(change.to, offset + both.start)}
  }
  const [from, to] = (baseline && target && sameUnit(baseline, target)) ?? [baseline, target]
  const values: Values = {}
  if (from) values.baseline = at(from, offset)
  if (to) values.target = at(to, offset)
  return values
}

function inCell(cell: Cell | undefined): Quantity | undefined {
  return cell && single(cell.text, cell.start)
}

/** The value that a cell or field opens with; none where that is a change (“+20%”, “by 5”) or one of a range. */
function single(text: string, offset: number): Quantity | undefined {
  const [first] = quantitiesIn(text)
  if (
    !first ||
    !/^[^a-z\d+−-]*(?:about |around |at least |at most |under |over |below |above |less than |more than |up to )?[^a-z\d+−-]*$/i.test(
      text.slice(0, first.start),
    )
  )
    return undefined
  if (
    /^\s*(?:increase|decrease|reduction|improvement|more|fewer|less|faster|higher|lower|uplift|lift|growth|drop|→|->|to\b|[–-]\s?\d)/i.test(
      text.slice(first.end),
    )
  )
    return undefined
  const counted = first.unit === '' ? COUNTED.exec(text.slice(first.end))?.[1] : undefined
  return at(counted ? {...first, unit: counted.toLowerCase().replace(/s$/, '')} : first, offset)
}

/** “90 people” and “90 min” are no equals. */
const COUNTED = /^\s(?!(?:by|in|per|of|at|on|an?|each|every|within|until|from|to|today|and|or)\b)([a-z]{3,})/i

function at(quantity: Quantity, offset: number): Quantity {
  return {...quantity, start: quantity.start + offset, end: quantity.end + offset}
}
