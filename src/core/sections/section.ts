import {type Block, type Fact, factOf} from '../document/block.ts'
import type {Chunk} from '../document/chunk.ts'
import type {Placed} from '../document/document.ts'
import {type Heading, headings} from '../document/headings.ts'
import {isSameList, keptWith} from '../document/kept.ts'
import {type Section as Outlined, sectionAt, sectionHeadedAt, sectionsIn} from '../document/outline.ts'
import {elementOfHeading} from '../frameworks/element-of-heading.ts'
import type {Draft} from '../rules/rule.ts'
import type {Range} from '../types.ts'
import {type Part, parts, withoutLabel} from './parts.ts'

/** What sections are read from: a draft, or one section as a document of its own. */
export type Source = Pick<Draft, 'document'>

/** Where a document speaks of one element. Offsets count from the document's start. */
export interface Section extends Range {
  /** What announces it; without one, the section is the paragraph, list or row that shows the element. */
  heading?: Heading
  bodyStart: number
  readonly parts: readonly Placed<Part>[]
}

/**
 * The section of an element, without the subsections that belong to other elements: a problem ends where its
 * “Evidence” begins. Undefined where the document has none. One with a heading is the same object as before an edit that
 * neither touched nor moved it, so that what is read of it can be kept with it.
 */
export function sectionOf(draft: Draft, id: string): Section | undefined {
  let known = read.get(draft)
  if (!known) {
    known = new Map()
    read.set(draft, known)
  }
  if (!known.has(id)) known.set(id, readSection(draft, id))
  return known.get(id)
}

const read = new WeakMap<Draft, Map<string, Section | undefined>>()

function readSection(draft: Draft, id: string): Section | undefined {
  const place = draft.elements.find(it => it.id === id)?.place
  if (!place) return undefined
  const own = sectionHeadedAt(draft.document, place)
  return own ? keptUnder(draft, own, id) : unannounced(draft, place)
}

/** What a section was read from. */
interface Known {
  section: Beneath
  chunks: readonly Chunk[]
  /** The elements that are announced in it, and where. */
  announced: string
}

/** By the block of the heading, and the element: the section as it was last. */
const knownAt = keptWith((_: Block) => new Map<string, Known>())

function keptUnder(draft: Draft, own: Outlined, id: string): Section {
  const {document, elements} = draft
  const {start, end} = own
  const spot = document.spotAt(start)
  const known = knownAt(document.chunks[spot.chunk]?.blocks[spot.block] as Block)
  const last = known.get(id)
  const chunks = document.chunksIn(start, end)
  const announced = elements
    .flatMap(it =>
      it.announced && it.place && start <= it.place.start && it.place.start < end
        ? `${it.id} ${it.place.start}`
        : [],
    )
    .join()
  const isLast =
    last?.section.isRead &&
    last.section.start === start &&
    last.section.end === end &&
    last.announced === announced &&
    isSameList(chunks, last.chunks)
  const section = isLast ? last.section : new Beneath(draft, own, id)
  known.set(id, {section, chunks, announced})
  return section
}

/** The sections whose heading is a usual name of the element, wherever they stand; labels in lists are not among them. */
export function sectionsNamed(draft: Draft, id: string): Section[] {
  const found: Section[] = []
  for (const {item, offset} of draft.document.each(headingsNamed(id))) {
    const own = sectionAt(draft.document, offset + item.start)
    if (own && own.heading.level < 9) found.push(new Beneath(draft, own, id))
  }
  return found
}

/** The headings that announce an element by one of its names. */
const headingsNamed = factOf((id: string): Fact<readonly Heading[]> => {
  return block => block.fact(named).flatMap(({element, heading}) => (element === id ? heading : []))
})

const named: Fact<readonly {element: string; heading: Heading}[]> = block =>
  block.fact(headings).flatMap(heading => {
    const element = elementOfHeading(heading.title)
    return element ? [{element, heading}] : []
  })

/** What goes on for longer is no section of a product document; a limit keeps each key press cheap. */
const MOST_PARTS = 500

/** The section beneath a heading. Its parts are collected when they are asked for: of many sections few are read. */
class Beneath implements Section {
  readonly start: number
  readonly end: number
  readonly bodyStart: number
  readonly heading: Heading
  #parts: readonly Placed<Part>[] = []
  /** What the parts are still to be read from. */
  #from: [Draft, Outlined, string] | undefined

