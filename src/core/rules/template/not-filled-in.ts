import type {Table} from 'mdast'
import type {Block, Fact, Range} from '../../document/block.ts'
import {guidance} from '../../document/comments.ts'
import {headings} from '../../document/headings.ts'
import {prose} from '../../document/prose.ts'
import {defineRule} from '../rule.ts'

/**
 * A template may put a few words around its guidance (“As a …, I want …, so that …”); with so many, a writer has been
 * at work in that paragraph or table.
 */
const FEWEST_OWN_WORDS = 8

/** Whether a writer has put words anywhere but in headings, labels, table headers and beside guidance. */
const written: Fact<readonly true[]> = block => {
  const own = block.fact(guidance)
  const titles = block.fact(headings)
  const tables = block.nodes.filter(node => node.type === 'table').map(node => bodyOf(block, node))
  const holdsGuidance = (range: Range) => own.some(it => range.start <= it.start && it.end <= range.end)
  const wordsBeside = new Map<Range, number>()
  const isFilled = block.fact(prose).some(run => {
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
  return isFilled ? [true] : []
}

/** A table, and where the rows below its header start. */
function bodyOf(block: Block, table: Table): Range & {body: number} {
  const [header] = table.children
  const {start, end} = block.range(table)
  return {start, end, body: header ? block.range(header).end : start}
}

export const notFilledIn = defineRule({
  id: 'template/not-filled-in',
  severity: 'information',
  what: 'A document fresh from its template: nothing has been written yet.',
  why: 'A template is a list of questions; until one is answered there is nothing to review.',
  *check({document, frontMatter}) {
    const [place] = document.each(guidance)
    if (!place) return
    for (const _ of document.each(written)) return
    const [title] = document.each(headings)
    const start = title ? title.offset + title.item.start : (frontMatter?.range.end ?? 0)
    const end = title ? title.offset + title.item.end : place.offset + place.item.end
    yield {
      message: 'Not filled in yet: nothing found but the template’s guidance. Press Tab to go through it.',
      start,
      end,
    }
  },
})
