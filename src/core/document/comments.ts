import type {Nodes} from 'mdast'
import type {Range} from '../types.ts'
import type {Fact} from './block.ts'

/** An HTML comment, with the text between its marks. */
export interface Comment extends Range {
  text: string
}

const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g

/** The HTML comments of a block, in order; what looks like one inside code is none. */
export const comments: Fact<readonly Comment[]> = block => {
  if (!block.text.includes('<!--')) return []
  const found: Comment[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'html' && node.position) {
      const {start, end} = block.range(node)
      for (const match of block.text.slice(start, end).matchAll(COMMENT)) {
        const at = start + match.index
        found.push({text: (match[1] as string).trim(), start: at, end: at + match[0].length})
      }
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  for (const node of block.nodes) visit(node)
  return found
}

const DIRECTIVE = /^pmprep-/

/** Comments that tell a writer what to put in their place, as templates and fixes leave them. */
export const guidance: Fact<readonly Comment[]> = block =>
  block.fact(comments).filter(({text}) => !DIRECTIVE.test(text))
