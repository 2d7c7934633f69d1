import type {List, ListItem, Nodes, Paragraph, PhrasingContent, Table} from 'mdast'
import type {Block} from '../document/block.ts'
import {comments} from '../document/comments.ts'
import type {Range} from '../types.ts'
import type {HeadingNames} from './heading-names.ts'
import type {Mark} from './mark.ts'

/** What the tree of a block tells of its text. Offsets count from the block's start. */
export interface Layout {
  /** Where paragraphs start that are wholly in italics, as prompts of templates are. */
  asides: Set<number>
  /** Where paragraphs start that are only addresses. */
  links: Set<number>
  /** Where paragraphs start that only link to headings: a table of contents. */
  contents: Set<number>
  /** Table cells by their start: heads, and what stands under a column or row that names an element. */
  cells: Map<number, {head: boolean; under?: Mark}>
  /** Headings that `headings` does not read. */
  marks: Mark[]
}

/** The level of labels, as in `Heading`. */
const LABEL = 8
const LABEL_IN_ITEM = 9
const BOLD_LINE = 7
const COLUMN = 10
/** How far around a label is looked, in UTF-16 code units. */
const AROUND = 40
/** In UTF-16 code units. */
const LONGEST_OUTLINE_HEADING = 40
const FEWEST_IN_OUTLINE = 3
/** Italics that an editor has escaped: `\_What must be true?\_`. */
const ESCAPED_ITALICS = /^\\_[\s\S]*\\_\.?\s*(?:<!--[\s\S]*-->\s*)?$/
/** A table of fields and their types is a data model: “users” above it are rows, and nobody's content. */
const FIELD = /^(?:column|field|property|attribute|parameter|param|argument|key)s?(?: name)?$/i
const TYPE = /^(?:data ?)?types?$/i
const HTML_HEADING = /<(h[1-6]|summary)\b[^>]*>(?:\s*<\w+>)*([^<]{2,80})</gi

/** Reads what the kinds of nodes in a block tell: tables, HTML headings, labels within paragraphs. */
export function layoutOf(block: Block, names: HeadingNames): Layout {
  const layout: Layout = {
    asides: new Set(),
    links: new Set(),
    contents: new Set(),
    cells: new Map(),
    marks: [],
  }
  const visit = (node: Nodes, level: number, until?: number) => {
    if (node.type === 'table') readTable(block, node, names, layout)
    else if (node.type === 'html') layout.marks.push(...htmlHeadings(block, node, names))
    else if (node.type === 'paragraph') {
      readParagraph(block, node, layout)
      for (const mark of runInLabels(block, node, names, level)) {
        layout.marks.push(until === undefined ? mark : {...mark, until})
      }
      for (const child of node.children) {
        if (child.type === 'html') layout.marks.push(...htmlHeadings(block, child, names))
      }
    } else if (node.type === 'list' && until === undefined) {
      layout.marks.push(...outlineHeadings(block, node, names))
      for (const child of node.children) visit(child, level)
    } else if (node.type === 'listItem') {
      for (const child of node.children) visit(child, LABEL_IN_ITEM, block.range(node).end)
    } else if ('children' in node) {
      for (const child of node.children) visit(child, level, until)
    }
  }
  for (const node of block.nodes) visit(node, LABEL)
  return layout
}

function readParagraph(block: Block, node: Paragraph, layout: Layout): void {
  const {start, end} = block.range(node)
  const content = node.children.filter(it => it.type !== 'html' && !isPunctuation(it))
  if (content.length === 0) return
  if (content.every(it => it.type === 'emphasis') || ESCAPED_ITALICS.test(block.text.slice(start, end))) {
    layout.asides.add(start)
  }
  if (content.every(it => it.type === 'link')) {
    const toHeadings = content.every(it => it.url.startsWith('#'))
    ;(toHeadings ? layout.contents : layout.links).add(start)
  }
}

function isPunctuation(node: PhrasingContent): boolean {
  return node.type === 'text' && /^[\s.,;]*$/.test(node.value)
}

