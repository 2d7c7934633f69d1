import type {Nodes, RootContent} from 'mdast'
import type {Range} from '../types.ts'
import {Batch} from './batch.ts'

/** A value computed from one block alone, and therefore kept with it. Offsets in it count from the block's start. */
export type Fact<T> = (block: Block) => T

/** One fact for each of the things that it may be about: facts are known by their identity. */
export function factOf<Of, T>(make: (about: Of) => Fact<T>): (about: Of) => Fact<T> {
  const made = new Map<Of, Fact<T>>()
  return about => {
    const fact = made.get(about) ?? make(about)
    made.set(about, fact)
    return fact
  }
}

/**
 * A piece of a document that remark could parse alone: usually one top-level Markdown block. It never changes, so
 * everything that is computed from it is computed once, however often the rest of the document is edited.
 */
export class Block {
  readonly text: string
  /** Link and footnote labels that the rest of the document defines and this text refers to. */
  readonly labels: readonly string[]
  readonly #batch: Batch
  readonly #index: number
  readonly #facts = new Map<Fact<unknown>, unknown>()

  /** @param batch what the block is parsed with: a batch of its own, or that of the block before it */
  constructor(text: string, labels: readonly string[] = [], batch = new Batch()) {
    this.text = text
    this.labels = labels
    this.#batch = batch
    this.#index = batch.add(text, labels)
  }

  /** The mdast nodes of this block. Their offsets are relative to an internal text: read them with `range`. */
  get nodes(): readonly RootContent[] {
    return this.#batch.tree(this.#index).nodes
  }

  /** Where a node of this block stands, counted from the block's start; without line endings at its end. */
  range(node: Nodes): Range {
    const {shift} = this.#batch.tree(this.#index)
    const start = (node.position?.start.offset ?? shift) - shift
    let end = (node.position?.end.offset ?? shift) - shift
    // remark closes a container before the last line ending of a text, and after that of a line within it.
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--
    return {start, end}
  }

  /** The value of a fact about this block; computed on the first call. */
  fact<T>(fact: Fact<T>): T {
    let value = this.#facts.get(fact) as T | undefined
    if (value === undefined && !this.#facts.has(fact)) {
      value = fact(this)
      this.#facts.set(fact, value)
    }
    return value as T
  }
}
