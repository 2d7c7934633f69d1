import type {Block, Fact} from './block.ts'
import type {Chunk, Placed} from './chunk.ts'
import type {Definitions} from './references.ts'
import {indexAt} from './search.ts'

/** A block with its place: the offset of its start in the document. */
export interface PlacedBlock {
  block: Block
  offset: number
}

/** A block by its chunk, and its place in the chunk. */
export interface Spot {
  chunk: number
  block: number
}

/**
 * Blocks that a large edit took away, by their text: should it be undone, or the fence that it opened be closed, they
 * need not be parsed again.
 */
export type Spare = ReadonlyMap<string, readonly Block[]>

interface Parts {
  text: string
  chunks: readonly Chunk[]
  bodyStart: number
  definitions: Definitions
  spare: Spare
}

/** What was read of a document, and up to which offset the document has been the same since. */
export interface Reading<T> {
  value: T
  until: number
}

/**
 * A Markdown text as a list of blocks, each parsed on its own. Front matter belongs to no block. Immutable; made
 * by `readDocument`.
 */
export class MarkdownDocument {
  readonly text: string
  /** The blocks in groups, which an edit leaves alone but for one or two. */
  readonly chunks: readonly Chunk[]
  /** Where each chunk starts, in UTF-16 code units. */
  readonly chunkStarts: readonly number[]
  readonly bodyStart: number
  /** The link and footnote labels that are defined anywhere. */
  readonly definitions: Definitions
  readonly spare: Spare
  /** By fact; where `isOwn` is false, that of the document before the last edit. */
  readonly #items = new Map<unknown, {isOwn: boolean; items: readonly unknown[]}>()
  /** By what is read: the value, and up to where it holds in this document. */
  readonly #readings = new Map<unknown, Reading<unknown>>()
  #flat: {blocks: Block[]; starts: number[]} | undefined

  constructor({text, chunks, bodyStart: start, definitions, spare}: Parts) {
    this.text = text
    this.chunks = chunks
    this.bodyStart = start
    this.definitions = definitions
    this.spare = spare
    let at = start
    this.chunkStarts = chunks.map(({length}) => {
      at += length
      return at - length
    })
  }

  /** All blocks in order. */
  get blocks(): readonly Block[] {
    return this.#all.blocks
  }

  /** Where each block starts, in UTF-16 code units. */
  get starts(): readonly number[] {
    return this.#all.starts
  }

  get #all(): {blocks: Block[]; starts: number[]} {
    if (!this.#flat) {
      this.#flat = {blocks: [], starts: []}
      for (const {block, offset} of this.blocksIn(0, Number.POSITIVE_INFINITY)) {
        this.#flat.blocks.push(block)
        this.#flat.starts.push(offset)
      }
    }
    return this.#flat
  }

  /**
   * The items that a fact finds, in order, from the chunk on that holds an offset. Chunks that have none cost one
   * look-up each.
   */
  *each<T>(fact: Fact<readonly T[]>, from = 0): Generator<Placed<T>> {
    for (let index = from === 0 ? 0 : this.spotAt(from).chunk; index < this.chunks.length; index++) {
      const items = (this.chunks[index] as Chunk).itemsAt(fact, this.chunkStarts[index] as number)
      // Not `yield*`, nor an iterator for each chunk: this is the loop that document rules run in, mostly over none.
      for (let at = 0; at < items.length; at++) yield items[at] as Placed<T>
    }
  }

  /**
   * The items that a fact finds, without their places. The same array as that of the previous document where an edit
   * left all of them alone, so that what is made of them can be kept with it.
   */
  items<T>(fact: Fact<readonly T[]>): readonly T[] {
    let known = this.#items.get(fact) as {isOwn: boolean; items: readonly T[]} | undefined
    if (!known?.isOwn) {
      const items: T[] = []
      for (const chunk of this.chunks) for (const {item} of chunk.items(fact)) items.push(item)
      const before = known?.items
      const isSame = before?.length === items.length && items.every((item, index) => item === before[index])
      known = {isOwn: true, items: isSame ? before : items}
      this.#items.set(fact, known)
    }
    return known.items
  }

  /** Where the block of each of the `items` starts. */
  offsets<T>(fact: Fact<readonly T[]>): readonly number[] {
    const offsets: number[] = []
    for (const [index, chunk] of this.chunks.entries()) {
      const start = this.chunkStarts[index] as number
      for (const {offset} of chunk.items(fact)) offsets.push(start + offset)
    }
    return offsets
  }

  /**
   * What `read` makes of the document: kept with it. After an edit `read` is given what it made before, and so need not
   * look again at what stands before the edit.
   */
  readOn<T>(key: unknown, read: (before: Reading<T> | undefined) => T): T {
    const known = this.#readings.get(key) as Reading<T> | undefined
    if (known?.until === Number.POSITIVE_INFINITY) return known.value
    const value = read(known)
    this.#readings.set(key, {value, until: Number.POSITIVE_INFINITY})
    return value
  }

  /** Takes over what has been read of the document before an edit: for `readDocument`. */
  inherit(previous: MarkdownDocument): this {
    for (const [fact, {items}] of previous.#items) this.#items.set(fact, {isOwn: false, items})
    const same = this.#sameUntil(previous)
    for (const [key, {value, until}] of previous.#readings)
      this.#readings.set(key, {value, until: Math.min(until, same)})
    return this
  }

  /** The start of the first chunk that another document does not begin with as well. */
  #sameUntil({chunks, bodyStart}: MarkdownDocument): number {
    if (bodyStart !== this.bodyStart) return 0
    const first = this.chunks.findIndex((chunk, index) => chunk !== chunks[index])
    return first < 0 ? this.text.length : (this.chunkStarts[first] as number)
  }

  /** Whether a fact holds of some block. Asked of each chunk once. */
  some(fact: Fact<boolean>): boolean {
    return this.chunks.some(chunk => chunk.some(fact))
  }

  /** The block that an offset is in, then those after it that start before `to`. */
  *blocksIn(from: number, to: number): Generator<PlacedBlock> {
    const spot = this.spotAt(from)
    let within = spot.block
    for (let index = spot.chunk; index < this.chunks.length; index++) {
      const {blocks, starts} = this.chunks[index] as Chunk
      const start = this.chunkStarts[index] as number
      for (; within < blocks.length; within++) {
        const offset = start + (starts[within] as number)
        if (offset >= to) return
        yield {block: blocks[within] as Block, offset}
      }
      within = 0
    }
  }

  /** The chunks that some of the text between two offsets stands in. Where they are the same, so is the text. */
  chunksIn(from: number, to: number): readonly Chunk[] {
    return this.chunks.slice(this.spotAt(from).chunk, this.spotAt(to - 1).chunk + 1)
  }

  /** The last block that starts at an offset or before it; the first where none does. */
  spotAt(offset: number): Spot {
    const chunk = Math.max(0, indexAt(this.chunkStarts, offset))
    const start = this.chunkStarts[chunk] ?? 0
    return {chunk, block: Math.max(0, indexAt(this.chunks[chunk]?.starts ?? [], offset - start))}
  }
}
