import type {RootContent} from 'mdast'
import {parseMarkdown} from './parser.ts'
import {plainNode} from './plain.ts'

/** UTF-16 code units after which a batch takes no more: starting remark is then one hundredth of its work. */
const FULL = 8192

/** The nodes of one text of a batch. */
export interface Tree {
  nodes: readonly RootContent[]
  /** What to subtract from offsets in the nodes to have them count from the text's start. */
  shift: number
}

/**
 * Texts that follow each other in a document and are parsed in one go, when the first tree is asked for. Starting
 * remark costs as much as parsing half a page, and most blocks are shorter. As the texts come from cuts, each has the
 * nodes it would have alone.
 */
export class Batch {
  readonly #texts: string[] = []
  readonly #labels = new Set<string>()
  #size = 0
  #trees: readonly Tree[] | undefined

  /** Whether it takes no more texts. */
  get isFull(): boolean {
    return this.#size >= FULL || this.#trees !== undefined
  }

  /**
   * Adds the text that follows the last one, with the link and footnote labels that it refers to and others define.
   * Returns its index.
   */
  add(text: string, labels: readonly string[]): number {
    for (const label of labels) this.#labels.add(label)
    this.#size += text.length
    return this.#texts.push(text) - 1
  }

  tree(index: number): Tree {
    this.#trees ??= this.#parse()
    return this.#trees[index] as Tree
  }

  #parse(): Tree[] {
    const definitions = [...this.#labels].map(label => `[${label}]: #`)
    // The rule at its end closes a footnote, which an indented first line would else go on with.
    const prefix = definitions.length > 0 ? `${definitions.join('\n\n')}\n\n***\n\n` : ''
    const plain = new Map<number, RootContent>()
    let source = prefix
    for (const text of this.#texts) {
      const end = text.trimEnd().length
      const node = end > 3 ? plainNode(text.slice(0, end), source.length) : undefined
      if (node) plain.set(source.length, node)
      // A rule as long as the text stands in for a node that is known: it costs little, and parts what is around it.
      source += node ? `***${' '.repeat(end - 3)}${text.slice(end)}` : text
    }
    // Without its last line ending: in the whole document a container is closed before it.
    const {children} = parseMarkdown(source.replace(/(?:\r\n|\r|\n)$/, ''))

    let next = children.findIndex(node => (node.position?.start.offset ?? 0) >= prefix.length)
    if (next < 0) next = children.length
    let start = prefix.length
    return this.#texts.map(text => {
      const end = start + text.length
      const known = plain.get(start)
      const first = next
      while (next < children.length && (children[next]?.position?.start.offset ?? start) < end) next++
      const tree = {nodes: known ? [known] : children.slice(first, next), shift: start}
      start = end
      return tree
    })
  }
}
