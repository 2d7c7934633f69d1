import type {Block} from '../document/block.ts'
import {Chunk} from '../document/chunk.ts'
import {MarkdownDocument} from '../document/document.ts'
import {isSameList, keptWith} from '../document/kept.ts'
import type {PlacedBlock} from '../document/markdown-document.ts'
import type {Section as Outlined} from '../document/outline.ts'
import type {Draft} from '../rules/rule.ts'
import type {Section} from './section.ts'
import {headingsOn, partsBetween, type Topic} from './titled.ts'

/**
 * A section as a document of its own: the same object until an edit touches it, so that what is made of it alone can be
 * kept with it (`keptWith`). Offsets count from the start of its document.
 */
export interface OwnSection {
  document: MarkdownDocument
  section: Section
}

/** The same, and where it starts in the whole document: the same object until an edit touches or moves it. */
export interface PlacedSection {
  own: OwnSection
  offset: number
}

/** The sections whose heading announces a topic, as in `sectionsOn`. */
export function ownSectionsOn({document}: Draft, topic: Topic): readonly PlacedSection[] {
  return document.readOn<readonly PlacedSection[]>(topic, before => {
    const until = before?.until ?? 0
    // A section ends where the next heading begins, which is to be the same as well.
    const same = before?.value.filter(it => endOf(it) < until) ?? []
    const last = same.at(-1)
    const rest = headingsOn(document, topic, last ? {after: endOf(last), already: same.length} : undefined)
    return [...same, ...rest.map(it => placedSection(document, it))]
  })
}

function endOf({own, offset}: PlacedSection): number {
  return offset + own.section.end
}

interface Known {
  placed: PlacedSection
  blocks: readonly Block[]
  /** Where these are as they were, so are the blocks of the section. */
  chunks: readonly Chunk[]
}

/** By the block of the heading and where it starts there: the section as it was last. */
const knownAt = keptWith((_: Block) => new Map<number, Known>())

function placedSection(document: MarkdownDocument, outlined: Outlined): PlacedSection {
  const {start, end} = outlined
  const [first] = document.blocksIn(start, end)
  const {block, offset} = first as PlacedBlock
  const known = knownAt(block)
  const last = known.get(start - offset)
  const chunks = document.chunksIn(start, end)
  const blocksNow = () => [...document.blocksIn(start, end)].map(it => it.block)
  const isLast =
    last?.placed.own.section.end === end - offset &&
    (isSameList(chunks, last.chunks) || isSameList(blocksNow(), last.blocks))
  if (isLast && last.placed.offset === offset) return last.placed
  const blocks = isLast ? last.blocks : blocksNow()
  const own = isLast ? last.placed.own : ownSection(document, blocks, outlined, offset)
  const placed = {own, offset}
  known.set(start - offset, {placed, blocks, chunks})
  return placed
}

function ownSection(
  {definitions}: MarkdownDocument,
  blocks: readonly Block[],
  {heading, start, bodyStart, end}: Outlined,
  offset: number,
): OwnSection {
  const text = blocks.map(it => it.text).join('')
  const chunks = [new Chunk(blocks)]
  const document = new MarkdownDocument({text, chunks, bodyStart: 0, definitions, spare: new Map()})
  const place = {start: start - offset, bodyStart: bodyStart - offset, end: end - offset}
  const title = {...heading, start: place.start, end: place.bodyStart}
  const parts = partsBetween(document, place.start, place.bodyStart, place.end)
  return {document, section: {...place, heading: title, parts}}
}