/** Labels at the start of a later line, and run-in ones that are no `word:` (“**Why not a rota?** We …”). */
function runInLabels(block: Block, node: Paragraph, names: HeadingNames, level: number): Mark[] {
  const found: Mark[] = []
  const {start, end} = block.range(node)
  for (const [index, child] of node.children.entries()) {
    const isLean = child.type === 'emphasis'
    if (child.type !== 'strong' && !isLean) continue
    const range = block.range(child)
    const own = block.text.slice(range.start, range.end)
    const before = block.text.slice(Math.max(start, range.start - AROUND), range.start)
    const after = block.text.slice(range.end, Math.min(end, range.end + AROUND))
    const later = /[\n\r][ \t]*$/.test(before) && (/:\W*$/.test(own) || /^\s*(?::|[\n\r])/.test(after))
    const begins = index === 0 || /[\n\r.!?][ \t]*$/.test(before)
    const ends = /[:.?!=]\W*$/.test(own)
    const bare = index === 0 && !isLean && /^\s+["“(]?[\p{Lu}\d]/u.test(after)
    if (!later && !(begins && ends && /^\s*\S/.test(after)) && !bare) continue
    const claims = names.read(own.replace(/[*_:=]+/g, ' ').trim())
    const isName = claims.some(it => it.whole && it.kind === 'named')
    // Italics stress words more often than they head a paragraph; so does bold without a colon.
    if (isLean && (claims.length === 0 || (index > 0 && !later))) continue
    if (bare && !ends && !later && !isName) continue
    found.push({...range, kind: 'label', level, claims, numbered: false})
  }
  return found
}

/** “- not now”, and the content in a list beneath it: in an outline, the outer items are the headings. */
function outlineHeadings(block: Block, list: List, names: HeadingNames): Mark[] {
  const titles = list.children.flatMap(({children: [title, content]}) =>
    title?.type === 'paragraph' && content?.type === 'list' ? title : [],
  )
  if (titles.length < FEWEST_IN_OUTLINE || titles.length < list.children.length) return []
  return titles.flatMap((title, index) => {
    const range = block.range(title)
    const own = block.text.slice(range.start, range.end)
    if (own.length > LONGEST_OUTLINE_HEADING || /[:.\n\r]/.test(own)) return []
    const claims = names.read(own.replace(/[*_]+/g, '')).filter(it => it.whole && it.kind === 'named')
    const until = block.range(list.children[index] as ListItem).end
    return claims.length > 0 ? {...range, kind: 'label', level: LABEL, claims, numbered: false, until} : []
  })
}

function readTable(block: Block, table: Table, names: HeadingNames, {cells}: Layout): void {
  const [head, ...rows] = table.children
  if (!head) return
  const titles = head.children.map(cell => titleOf(block, cell))
  const isSchema = titles.some(it => FIELD.test(it)) && titles.some(it => TYPE.test(it))
  const columns = head.children.map(cell => cellMark(block, cell, names))
  for (const cell of head.children) cells.set(block.range(cell).start, {head: true})
  for (const row of rows) {
    const [first] = row.children
    // A table of two or three columns may be a list of labels: “| Target users | … |”; not where “When” stands above.
    const isLabelled = first && head.children.length <= 3 && !columns[0]
    const label = isLabelled ? cellMark(block, first, names) : undefined
    for (const [index, cell] of row.children.entries()) {
      const under = columns[index] ?? label
      const isHead = isSchema || (label !== undefined && index === 0)
      cells.set(block.range(cell).start, under ? {head: isHead, under} : {head: isHead})
    }
  }
}

function titleOf(block: Block, cell: Nodes): string {
  const {start, end} = block.range(cell)
  return block.text
    .slice(start, end)
    .replace(/[*_`|]/g, ' ')
    .trim()
}

function cellMark(block: Block, cell: Nodes, names: HeadingNames): Mark | undefined {
  const {start, end} = block.range(cell)
  const claims = names.read(titleOf(block, cell)).filter(it => it.whole && it.kind === 'named')
  return claims.length > 0 ? {start, end, kind: 'column', level: COLUMN, claims, numbered: false} : undefined
}

function htmlHeadings(block: Block, node: Nodes, names: HeadingNames): Mark[] {
  const range = block.range(node)
  const hidden = block.fact(comments)
  const isHidden = ({start, end}: Range) => hidden.some(it => it.start <= start && end <= it.end)
  if (isHidden(range)) return []
  return [...block.text.slice(range.start, range.end).matchAll(HTML_HEADING)].flatMap(hit => {
    const [text, tag = '', title = ''] = hit
    const start = range.start + hit.index
    if (isHidden({start, end: start + text.length})) return []
    return {
      start,
      end: start + text.length - 1,
      kind: 'heading',
      level: tag.toLowerCase() === 'summary' ? BOLD_LINE : Number(tag.charAt(1)),
      claims: names.read(title),
      numbered: false,
    }
  })
}
