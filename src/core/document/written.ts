import type {Table} from 'mdast'
import type {Range} from '../types.ts'
import type {Block, Fact} from './block.ts'
import {guidance} from './comments.ts'
import {headings} from './headings.ts'
import {prose} from './prose.ts'

/** The words that templates put around their guidance: “As a …, I want …, so that …”, “M1 …”, “Do nothing …”. */
const FRAME =
  /^(?:[^\p{L}\p{N}]|(?:as|an?|i|want|so|that|if|when|while|given|then|the|for|will|shall|because|do|nothing|\p{L}\d{1,3})(?![\p{L}\p{N}]))*$/iu
/** A template of one's own may have others; with so many, a writer has been at work in that paragraph or table. */
const FEWEST_OWN_WORDS = 8

/** Whether prose that holds guidance is as its template left it, going by its words. */
export function isFrame(text: string): boolean {
  return FRAME.test(text)
}

/** A run of prose, and the paragraph or table that it shares with guidance. */
interface Own extends Range {
  text: string
  guided: Range | undefined
}

/** The runs of prose that hold words of somebody's: not headings, labels, table headers, nor a template's frames. */
export const own: Fact<readonly Own[]> = block => {
  const asked = block.fact(guidance)
  const titles = block.fact(headings)
  const tables = block.nodes.filter(node => node.type === 'table').map(node => bodyOf(block, node))
  const holdsGuidance = (range: Range) => asked.some(it => range.start <= it.start && it.end <= range.end)
  return block.fact(prose).flatMap(({kind, start, end, text}) => {
    const table = tables.find(it => it.start <= start && end <= it.end)
    if (kind === 'heading' || (table && start < table.body)) return []
    const label = titles.find(it => start <= it.start && it.end <= end)
    const rest = label ? text.slice(label.end - start) : text
    const around = table ?? {start, end}
    const guided = holdsGuidance(around) ? around : undefined
    const isOwn = guided ? !isFrame(rest) : /\p{L}{2}/u.test(rest)
    return isOwn ? {start, end, text, guided} : []
  })
}

/** The runs of prose that a writer wrote: not what a template, ours or one's own, may have put beside its guidance. */
export const written: Fact<readonly Range[]> = block => {
  const beside = new Map<Range, number>()
  return block.fact(own).filter(({guided, text}) => {
    if (!guided) return true
    const count = (beside.get(guided) ?? 0) + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)
    beside.set(guided, count)
    return count >= FEWEST_OWN_WORDS
  })
}

/** A table, and where the rows below its header start. */
function bodyOf(block: Block, table: Table): Range & {body: number} {
  const [header] = table.children
  const {start, end} = block.range(table)
  return {start, end, body: header ? block.range(header).end : start}
}
