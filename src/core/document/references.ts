import type {Nodes} from 'mdast'
import {Batch} from './batch.ts'
import {Block, type Fact} from './block.ts'

/**
 * `[label]` is a link only where some block defines it. A block that refers to labels of other blocks is parsed
 * with those definitions before it, so that it reads as it does within the whole document.
 */
export function resolveReferences(blocks: readonly Block[]): readonly Block[] {
  const defined = new Set(blocks.flatMap(block => block.fact(definitions)))
  let batch: Batch | undefined
  return blocks.map(block => {
    const own = block.fact(definitions)
    const wanted =
      defined.size === 0 ? [] : block.fact(mentions).filter(it => defined.has(it) && !own.includes(it))
    if (wanted.join('\n') === block.labels.join('\n')) {
      batch = undefined
      return block
    }
    if (!batch || batch.isFull) batch = new Batch()
    return new Block(block.text, wanted, batch)
  })
}

/** The labels that a block defines for the whole document: `[label]: url` and `[^label]: note`. */
const definitions: Fact<readonly string[]> = block => {
  if (!block.text.includes(']:')) return []
  const labels: string[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'definition') labels.push(normalize(node.identifier))
    if (node.type === 'footnoteDefinition') labels.push(normalize(`^${node.identifier}`))
    if ('children' in node) node.children.forEach(visit)
  }
  block.nodes.forEach(visit)
  return labels
}

/** A label may run over lines of a block quote. */
const QUOTE_MARKS = /[\n\r][ \t>]+/g

const mentions: Fact<readonly string[]> = block => {
  const labels = new Set<string>()
  for (const [, label = ''] of block.text.matchAll(/\[((?:[^[\]\\]|\\.)+)\]/gs)) {
    labels.add(normalize(label.replace(QUOTE_MARKS, '\n')))
  }
  return [...labels]
}

/** Labels match without regard to case and runs of white space (CommonMark 0.31, §6.3). */
function normalize(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
