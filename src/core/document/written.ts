import type {Table} from 'mdast'
import type {Range} from '../types.ts'
import type {Block, Fact} from './block.ts'
import {guidance} from './comments.ts'
import {headings} from './headings.ts'
import {prose} from './prose.ts'

/**
 * A template may put a few words around its guidance (“As a …, I want …, so that …”); with so many, a writer has been
 * at work in that paragraph or table.
 */
const FEWEST_OWN_WORDS = 8

/** The runs of prose that a writer wrote: not headings, labels, table headers, nor what a template puts beside guidance. */
export const written: Fact<readonly Range[]> = block => {
  const own = block.fact(guidance)
  const titles = block.fact(headings)
  const tables = block.nodes.filter(node => node.type === 'table').map(node => bodyOf(block, node))
  const holdsGuidance = (range: Range) => own.some(it => range.start <= it.start && it.end <= range.end)
  const wordsBeside = new Map<Range, number>()
  return block.fact(prose).filter(run => {
    const table = tables.find(it => it.start <= run.start && run.end <= it.end)
    if (run.kind === 'heading' || (table && run.start < table.body)) return false
    const around = table ?? run
    if (holdsGuidance(around)) {
      const count = (wordsBeside.get(around) ?? 0) + (run.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)
      wordsBeside.set(around, count)
      return count >= FEWEST_OWN_WORDS
    }
    const label = titles.find(it => run.start <= it.start && it.end <= run.end)
    return /\p{L}{2}/u.test(label ? run.text.slice(label.end - run.start) : run.text)
  })
}

/** A table, and where the rows below its header start. */
function bodyOf(block: Block, table: Table): Range & {body: number} {
  const [header] = table.children
  const {start, end} = block.range(table)
  return {start, end, body: header ? block.range(header).end : start}
}
