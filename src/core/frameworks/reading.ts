import type {Nodes, Paragraph, Table} from 'mdast'
import type {Block, Fact, Range} from '../document/block.ts'
import {headings} from '../document/headings.ts'
import {OBJECT} from '../document/prose.ts'
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
  /** “Phase 2”, “Sprint 1”: a step of whatever the section around it is about. */
  numbered: boolean
  /** Where its section ends at the latest. */
  until?: number
}

/** A sentence, list item or table cell, without the label that it may begin with. */
export interface Unit extends Range {
  kind: 'sentence' | 'item' | 'cell' | 'quote'
  /** How many words of its own it has; a bare address counts as some. */
  words: number
  filler: boolean
  question: boolean
  /** “The following …:” before a list. */
  leads: boolean
  /** “Given … when … then …”, whole or in part. */
  scenario: boolean
  cues: readonly Cue[]
  /** The person of a user story. */
  role?: string
  /** The column or row of a table that it belongs to. */
  under?: Mark
}

/** What one block says of the elements. Offsets count from the block's start. */
export interface Reading {
  marks: readonly Mark[]
  units: readonly Unit[]
}

/** What an address on its own, say a linked ticket, weighs in words. */
const WORDS_OF_LINK = 4
const SCENARIO = /^\W*(?:given\b.*\b(?:when|then)\b|when\b.*\bthen\b|(?:given|when|then)\b[^.]{8,}$)/is
const NUMBERED =
  /^\W*(?:phase|stage|sprint|milestone|wave|week|month|day|release|iteration|step|v|version)\s*(?:\d|[ivx]+\b|one|two|three)/i
const KINDS = {heading: 'heading', 'bold-line': 'line', label: 'label'} as const

/** Makes the fact that reads a block with a lexicon. */
export function readingOf(names: HeadingNames, cues: PhraseIndex<Cue>): Fact<Reading> {
  return block => {
    const parts = layout(block, names)
    const marks = new Map<number, Mark>()
    for (const it of block.fact(headings)) {
      const claims =
        it.kind === 'label' && !/^[^\p{L}]*[\p{Lu}\d]/u.test(it.title) ? [] : names.read(it.title)
      const mark: Mark = {
        start: it.start,
        end: it.end,
        kind: KINDS[it.kind],
        level: it.level,
        claims,
        numbered: NUMBERED.test(it.title),
      }
      if (it.until !== undefined) mark.until = it.until
      marks.set(it.start, mark)
    }
    for (const it of parts.marks) if (!marks.has(it.start)) marks.set(it.start, it)

    const units: Unit[] = []
    let paragraph: Range | undefined
    for (const sentence of block.fact(sentences)) {
      const {prose} = sentence
      if (prose.kind === 'heading' || parts.contents.has(prose.start)) continue
      const cell = prose.kind === 'cell' ? parts.cells.get(prose.start) : undefined
      if (cell?.header) continue
      if (prose !== paragraph) {
        paragraph = prose
        for (const mark of lineMarks(prose.text, prose.start, prose.kind === 'paragraph', names)) {
          if (!marks.has(mark.start)) marks.set(mark.start, mark)
        }
      }
      for (const piece of cutAtMarks(sentence, marks)) {
        const words = wordsOf(withSpokenCode(piece, block.text))
        const link = parts.links.has(prose.start)
        if (words.length === 0 && !link) continue
        const found = new Set<Cue>()
        cues.find(words, cue => found.add(cue))
        const aside = parts.asides.has(prose.start) || prose.kind === 'quote'
        const unit: Unit = {
          start: piece.start,
          end: piece.end,
          kind: prose.kind === 'paragraph' ? 'sentence' : prose.kind,
          words: Math.max(words.length, link ? WORDS_OF_LINK : 0),
          filler: isFiller(piece.text, aside),
          question: words.at(-1)?.text === '?',
          leads: /:\s*$|\b(?:following|below)\b/i.test(piece.text),
          scenario: SCENARIO.test(piece.text),
          cues: [...found],
        }
        const role = roleOf(piece.text)
        if (role !== undefined) unit.role = role
        if (cell?.under) unit.under = cell.under
        units.push(unit)
      }
    }
    return {marks: [...marks.values()].sort((a, b) => a.start - b.start), units}
  }
}

