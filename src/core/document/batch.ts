import type {Root, RootContent} from 'mdast'
import {isHard} from './hard.ts'
import {parseMarkdown} from './parser.ts'
import {plainNodes} from './plain.ts'
import {plainDefinitions} from './plain-definitions.ts'
import {verbatimNode} from './verbatim.ts'

/** UTF-16 code units after which a batch takes no more: starting remark is then one hundredth of its work. */
const FULL = 8192

const LIST = /^(?:[-+*]|\d{1,9}[.)])[ \t]/
const RULE = '***\n'
const NO_LABELS: ReadonlySet<string> = new Set()
const NOTHING: Pick<Root, 'children'> = {children: []}

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
  readonly #texts: {text: string; labels: readonly string[]}[] = []
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
    this.#size += text.length
    return this.#texts.push({text, labels}) - 1
  }

  tree(index: number): Tree {
    this.#trees ??= this.#parse()
    return this.#trees[index] as Tree
  }

  #parse(): Tree[] {
    const texts = this.#texts.map(({text, labels}) => ({text, labels, known: knownNodes(text, labels)}))
    const labels = new Set(texts.flatMap(it => (it.known ? [] : it.labels)))
    const definitions = [...labels].map(label => `[${label}]: #`)
    // The rule at its end closes a footnote, which an indented first line would else go on with.
    const prefix = definitions.length > 0 ? `${definitions.join('\n\n')}\n\n${RULE}\n` : ''
    let source = prefix
    let isParted = true
    const pieces = texts.map(({text, known}) => {
      if (known) isParted = false
      else {
        // A rule stands in for what needs no parser, to part what is around it as well; and the pieces of a long list
        // would else be one again.
        if (source !== prefix && (!isParted || LIST.test(text))) source += RULE
        isParted = true
      }
      const start = source.length
      if (!known) source += text
      return {known, start, end: source.length}
    })
    // Without its last line ending: in the whole document a container is closed before it.
    const {children} = source === prefix ? NOTHING : parseMarkdown(source.replace(/(?:\r\n|\r|\n)$/, ''))

    let next = 0
    return pieces.map(({known, start, end}) => {
      const at = () => children[next]?.position?.start.offset ?? Number.POSITIVE_INFINITY
      while (at() < start) next++
      const first = next
      while (at() < end) next++
      return known ? {nodes: known, shift: 0} : {nodes: children.slice(first, next), shift: start}
    })
  }
}

/** The nodes of a text that remark is not asked about: it is plain, all code or comment, or too hard for it. */
function knownNodes(text: string, labels: readonly string[]): readonly RootContent[] | undefined {
  const verbatim = verbatimNode(text)
  if (verbatim) return [verbatim]
  if (isHard(text)) return []
  const definitions = plainDefinitions(text)
  if (definitions) return definitions
  return plainNodes(text, labels.length > 0 ? new Set(labels) : NO_LABELS)
}
