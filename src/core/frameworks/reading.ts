import type {Nodes, Table} from 'mdast'
import type {Block, Fact, Range} from '../document/block.ts'
import {headings} from '../document/headings.ts'
import {sentences} from '../document/sentences.ts'
import {isFiller} from './filler.ts'
import {type Claim, type HeadingNames, plainWords} from './heading-names.ts'
import type {Cue} from './lexicon.ts'
import type {PhraseIndex} from './phrases.ts'
import {roleOf} from './roles.ts'
import {wordsOf} from './words.ts'

/** A heading in the widest sense: `#`, bold line, label, a short plain line, a `<summary>`, a table's column or row. */
export interface Mark extends Range {
  kind: 'heading' | 'line' | 'label' | 'column'
  /** As in `Heading`; a section ends where a mark of its level or above begins. */
  level: number
  claims: readonly Claim[]
  /** Where its section ends at the latest. */
  until?: number
}

/** A sentence, list item or table cell, without the label that it may begin with. */
export interface Unit extends Range {
  kind: 'sentence' | 'item' | 'cell' | 'quote'
  /** How many words of its own it has. */
  words: number
  filler: boolean
  question: boolean
  /** Whether it is only a line before a list, a link or the like. */
  cues: readonly Cue[]
  /** The person of a user story, or who a sentence says something is for. */
  role?: string
  /** The column or row of a table that it belongs to. */
  under?: Mark
}

/** What one block says of the elements. Offsets count from the block's start. */
export interface Reading {
  marks: readonly Mark[]
  units: readonly Unit[]
}

/** Makes the fact that reads a block with a lexicon. */
export function readingOf(names: HeadingNames, cues: PhraseIndex<Cue>): Fact<Reading> {
  return block => {
    const parts = layout(block, names)
    const marks: Mark[] = [...block.fact(headings).map(it => {
      const kind = it.kind === 'heading' ? 'heading' as const : it.kind === 'bold-line' ? 'line' as const : 'label' as const
      const mark: Mark = {start: it.start, end: it.end, kind, level: it.level, claims: names.read(it.title)}
      if (it.until !== undefined) mark.until = it.until
      return mark
    }), ...parts.marks]
    const units: Unit[] = []
    let paragraph: Range | undefined
    for (const sentence of block.fact(sentences)) {
      const {prose} = sentence
      if (prose.kind === 'heading') continue
      let {start, text} = sentence
      if (prose !== paragraph) {
        paragraph = prose
        if (prose.kind === 'paragraph') {
          const line = plainLine(prose.text, names)
          if (line) marks.push({start: prose.start + line.start, end: prose.start + line.end, kind: 'line', level: 7, claims: line.claims})
        }
      }
      const label = marks.find(it => it.start <= start + 1 && it.end > start && it.end <= sentence.end && it.kind !== 'heading')
      if (label) {
        const from = label.end - start
        text = text.slice(from).replace(/^[\s:.–—-]+/, '')
        start = sentence.end - text.length
      }
      const cell = prose.kind === 'cell' ? parts.cells.get(prose.start) : undefined
      if (cell?.header) continue
      const words = wordsOf(text)
      if (words.length === 0) continue
      const found = new Set<Cue>()
      cues.find(words, cue => found.add(cue))
      const unit: Unit = {
        start,
        end: sentence.end,
        kind: prose.kind === 'paragraph' ? 'sentence' : prose.kind,
        words: words.length,
        filler: isFiller(text, parts.asides.has(prose.start) || prose.kind === 'quote'),
        question: words.at(-1)?.text === '?',
        cues: [...found],
      }
      const role = roleOf(text)
      if (role !== undefined) unit.role = role
      if (cell?.under) unit.under = cell.under
      units.push(unit)
    }
    marks.sort((a, b) => a.start - b.start)
    return {marks, units}
  }
}

interface Layout {
  /** Where paragraphs start that are wholly in italics. */
  asides: Set<number>
  cells: Map<number, {header: boolean; under?: Mark}>
  marks: Mark[]
}

function layout(block: Block, names: HeadingNames): Layout {
  const result: Layout = {asides: new Set(), cells: new Map(), marks: []}
  const visit = (node: Nodes) => {
    if (node.type === 'table') readTable(block, node, names, result)
    else if (node.type === 'html') result.marks.push(...htmlHeadings(block, node, names))
    else if (node.type === 'paragraph') {
      const {start, end} = block.range(node)
      const text = block.text.slice(start, end)
      const only = node.children.filter(it => it.type !== 'html' && !(it.type === 'text' && /^[\s.]*$/.test(it.value)))
      if ((only.length > 0 && only.every(it => it.type === 'emphasis')) || /^\\_[\s\S]*\\_\.?\s*(?:<!--[\s\S]*-->\s*)?$/.test(text)) {
        result.asides.add(start)
      }
      for (const child of node.children) if (child.type === 'html') result.marks.push(...htmlHeadings(block, child, names))
    } else if ('children' in node) node.children.forEach(visit)
  }
  block.nodes.forEach(visit)
  return result
}

function readTable(block: Block, table: Table, names: HeadingNames, result: Layout): void {
  const [head, ...rows] = table.children
  if (!head) return
  const title = (node: Nodes) => {
    const {start, end} = block.range(node)
    return block.text.slice(start, end).replace(/^\s*\|/, '').replace(/[*_`|]/g, ' ').trim()
  }
  const mark = (node: Nodes): Mark | undefined => {
    const claims = names.read(title(node)).filter(it => it.whole && it.kind === 'named')
    return claims.length > 0 ? {...block.range(node), kind: 'column', level: 10, claims} : undefined
  }
  const columns = head.children.map(mark)
  for (const cell of head.children) result.cells.set(block.range(cell).start, {header: true})
  for (const row of rows) {
    const [first, ...rest] = row.children
    const label = first && head.children.length <= 3 ? mark(first) : undefined
    if (first) result.cells.set(block.range(first).start, label ? {header: true} : columns[0] ? {header: false, under: columns[0]} : {header: false})
    for (const [index, cell] of rest.entries()) {
      const under = label ?? columns[index + 1]
      result.cells.set(block.range(cell).start, under ? {header: false, under} : {header: false})
    }
  }
}

function htmlHeadings(block: Block, node: Nodes, names: HeadingNames): Mark[] {
  const {start, end} = block.range(node)
  const found: Mark[] = []
  for (const hit of block.text.slice(start, end).matchAll(/<(h[1-6]|summary)\b[^>]*>([^<]{2,80})</gi)) {
    const level = hit[1]?.toLowerCase() === 'summary' ? 7 : Number(hit[1]?.charAt(1))
    found.push({start: start + hit.index, end: start + hit.index + hit[0].length - 1, kind: 'heading', level, claims: names.read(hit[2] as string)})
  }
  return found
}

/** A first line that is the name of an element and nothing else: documents pasted from elsewhere have no `#`. */
function plainLine(text: string, names: HeadingNames): {start: number; end: number; claims: readonly Claim[]} | undefined {
  const [, lead = '', line = ''] = /^(\s*)([^\n\r]*)/.exec(text) ?? []
  const title = line.trimEnd()
  if (title.length < 4 || title.length > 60 || !/^[\p{Lu}\d]/u.test(title) || /[.,;!:]$/.test(title)) return undefined
  const claims = names.read(title).filter(it => it.whole)
  if (claims.length === 0 || plainWords(title).split(' ').length > 6) return undefined
  return {start: lead.length, end: lead.length + title.length, claims}
}
