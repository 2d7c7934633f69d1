import type {Range} from '../types.ts'
import type {Chunk, ChunkFact} from './chunk.ts'
import type {MarkdownDocument, Placed} from './document.ts'
import {type Heading, headings} from './headings.ts'
import {keptWith} from './kept.ts'

/** A heading with what stands beneath it, subsections included. Offsets count from the document's start. */
export interface Section {
  readonly heading: Heading
  readonly start: number
  /** Where the text beneath the heading starts. */
  readonly bodyStart: number
  readonly end: number
  readonly parent: Section | undefined
}

/** The sections of a document, in order; one whose heading has a higher level number lies within the one before. */
export function outline(document: MarkdownDocument): readonly Section[] {
  return outlineOf(document).all
}

/** The section whose heading starts at an offset. */
export function sectionAt(document: MarkdownDocument, start: number): Section | undefined {
  const first = outlineOf(document).first(start)
  return first?.start === start ? first : undefined
}

/** The section whose heading holds a place. */
export function sectionHeadedAt(document: MarkdownDocument, {start, end}: Range): Section | undefined {
  const last = outlineOf(document).last(start)
  return last && end <= last.bodyStart ? last : undefined
}

/** The sections whose headings start at `from` or later and before `to`, in order. */
export function* sectionsIn(document: MarkdownDocument, from: number, to: number): Generator<Section> {
  const all = outlineOf(document)
  for (let it = all.first(from); it && it.start < to; it = all.after(it.spot)) yield it
}

/** The chunk that a heading stands in, and its index among the headings there. */
interface Spot {
  chunk: number
  index: number
}

/**
 * A document may have 10,000 headings, and all stand elsewhere after each edit: so a section is made when it is asked
 * for, and looks for its end and for the section around it when these are.
 */
class Outline {
  readonly #document: MarkdownDocument
  readonly #known: Own[][]
  #all: readonly Own[] | undefined

  constructor(document: MarkdownDocument) {
    this.#document = document
    this.#known = document.chunks.map(() => [])
  }

  get all(): readonly Own[] {
    this.#all ??= this.#document.chunks.flatMap((_, chunk) =>
      this.#headings(chunk).map((_, index) => this.#at({chunk, index}) as Own),
    )
    return this.#all
  }

  /** The first section that begins at an offset or after it. */
  first(offset: number): Own | undefined {
    const {chunk} = this.#document.spotAt(offset)
    return this.after({chunk, index: this.#countBefore(chunk, offset) - 1})
  }

  /** The last section of an offset's chunk that begins at the offset or before it. */
  last(offset: number): Own | undefined {
    const {chunk} = this.#document.spotAt(offset)
    return this.#at({chunk, index: this.#countBefore(chunk, offset + 1) - 1})
  }

  after({chunk, index}: Spot): Own | undefined {
    for (let at = chunk, next = index + 1; at < this.#known.length; at++, next = 0) {
      const section = this.#at({chunk: at, index: next})
      if (section) return section
    }
    return undefined
  }

  /** A section ends with the document, or where the next one of its level or above begins. */
  endOf({chunk, index}: Spot, level: number): number {
    const {chunks, chunkStarts, text} = this.#document
    for (let at = chunk, from = index + 1; at < chunks.length; at++, from = 0) {
      if ((chunks[at] as Chunk).fact(highest) > level) continue
      const own = this.#headings(at)
      for (let next = from; next < own.length; next++) {
        const {item, offset} = own[next] as Placed<Heading>
        if (item.level <= level) return (chunkStarts[at] as number) + offset + item.start
      }
    }
    return text.length
  }

  /** The section around one is the last before it whose level is above its own. */
  parentOf({chunk, index}: Spot, level: number): Own | undefined {
    const {chunks} = this.#document
    for (let at = chunk, to = index; at >= 0; at--, to = Number.POSITIVE_INFINITY) {
      if ((chunks[at] as Chunk).fact(highest) >= level) continue
      const parent = this.#headings(at).findLastIndex(({item}, own) => own < to && item.level < level)
      if (parent >= 0) return this.#at({chunk: at, index: parent})
    }
    return undefined
  }

  #at(spot: Spot): Own | undefined {
    const {chunk, index} = spot
    const own = this.#known[chunk]
    const placed = own && this.#headings(chunk)[index]
    if (!placed) return undefined
    own[index] ??= new Own(this, spot, placed, this.#document.chunkStarts[chunk] as number)
    return own[index]
  }

  /** How many sections of a chunk begin before an offset. */
  #countBefore(chunk: number, offset: number): number {
    const headings = this.#known[chunk] ? this.#headings(chunk) : []
    const from = offset - (this.#document.chunkStarts[chunk] ?? 0)
    let low = 0
    let high = headings.length
    while (low < high) {
      const middle = (low + high) >> 1
      const {item, offset: block} = headings[middle] as Placed<Heading>
      if (block + item.start < from) low = middle + 1
      else high = middle
    }
    return low
  }

  #headings(chunk: number): readonly Placed<Heading>[] {
    return (this.#document.chunks[chunk] as Chunk).items(headings)
  }
}

/** The lowest level number in a chunk. */
const highest: ChunkFact<number> = chunk =>
  chunk.items(headings).reduce((level, {item}) => Math.min(level, item.level), Number.POSITIVE_INFINITY)

const outlineOf = keptWith((document: MarkdownDocument) => new Outline(document))

class Own implements Section {
  readonly start: number
  readonly bodyStart: number
  readonly spot: Spot
  readonly #outline: Outline
  readonly #own: Heading
  #heading: Heading | undefined
  #end: number | undefined

  /** @param chunkStart where the chunk starts that the heading is placed in */
  constructor(outline: Outline, spot: Spot, {item, offset}: Placed<Heading>, chunkStart: number) {
    this.start = chunkStart + offset + item.start
    this.bodyStart = chunkStart + offset + item.end
    this.#outline = outline
    this.spot = spot
    this.#own = item
  }

  get heading(): Heading {
    const {kind, level, title} = this.#own
    this.#heading ??= {kind, level, title, start: this.start, end: this.bodyStart}
    return this.#heading
  }

  get end(): number {
    if (this.#end === undefined) {
      const {start, until, level} = this.#own
      const last = until === undefined ? Number.POSITIVE_INFINITY : this.start + until - start
      this.#end = Math.min(last, this.#outline.endOf(this.spot, level))
    }
    return this.#end
  }

  get parent(): Section | undefined {
    return this.#outline.parentOf(this.spot, this.#own.level)
  }
}
