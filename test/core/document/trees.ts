import type {Nodes} from 'mdast'
import type {MarkdownDocument} from '../../../src/core/document/document.ts'
import {bodyStart} from '../../../src/core/document/front-matter.ts'
import {parseMarkdown} from '../../../src/core/document/parser.ts'

/** A node as far as two parses of the same text must agree on it; offsets count from the document's start. */
export interface Tree {
  type: string
  start: number
  end: number | 'open'
  data: Record<string, unknown>
  children: Tree[]
}

const DATA = [
  'depth',
  'ordered',
  'start',
  'spread',
  'checked',
  'lang',
  'meta',
  'alt',
  'referenceType',
  'identifier',
  'label',
  'url',
  'title',
  'align',
] as const

/**
 * The tree of remark's parse of the whole body. Without the last line ending, which belongs to no node: only to an
 * unclosed fence or comment at the very end would it add an empty line.
 */
export function treeOfWhole(text: string): Tree[] {
  const from = bodyStart(text)
  return parseMarkdown(text.slice(from).replace(/(?:\r\n|\r|\n)$/, '')).children.map(node =>
    treeOf(node, from),
  )
}

/** The trees of a document's blocks, one after another. */
export function treeOfBlocks(document: MarkdownDocument): Tree[] {
  return document.blocks.flatMap((block, index) =>
    block.nodes.map(node => {
      const inner = node.position?.start.offset ?? 0
      return treeOf(node, (document.starts[index] as number) + block.range(node).start - inner)
    }),
  )
}

function treeOf(node: Nodes, shift: number): Tree {
  const children = 'children' in node ? node.children.map(child => treeOf(child, shift)) : []
  const data: Record<string, unknown> = {}
  for (const key of DATA) if (key in node) data[key] = (node as unknown as Record<string, unknown>)[key]
  // How many blank lines an unclosed fence or comment in a list item takes along depends, in micromark, on what comes
  // after the list: the text of code and HTML is compared without them, and so is where it and its item end.
  const isVerbatim = node.type === 'code' || node.type === 'html'
  if ('value' in node) data.value = isVerbatim ? node.value.trimEnd() : node.value
  const last = children.at(-1)
  const isOpen = isVerbatim || last?.end === 'open'
  const end = isOpen ? 'open' : (node.position?.end.offset ?? Number.NaN) + shift
  return {type: node.type, start: (node.position?.start.offset ?? Number.NaN) + shift, end, data, children}
}
