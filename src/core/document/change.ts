import type {Block} from './block.ts'
import {type Chunk, chunksOf} from './chunk.ts'
import type {MarkdownDocument, Spare, Spot} from './markdown-document.ts'

/** Texts are compared by pieces of so many code units first: engines compare strings faster than loops do. */
const STRIDES = [32_768, 512]
/** Smaller chunks are put together with their neighbour, so that edits do not leave crumbs. */
const FEWEST_BLOCKS = 16
/** An edit that takes away more blocks than this opened a fence or comment, or cut out a piece that may come back. */
const MANY_BLOCKS = 32

/** What an edit left of a document's blocks. */
export class Change {
  readonly #old: MarkdownDocument
  /** Where the text after the edit starts in the new text, and how far it has moved. */
  readonly #rest: number
  readonly #shift: number
  /** The first block that is cut again. */
  readonly #first: Spot
  /** Where to cut again from. */
  readonly from: number
  #taken: Supply | undefined
  #spare: Supply | undefined

  constructor(old: MarkdownDocument, text: string, bodyStart: number) {
    const prefix = commonStart(old.text, text)
    const suffix = commonEnd(old.text, text, Math.min(old.text.length, text.length) - prefix)
    this.#old = old
    this.#rest = text.length - suffix
    this.#shift = text.length - old.text.length
    // A block's end is decided by the line after it, so the block before the first touched one is cut again too.
    this.#first = bodyStart === old.bodyStart ? before(old, old.spotAt(prefix)) : {chunk: 0, block: 0}
    const isStart = this.#first.chunk === 0 && this.#first.block === 0
    this.from = isStart ? bodyStart : this.#oldStart(this.#first)
  }

  /** The untouched blocks of the chunk that the edit falls in. */
  get before(): readonly Block[] {
    return this.#old.chunks[this.#first.chunk]?.blocks.slice(0, this.#first.block) ?? []
  }

  /** The old block that the new text goes on with at `at`, all blocks after it being as they were. */
  goesOnAt(at: number): Spot | undefined {
    if (at < this.#rest) return undefined
    const spot = this.#old.spotAt(at - this.#shift)
    return this.#oldStart(spot) === at - this.#shift ? spot : undefined
  }

  /**
   * An old block of this text, among those that this edit or a large one before it took away. Each is given once, and
   * none that stands in the document: rules tell the parts of a document apart by what they were read from.
   */
  same(piece: string): Block | undefined {
    this.#taken ??= new Supply(byText(this.#blocksUpTo(this.#rest - this.#shift)))
    return this.#taken.take(piece) ?? this.#spareOf(piece)
  }

  #spareOf(piece: string): Block | undefined {
    const {spare, blocks} = this.#old
    if (!spare.has(piece)) return undefined
    this.#spare ??= new Supply(spare, new Set(blocks))
    return this.#spare.take(piece)
  }

  /** The blocks from the first touched one up to an offset in the old text. */
  *#blocksUpTo(end: number): Generator<Block> {
    for (const {block} of this.#old.blocksIn(this.#oldStart(this.#first), end)) yield block
  }

  #oldStart({chunk, block}: Spot): number {
    const {chunks, chunkStarts, bodyStart} = this.#old
    return (chunkStarts[chunk] ?? bodyStart) + (chunks[chunk]?.starts[block] ?? 0)
  }

  /** The chunks before the edit, those of the blocks in its place, and from `after` on those that follow it. */
  joined(fresh: Block[], after: Spot | undefined): {chunks: Chunk[]; spare: Spare} {
    const {chunks, spare} = this.#old
    const blocks = after
      ? [...fresh, ...(chunks[after.chunk] as Chunk).blocks.slice(after.block)]
      : [...fresh]
    let head = this.#first.chunk
    let tail = after ? after.chunk + 1 : chunks.length
    if (after?.block === 0 && fresh.length >= FEWEST_BLOCKS) {
      tail = after.chunk
      blocks.length = fresh.length
    }
    if (blocks.length < FEWEST_BLOCKS && tail < chunks.length)
      blocks.push(...(chunks[tail++] as Chunk).blocks)
    else if (blocks.length < FEWEST_BLOCKS && head > 0) blocks.unshift(...(chunks[--head] as Chunk).blocks)

    const kept = new Set(fresh)
    const lost = [...this.#blocksUpTo(after ? this.#oldStart(after) : this.#old.text.length)].filter(
      it => !kept.has(it),
    )
    return {
      chunks: [...chunks.slice(0, head), ...chunksOf(blocks), ...chunks.slice(tail)],
      spare: lost.length > MANY_BLOCKS ? byText(lost) : spare,
    }
  }
}

/** Gives each block of a text once, but for those that stand in the document. */
class Supply {
  readonly #blocks: Spare
  readonly #standing: ReadonlySet<Block> | undefined
  readonly #next = new Map<string, number>()

  constructor(blocks: Spare, standing?: ReadonlySet<Block>) {
    this.#blocks = blocks
    this.#standing = standing
  }

  take(text: string): Block | undefined {
    const blocks = this.#blocks.get(text) ?? []
    let at = this.#next.get(text) ?? 0
    while (at < blocks.length && this.#standing?.has(blocks[at] as Block)) at++
    this.#next.set(text, at + 1)
    return blocks[at]
  }
}

function byText(blocks: Iterable<Block>): Spare {
  const found = new Map<string, Block[]>()
  for (const block of blocks) {
    const same = found.get(block.text)
    if (same) same.push(block)
    else found.set(block.text, [block])
  }
  return found
}

function before({chunks}: MarkdownDocument, {chunk, block}: Spot): Spot {
  if (block > 0) return {chunk, block: block - 1}
  if (chunk === 0) return {chunk, block}
  return {chunk: chunk - 1, block: (chunks[chunk - 1] as Chunk).blocks.length - 1}
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  for (const stride of STRIDES)
    while (at + stride <= most && a.slice(at, at + stride) === b.slice(at, at + stride)) at += stride
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0
  for (const stride of STRIDES) {
    const piece = (text: string) => text.slice(text.length - length - stride, text.length - length)
    while (length + stride <= most && piece(a) === piece(b)) length += stride
  }
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++
  return length
}
