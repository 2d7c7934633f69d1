import {Batch} from './batch.ts'
import {Block} from './block.ts'
import {Change} from './change.ts'
import {chunksOf} from './chunk.ts'
import {blockEnd} from './cut.ts'
import {bodyStart} from './front-matter.ts'
import {MarkdownDocument, type Spot} from './markdown-document.ts'
import {NO_DEFINITIONS, resolveReferences} from './references.ts'

export type {Placed} from './chunk.ts'
export {MarkdownDocument} from './markdown-document.ts'

/**
 * Reads a Markdown text. With `previous`, the blocks that an edit left alone are taken from it with all that was
 * computed for them; only the touched ones are cut and parsed again. The result is the same either way.
 */
export function readDocument(text: string, previous?: MarkdownDocument): MarkdownDocument {
  if (previous?.text === text) return previous
  const start = bodyStart(text)
  const change = previous && new Change(previous, text, start)

  const fresh: Block[] = change ? [...change.before] : []
  let batch: Batch | undefined
  let at = change?.from ?? start
  let after: Spot | undefined
  while (at < text.length) {
    after = change?.goesOnAt(at)
    if (after) break
    const end = blockEnd(text, at)
    const piece = text.slice(at, end)
    const same = change?.same(piece)
    if (same) batch = undefined
    else if (!batch || batch.isFull) batch = new Batch()
    fresh.push(same ?? new Block(piece, [], batch))
    at = end
  }
  const {chunks, spare} = change?.joined(fresh, after) ?? {chunks: chunksOf(fresh), spare: new Map()}
  const document = new MarkdownDocument({
    text,
    bodyStart: start,
    spare,
    ...resolveReferences(chunks, previous?.chunks ?? [], previous?.definitions ?? NO_DEFINITIONS),
  })
  return previous ? document.inherit(previous) : document
}
