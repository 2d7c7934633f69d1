import type {Nodes, RootContent} from 'mdast'
import {parseMarkdown} from './parser.ts'

/** A value computed from one block alone, and therefore kept with it. Offsets in it count from the block's start. */
export type Fact<T> = (block: Block) => T

/** A half-open range of UTF-16 offsets. */
export interface Range {
  start: number
  end: number
}

/**
 * A piece of a document that remark parses alone: usually one top-level Markdown block. It never changes, so
 * everything that is computed from it is computed once, however often the rest of the document is edited.
 */
export class Block {
  readonly text: string
  /** Link and footnote labels that the rest of the document defines and this text refers to. */
  readonly labels: readonly string[]
  readonly #prefix: string
  readonly #facts = new Map<Fact<unknown>, unknown>()
  #nodes: readonly RootContent[] | undefined

  constructor(text: string, labels: readonly string[] = []) {
    this.text = text
    this.labels = labels
    // The rule at its end closes a footnote, which an indented first line would else go on with.
    this.#prefix = labels.length > 0 ? `${labels.map(label => `[${label}]: #`).join('\n\n')}\n\n***\n\n` : ''
  }

  /** The mdast nodes of this block. Their offsets are relative to an internal text: read them with `range`. */
  get nodes(): readonly RootContent[] {
    if (!this.#nodes) {
      const shift = this.#prefix.length
      // Without its last line ending: in the whole document a container is closed before it.
      const {children} = parseMarkdown(this.#prefix + this.text.replace(/(?:\r\n|\r|\n)$/, ''))
      this.#nodes = children.filter(node => (node.position?.start.offset ?? 0) >= shift)
    }
    return this.#nodes
  }

  /** Where a node of this block stands, counted from the block's start. */
  range(node: Nodes): Range {
    const shift = this.#prefix.length
    const start = node.position?.start.offset ?? shift
    return {start: start - shift, end: (node.position?.end.offset ?? start) - shift}
  }

  /** The value of a fact about this block; computed on the first call. */
  fact<T>(fact: Fact<T>): T {
    if (!this.#facts.has(fact)) this.#facts.set(fact, fact(this))
    return this.#facts.get(fact) as T
  }
}
