import type {Block, Fact} from './block.ts'

/** A fact's item with the offset of its block: an item's place in the document is `offset + item.start`. */
export interface Placed<T> {
  item: T
  offset: number
}

/** A value computed from one chunk alone, and therefore kept with it. Offsets in it count from the chunk's start. */
export type ChunkFact<T> = (chunk: Chunk) => T

/** So many blocks make a chunk: the work after an edit is one chunk's blocks, and then one look-up for each chunk. */
const USUAL_BLOCKS = 64

/**
 * Some dozens of blocks that follow each other. It never changes: an edit replaces the one chunk it falls in, and all
 * others keep what was collected from their blocks, so that a document of 5,000 blocks is looked through as 80 chunks.
 * Where chunks begin is an accident of how the document was edited: nothing that is read of it may depend on that.
 */
export class Chunk {
  readonly blocks: readonly Block[]
  /** Where each block starts, counted from the chunk's start. */
  readonly starts: readonly number[]
  /** In UTF-16 code units. */
  readonly length: number
  readonly #facts = new Map<unknown, unknown>()
  /** As asked for last: what stands before an edit is where it was, and several rules ask for the same. */
  readonly #placed = new Map<unknown, {start: number; items: readonly Placed<unknown>[]}>()

  constructor(blocks: readonly Block[]) {
    let length = 0
    this.blocks = blocks
    this.starts = blocks.map(({text}) => {
      length += text.length
      return length - text.length
    })
    this.length = length
  }

  /** The items that a fact finds in the blocks, in order; collected on the first call. */
  items<T>(fact: Fact<readonly T[]>): readonly Placed<T>[] {
    let items = this.#facts.get(fact) as Placed<T>[] | undefined
    if (!items) {
      items = []
      for (const [index, block] of this.blocks.entries()) {
        const offset = this.starts[index] as number
        for (const item of block.fact(fact)) items.push({item, offset})
      }
      this.#facts.set(fact, items)
    }
    return items
  }

  /** The same items, placed in a document in which the chunk starts at an offset. */
  itemsAt<T>(fact: Fact<readonly T[]>, start: number): readonly Placed<T>[] {
    const items = this.items(fact)
    if (items.length === 0) return items
    let placed = this.#placed.get(fact) as {start: number; items: Placed<T>[]} | undefined
    if (placed?.start !== start) {
      placed = {start, items: items.map(({item, offset}) => ({item, offset: start + offset}))}
      this.#placed.set(fact, placed)
    }
    return placed.items
  }

  /** Whether a fact holds of one of the blocks; found out on the first call. */
  some(fact: Fact<boolean>): boolean {
    let value = this.#facts.get(fact) as boolean | undefined
    if (value === undefined) {
      value = this.blocks.some(block => block.fact(fact))
      this.#facts.set(fact, value)
    }
    return value
  }

  /** The value of a fact about this chunk; computed on the first call. */
  fact<T extends {}>(fact: ChunkFact<T>): T {
    let value = this.#facts.get(fact) as T | undefined
    if (value === undefined) {
      value = fact(this)
      this.#facts.set(fact, value)
    }
    return value
  }
}

/** Puts blocks into chunks of equal sizes. */
export function chunksOf(blocks: readonly Block[]): Chunk[] {
  const count = Math.ceil(blocks.length / USUAL_BLOCKS)
  return Array.from(
    {length: count},
    (_, index) =>
      new Chunk(
        blocks.slice(
          Math.floor((index * blocks.length) / count),
          Math.floor(((index + 1) * blocks.length) / count),
        ),
      ),
  )
}
