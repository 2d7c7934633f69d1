import type {Nodes} from 'mdast'
import {Batch} from './batch.ts'
import {Block, type Fact} from './block.ts'
import {Chunk, type ChunkFact} from './chunk.ts'
import {normalizedLabel} from './label.ts'

/** The link and footnote labels that a document defines. */
export type Definitions = ReadonlySet<string>

export const NO_DEFINITIONS: Definitions = new Set()

/**
 * `[label]` is a link only where some block defines it. A block that refers to labels of other blocks is parsed
 * with those definitions before it, so that it reads as it does within the whole document.
 *
 * What a block needs depends on its own text and on which of its labels are defined. So chunks that are in `previous`
 * too, all of them resolved with `known`, are looked at only if they refer to a label that came or went.
 */
export function resolveReferences(
  chunks: readonly Chunk[],
  previous: readonly Chunk[],
  known: Definitions,
): {chunks: readonly Chunk[]; definitions: Definitions} {
  const kept = new Set(previous)
  const defined = definitionsOf(chunks, previous, known)
  const changed = defined === known ? [] : [...difference(defined, known), ...difference(known, defined)]
  const isSettled = (chunk: Chunk) =>
    kept.has(chunk) && !changed.some(label => chunk.fact(mentioned).has(label))
  let batch: Batch | undefined
  const resolved = (block: Block) => {
    const wanted = defined.size === 0 ? [] : wantedBy(block, defined)
    if (wanted.join('\n') === block.labels.join('\n')) {
      batch = undefined
      return block
    }
    if (!batch || batch.isFull) batch = new Batch()
    return new Block(block.text, wanted, batch)
  }
  const result = chunks.map(chunk => {
    if (isSettled(chunk)) {
      batch = undefined
      return chunk
    }
    const blocks = chunk.blocks.map(resolved)
    return blocks.every((block, index) => block === chunk.blocks[index]) ? chunk : new Chunk(blocks)
  })
  return {chunks: result, definitions: defined}
}

/** The labels that some chunk defines; `known` itself where the chunks that were replaced define the same. */
function definitionsOf(
  chunks: readonly Chunk[],
  previous: readonly Chunk[],
  known: Definitions,
): Definitions {
  const ownOf = (of: readonly Chunk[]) => of.flatMap(chunk => chunk.items(definitions).map(it => it.item))
  const [old, now] = [new Set(previous), new Set(chunks)]
  const gone = ownOf(previous.filter(it => !now.has(it)))
  const came = ownOf(chunks.filter(it => !old.has(it)))
  if (gone.length === came.length && gone.every((label, index) => label === came[index])) return known
  return new Set(ownOf(chunks))
}

function difference(from: Definitions, without: Definitions): string[] {
  return [...from].filter(label => !without.has(label))
}

function wantedBy(block: Block, defined: Definitions): string[] {
  const own = new Set(block.fact(definitions))
  return block.fact(mentions).filter(it => defined.has(it) && !own.has(it))
}

/** The labels that a block defines for the whole document: `[label]: url` and `[^label]: note`. */
const definitions: Fact<readonly string[]> = block => {
  if (!block.text.includes(']:')) return []
  const labels: string[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'definition') labels.push(normalizedLabel(node.identifier))
    if (node.type === 'footnoteDefinition') labels.push(normalizedLabel(`^${node.identifier}`))
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
    labels.add(normalizedLabel(label.replace(QUOTE_MARKS, '\n')))
  }
  return [...labels]
}

const mentioned: ChunkFact<ReadonlySet<string>> = chunk => new Set(chunk.items(mentions).map(it => it.item))