  constructor(draft: Draft, own: Outlined, id: string) {
    this.start = own.start
    this.end = own.end
    this.bodyStart = own.bodyStart
    this.heading = own.heading
    this.#from = [draft, own, id]
  }

  /** Until then, the section holds on to the whole draft. */
  get isRead(): boolean {
    return this.#from === undefined
  }

  get parts(): readonly Placed<Part>[] {
    if (this.#from) this.#parts = partsUnder(...this.#from)
    this.#from = undefined
    return this.#parts
  }
}

function partsUnder(draft: Draft, own: Outlined, id: string): Placed<Part>[] {
  const foreign = foreignSections(draft, own, id)
  const found: Placed<Part>[] = []
  let foreignUntil = 0
  let next = foreign.next()
  for (const {item, offset} of partsIn(draft, own.bodyStart, own.end)) {
    const start = offset + item.start
    for (; !next.done && next.value.start <= start; next = foreign.next()) {
      foreignUntil = Math.max(foreignUntil, next.value.end)
    }
    if (start < foreignUntil) continue
    const clipped = start < own.bodyStart ? withoutLabel(item, own.bodyStart - offset) : item
    if (clipped) found.push({item: clipped, offset})
    if (found.length === MOST_PARTS) break
  }
  return found
}

/** The sections within one that are about other elements, in order. */
function* foreignSections(draft: Draft, own: Outlined, id: string): Generator<Outlined> {
  for (const it of sectionsIn(draft.document, own.bodyStart, own.end)) {
    if (isForeign(draft, it, id)) yield it
  }
}

/** Parts with all that is nested in them, in order. */
export function flat(placed: readonly Placed<Part>[]): Placed<Part>[] {
  const found: Placed<Part>[] = []
  const add = (it: Placed<Part>) => {
    found.push(it)
    for (const item of it.item.inner) add({item, offset: it.offset})
  }
  placed.forEach(add)
  return found
}

function unannounced(draft: Draft, place: Range): Section | undefined {
  for (const {block, offset} of draft.document.blocksIn(place.start, place.end)) {
    const all = block.fact(parts)
    const at = place.start - offset
    const shown = all.find(it => it.start <= at && at < Math.max(it.until, it.end))
    if (!shown) continue
    const own = shown.kind === 'item' ? all.filter(it => it.kind === 'item') : [shown]
    const first = own[0] as Part
    const last = own.at(-1) as Part
    const start = offset + first.start
    return {start, bodyStart: start, end: offset + last.until, parts: own.map(item => ({item, offset}))}
  }
  return undefined
}

/** Names of other elements that subsections of this one have as well: the “expected impact” of a list of metrics. */
const WITHIN: Record<string, readonly string[]> = {metrics: ['metric-target', 'evidence', 'goals']}

function isForeign(draft: Draft, {heading, start}: Outlined, id: string): boolean {
  // What a metric consists of is labelled with names that elements have too: “Goal: 45 %”.
  if (id === 'metrics' && heading.level === 9) return false
  const owner = draft.elements.find(it => it.announced && it.place?.start === start)?.id
  if (owner && owner !== id) return !(id === 'metrics' && owner === 'metric-target')
  const name = elementOfHeading(heading.title)
  if (name && name !== id && !WITHIN[id]?.includes(name)) return true
  return id !== 'non-goals' && /\bnon[- ]?goals?\b|\bout of scope\b|\bnot in scope\b/i.test(heading.title)
}

function* partsIn(draft: Draft, from: number, to: number): Generator<Placed<Part>> {
  for (const {block, offset} of draft.document.blocksIn(from, to)) {
    for (const item of block.fact(parts)) {
      if (item.kind === 'item') yield* itemsFrom(item, offset, from, to)
      else if (offset + item.end > from && offset + item.start < to) yield {item, offset}
    }
  }
}

/** An item, or where the section is a label inside it, what belongs to that label. */
function* itemsFrom(item: Part, offset: number, from: number, to: number): Generator<Placed<Part>> {
  if (offset + item.until <= from || offset + item.start >= to) return
  if (offset + item.start >= from || offset + item.end >= from) yield {item, offset}
  else for (const it of item.inner) yield* itemsFrom(it, offset, from, to)
}
