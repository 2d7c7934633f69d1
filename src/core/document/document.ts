import {Batch} from './batch.ts'
import {Block, type Fact} from './block.ts'
import {blockEnd} from './cut.ts'
import {bodyStart} from './front-matter.ts'
import {resolveReferences} from './references.ts'

/** A fact's item with the offset of its block: an item's place in the document is `offset + item.start`. */
export interface Placed<T> {
  item: T
  offset: number
}

/**
 * A Markdown text as a list of blocks, each parsed on its own. Front matter belongs to no block. Immutable; made
 * by `readDocument`.
 */
export class MarkdownDocument {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Where each block starts, in UTF-16 code units. */
  readonly starts: readonly number[]

  constructor(text: string, blocks: readonly Block[], starts: readonly number[]) {
    this.text = text
    this.blocks = blocks
    this.starts = starts
  }

  /** The items that a fact finds, through all blocks in order. */
  *each<T>(fact: Fact<readonly T[]>): Generator<Placed<T>> {
    for (const [index, block] of this.blocks.entries()) {
      const offset = this.starts[index] as number
      for (const item of block.fact(fact)) yield {item, offset}
    }
  }
}

/**
 * Reads a Markdown text. With `previous`, the blocks that an edit left alone are taken from it with all that was
 * computed for them; only the touched ones are cut and parsed again. The result is the same either way.
 */
export function readDocument(text: string, previous?: MarkdownDocument): MarkdownDocument {
  if (previous?.text === text) return previous
  const starts: number[] = []
  const blocks: Block[] = []
  const kept = previous ? untouched(previous, text) : undefined

  let batch: Batch | undefined
  let at = bodyStart(text)
  for (let i = 0; kept && i < kept.head; i++) {
    starts.push(at)
    blocks.push(kept.blocks[i] as Block)
    at += (kept.blocks[i] as Block).text.length
  }
  while (at < text.length) {
    const tail = kept?.tail(at)
    if (tail !== undefined) {
      for (const block of (kept as Untouched).blocks.slice(tail)) {
        starts.push(at)
        blocks.push(block)
        at += block.text.length
      }
      break
    }
    const end = blockEnd(text, at)
    const piece = text.slice(at, end)
    const same = kept?.same(piece)
    if (same) batch = undefined
    else if (!batch || batch.isFull) batch = new Batch()
    starts.push(at)
    blocks.push(same ?? new Block(piece, [], batch))
    at = end
  }
  return new MarkdownDocument(text, resolveReferences(blocks), starts)
}

interface Untouched {
  blocks: readonly Block[]
  /** How many blocks at the start are as they were. */
  head: number
  /** An old block of this text, among those that the edit may have touched. */
  same(piece: string): Block | undefined
  /** The index of the old block that the new text goes on with at `at`, all blocks after it being as they were. */
  tail(at: number): number | undefined
}

function untouched({text: old, blocks, starts}: MarkdownDocument, text: string): Untouched {
  const most = Math.min(old.length, text.length)
  let prefix = 0
  while (prefix < most && old.charCodeAt(prefix) === text.charCodeAt(prefix)) prefix++
  let suffix = 0
  while (
    suffix < most - prefix &&
    old.charCodeAt(old.length - 1 - suffix) === text.charCodeAt(text.length - 1 - suffix)
  ) {
    suffix++
  }

  // A block's end is decided by the line after it, so the block before the first touched one is cut again too.
  let head = 0
  if (bodyStart(old) === bodyStart(text)) {
    while (head + 2 < starts.length && (starts[head + 2] as number) <= prefix) head++
  }

  const shift = text.length - old.length
  const places = new Map(starts.map((start, index) => [start + shift, index]))
  const rest = text.length - suffix
  const end = starts.findIndex((start, index) => index >= head && start + shift >= rest)
  const touched = new Map(blocks.slice(head, end < 0 ? undefined : end).map(block => [block.text, block]))
  return {
    blocks,
    head,
    same: piece => touched.get(piece),
    tail: at => (at >= rest ? places.get(at) : undefined),
  }
}
