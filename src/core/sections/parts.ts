import type {List, ListItem, Nodes, Paragraph, Table} from 'mdast'
import type {Block, Fact} from '../document/block.ts'
import {guidance} from '../document/comments.ts'
import {type Heading, headings} from '../document/headings.ts'
import {type Prose, prose} from '../document/prose.ts'
import type {Range} from '../types.ts'

/** The name that opens a part: “**Activation:** shops that …”. */
interface Label extends Range {
  title: string
}

/** A table cell without its pipes. An empty one is where its text would start. */
export interface Cell extends Range {
  text: string
  /** Guidance stands in it, left for the writer to replace. */
  guided: boolean
}

/**
 * A line that a reader takes in at once: heading, paragraph, list item or table row. Offsets count from the block's
 * start; `start` to `end` is its own words with their markup, without what is nested in it.
 */
export interface Part extends Range {
  kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** Its first 2,000 characters, masked as in `Prose`: offsets in it count from `start`. */
  text: string
  label?: Label
  /** How deep in lists: 0 outside, 1 for the items of a list. */
  depth: number
  /** Items and paragraphs inside this item. */
  inner: readonly Part[]
  /** Where it ends with all that is nested in it. */
  until: number
  /** What this part's own line starts with, `- ` or `2. `; empty outside lists. */
  marker: string
  /** Guidance stands in it or in what is nested in it. */
  guided: boolean
  cells: readonly Cell[]
  /** The first row of its table, for a row. */
  header?: Part
}

/** What a rule reads of a line: enough for any real one, and bounded for a line of megabytes. */
export const MOST_TEXT = 2000

/**
 * A part without the label or bold line that announces a section in it; a row as it is. Undefined where nothing is left.
 * @param bodyStart where the text of the section starts
 */
export function withoutLabel(part: Part, bodyStart: number): Part | undefined {
  if (part.kind === 'row') return part
  const shift = bodyStart - part.start
  const skipped = /^[\s:*_–—-]*/.exec(part.text.slice(shift))?.[0].length ?? 0
  const start = bodyStart + skipped
  if (start >= part.end) return part.inner.length > 0 ? {...part, text: '', start: part.end} : undefined
  const {label: _, ...rest} = part
  return {...rest, start, text: part.text.slice(shift + skipped)}
}

/** The parts of a block in order; those inside an item are in its `inner`. Without quotations and code. */
export const parts: Fact<readonly Part[]> = block => {
  const reader = new Reader(block)
  return block.nodes.flatMap(node => reader.read(node, 0))
}

class Reader {
  readonly #block: Block
  readonly #prose: ReadonlyMap<number, Prose>
  readonly #headings: readonly Heading[]
  readonly #guidance: readonly Range[]

  constructor(block: Block) {
    this.#block = block
    this.#prose = new Map(block.fact(prose).map(it => [it.start, it]))
    this.#headings = block.fact(headings)
    this.#guidance = block.fact(guidance)
  }

  read(node: Nodes, depth: number): Part[] {
    if (node.type === 'heading') return this.#line(node, 'heading', depth)
    if (node.type === 'paragraph') return this.#line(node, 'paragraph', depth)
    if (node.type === 'list') return (node as List).children.flatMap(item => this.#item(item, depth + 1))
    if (node.type === 'table') return this.#table(node as Table)
    return []
  }

  #line(node: Nodes, kind: Part['kind'], depth: number): Part[] {
    const range = this.#block.range(node)
    const own = this.#prose.get(range.start)
    if (!own) return []
    const title = this.#headings.find(it => it.start === range.start && it.kind !== 'label')
    const part: Part = {
      start: range.start,
      end: range.end,
      kind: title ? 'heading' : kind,
      text: own.text.slice(0, MOST_TEXT),
      depth,
      inner: [],
      until: range.end,
      marker: '',
      guided: this.#isGuided(range),
      cells: [],
    }
    const label = this.#label(node as Paragraph, range, own)
    if (label && !title) part.label = label
    return [part]
  }

  #label(node: Paragraph, range: Range, own: Prose): Label | undefined {
    const known = this.#headings.find(
      it => it.kind === 'label' && range.start <= it.start && it.end <= range.end,
    )
    if (known) return {title: known.title, start: known.start, end: known.end}
    // “**Efficiency.** Time to …”: a label too, though too weak a one to head a section.
    const strong = node.children[0]
    if (strong?.type !== 'strong' || node.children.length < 2) return undefined
    const {start, end} = this.#block.range(strong)
    const title = own.text.slice(start - own.start, end - own.start).trim()
    return /^[^.]{2,60}\.$/.test(title) ? {title: title.slice(0, -1), start, end} : undefined
  }

  #item(node: ListItem, depth: number): Part[] {
    const range = this.#block.range(node)
    const inner = node.children.flatMap(child => this.read(child, depth))
    const first = inner[0]
    if (!first || first.kind === 'row' || first.depth !== depth || node.children[0]?.type !== 'paragraph')
      return inner
    const marker = this.#block.text.slice(range.start, first.start)
    const guided = this.#isGuided(range)
    return [{...first, kind: 'item', inner: inner.slice(1), until: range.end, marker, guided}]
  }

  #table(node: Table): Part[] {
    let header: Part | undefined
    return node.children.map(row => {
      const range = this.#block.range(row)
      const cells = row.children.map(cell => this.#cell(this.#block.range(cell)))
      const part: Part = {
        start: range.start,
        end: range.end,
        kind: 'row',
        text: '',
        depth: 0,
        inner: [],
        until: range.end,
        marker: '',
        guided: this.#isGuided(range),
        cells,
      }
      if (header) part.header = header
      header ??= part
      return part
    })
  }

  #cell({start, end}: Range): Cell {
    const masked = this.#prose.get(start)?.text ?? ''
    const text = masked.trim().slice(0, MOST_TEXT)
    const guided = this.#isGuided({start, end})
    if (text === '') {
      const raw = this.#block.text.slice(start, end)
      const at = start + (raw.startsWith('|') ? 1 : 0) + (/^\|?[ \t]/.test(raw) ? 1 : 0)
      return {start: Math.min(at, end), end: Math.min(at, end), text, guided}
    }
    const from = start + masked.indexOf(text)
    return {start: from, end: from + text.length, text, guided}
  }

  #isGuided({start, end}: Range): boolean {
    return this.#guidance.some(it => start <= it.start && it.end <= end)
  }
}
