import type {Table} from 'mdast'
import type {Block, Fact, Range} from '../../document/block.ts'
import {guidance} from '../../document/comments.ts'
import {headings} from '../../document/headings.ts'
import {prose} from '../../document/prose.ts'
import {defineRule} from '../rule.ts'

/** Whether a writer has put a word anywhere but in headings, labels, table headers and beside guidance. */
const written: Fact<readonly true[]> = block => {
  const own = block.fact(guidance)
  const titles = block.fact(headings)
  const tables = block.nodes.filter(node => node.type === 'table').map(node => ownRows(block, node))
  const isFilled = block.fact(prose).some(({kind, text, start, end}) => {
    if (kind === 'heading' || own.some(it => start <= it.start && it.end <= end)) return false
    const table = tables.find(it => it.start <= start && end <= it.end)
    if (table && (start < table.body || own.some(it => table.start <= it.start && it.end <= table.end))) {
      return false
    }
    const label = titles.find(it => start <= it.start && it.end <= end)
    const words = label ? text.slice(label.end - start) : text
    return /\p{L}{2}/u.test(words)
  })
  return isFilled ? [true] : []
}

/** A table, and where the rows below its header start. */
function ownRows(block: Block, table: Table): Range & {body: number} {
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