/** Words in backticks that are no code (“`50% fewer tickets`”) are read as words. */
function withSpokenCode({start, text}: {start: number; text: string}, source: string): string {
  if (!text.includes(OBJECT)) return text
  return text.replace(/\uFFFC{8,}/g, (run, at: number) => {
    const code = source.slice(start + at, start + at + run.length)
    return /^`[^`]*\p{L}{2,} [^`]*\p{L}{2,} [^`]*`$/u.test(code) ? code.replaceAll('`', ' ') : run
  })
}

/** A sentence without the marks in it; what stands before a mark and after it are two pieces. */
function cutAtMarks(
  sentence: {start: number; end: number; text: string},
  marks: ReadonlyMap<number, Mark>,
): {start: number; end: number; text: string}[] {
  // A label that names no element belongs to its sentence: “**High completion rate:** 50% or more …”.
  const inside = [...marks.values()]
    .filter(
      it =>
        it.kind !== 'column' &&
        (it.claims.length > 0 || it.kind !== 'label') &&
        it.end > sentence.start &&
        it.start < sentence.end &&
        it.end - it.start < 200,
    )
    .sort((a, b) => a.start - b.start)
  if (inside.length === 0) return [sentence]
  const pieces: {start: number; end: number; text: string}[] = []
  let from = sentence.start
  const push = (to: number) => {
    const raw = sentence.text.slice(from - sentence.start, Math.max(from, to) - sentence.start)
    const text = raw.replace(/^[\s:.–—-]+/, '')
    if (text.trim() !== '')
      pieces.push({start: from + raw.length - text.length, end: from + raw.length, text})
  }
  for (const mark of inside) {
    push(mark.start)
    from = Math.max(from, mark.end)
  }
  push(sentence.end)
  return pieces
}

interface Layout {
  /** Where paragraphs start that are wholly in italics. */
  asides: Set<number>
  /** Where paragraphs start that are only addresses. */
  links: Set<number>
  /** Where paragraphs start that only link to headings: a table of contents. */
  contents: Set<number>
  cells: Map<number, {header: boolean; under?: Mark}>
  marks: Mark[]
}

function layout(block: Block, names: HeadingNames): Layout {
  const result: Layout = {
    asides: new Set(),
    links: new Set(),
    contents: new Set(),
    cells: new Map(),
    marks: [],
  }
  const visit = (node: Nodes, level: number, until?: number) => {
    if (node.type === 'table') readTable(block, node, names, result)
    else if (node.type === 'html') result.marks.push(...htmlHeadings(block, node, names))
    else if (node.type === 'paragraph') readParagraph(block, node, names, result, level, until)
    else if (node.type === 'listItem')
      for (const child of node.children) visit(child, 9, block.range(node).end)
    else if ('children' in node) for (const child of node.children) visit(child, level, until)
  }
  for (const node of block.nodes) visit(node, 8)
  return result
}

function readParagraph(
  block: Block,
  node: Paragraph,
  names: HeadingNames,
  result: Layout,
  level: number,
  until?: number,
): void {
  const {start, end} = block.range(node)
  const text = block.text.slice(start, end)
  const only = node.children.filter(
    it => it.type !== 'html' && !(it.type === 'text' && /^[\s.,;]*$/.test(it.value)),
  )
  if (only.length > 0) {
    if (only.every(it => it.type === 'emphasis') || /^\\_[\s\S]*\\_\.?\s*(?:<!--[\s\S]*-->\s*)?$/.test(text))
      result.asides.add(start)
    if (only.every(it => it.type === 'link'))
      (only.every(it => it.type === 'link' && it.url.startsWith('#')) ? result.contents : result.links).add(
        start,
      )
  }
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'html') result.marks.push(...htmlHeadings(block, child, names))
    // A label in bold at the start of a later line: “**Users:** …” one under the other in one paragraph.
    if (child.type !== 'strong' || index === 0) continue
    const range = block.range(child)
    const own = block.text.slice(range.start, range.end)
    const before = block.text.slice(start, range.start)
    const after = block.text.slice(range.end, end)
    if (/[\n\r][ \t]*$/.test(before) && (/:\W*$/.test(own) || /^\s*(?::|[\n\r])/.test(after))) {
      const mark: Mark = {
        ...range,
        kind: 'label',
        level,
        claims: names.read(own.replace(/[*_:]+/g, ' ').trim()),
        numbered: false,
      }
      if (until !== undefined) mark.until = until
      result.marks.push(mark)
    }
  }
}

function readTable(block: Block, table: Table, names: HeadingNames, result: Layout): void {
  const [head, ...rows] = table.children
  if (!head) return
  const title = (node: Nodes) => {
    const {start, end} = block.range(node)
    return block.text
      .slice(start, end)
      .replace(/^\s*\|/, '')
      .replace(/[*_`|]/g, ' ')
      .trim()
  }
  const mark = (node: Nodes): Mark | undefined => {
    const claims = names.read(title(node)).filter(it => it.whole && it.kind === 'named')
    return claims.length > 0
      ? {...block.range(node), kind: 'column', level: 10, claims, numbered: false}
      : undefined
  }
  const columns = head.children.map(mark)
  for (const cell of head.children) result.cells.set(block.range(cell).start, {header: true})
  for (const row of rows) {
    const [first] = row.children
    const label = first && head.children.length <= 3 ? mark(first) : undefined
    for (const [index, cell] of row.children.entries()) {
      const under = label ?? columns[index]
      const header = label !== undefined && index === 0
      result.cells.set(block.range(cell).start, under ? {header, under} : {header})
    }
  }
}

function htmlHeadings(block: Block, node: Nodes, names: HeadingNames): Mark[] {
  const {start, end} = block.range(node)
  const found: Mark[] = []
  for (const hit of block.text
    .slice(start, end)
    .matchAll(/<(h[1-6]|summary)\b[^>]*>(?:\s*<\w+>)*([^<]{2,80})</gi)) {
    const level = hit[1]?.toLowerCase() === 'summary' ? 7 : Number(hit[1]?.charAt(1))
    const at = start + hit.index
    found.push({
      start: at,
      end: at + hit[0].length - 1,
      kind: 'heading',
      level,
      claims: names.read(hit[2] as string),
      numbered: false,
    })
  }
  return found
}

/**
 * Names of elements that stand as plain text: alone on the first line of a paragraph, as in documents pasted from
 * elsewhere, or as a label at the start of any line.
 */
function lineMarks(text: string, offset: number, isParagraph: boolean, names: HeadingNames): Mark[] {
  const found: Mark[] = []
  for (const hit of text.matchAll(/^([ \t]*)(\S[^\n\r]*)/gmu)) {
    const [, lead = '', line = ''] = hit
    const start = offset + hit.index + lead.length
    const label = /^\p{Lu}[^:.!?]{2,40}(?=:(?:\s|$))/u.exec(line)?.[0]
    if (label !== undefined) {
      const claims = names.read(label).filter(it => it.whole && it.kind === 'named')
      if (claims.length > 0)
        found.push({
          start,
          end: start + label.length,
          kind: 'label',
          level: 8,
          claims,
          numbered: false,
          until: offset + text.length,
        })
    } else if (isParagraph && hit.index === 0) {
      const title = line.trimEnd()
      if (title.length < 4 || title.length > 60 || !/^[\p{Lu}\d]/u.test(title) || /[.,;!:]$/.test(title))
        continue
      const claims = names.read(title).filter(it => it.whole)
      if (claims.length > 0 && plainWords(title).split(' ').length <= 6) {
        found.push({start, end: start + title.length, kind: 'line', level: 7, claims, numbered: false})
      }
    }
  }
  return found
}
