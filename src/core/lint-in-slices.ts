import type {Chunk} from './document/chunk.ts'
import {MarkdownDocument} from './document/document.ts'
import {headings} from './document/headings.ts'
import {stories} from './document/stories.ts'
import {type LintOptions, type LintResult, lintInSteps, typeOf} from './lint.ts'

/**
 * `lint` for a document that is too long to be read at once: a generator that pauses after each piece of the work, some
 * milliseconds each, and returns the result. Whoever drives it looks at the clock and lets others have their turn:
 *
 * ```ts
 * const work = lintInSlices(document, options)
 * for (let step = work.next(); ; step = work.next()) {
 *   if (step.done) return step.value
 *   if (performance.now() > turn + 20) turn = await othersTurn() // and give up if the text has changed since
 * }
 * ```
 *
 * What has been read stays with the document's blocks. So a text that was changed meanwhile goes on from there when it
 * is read with this document as the previous one, and pieces that were read before cost next to nothing.
 *
 * @param known a document that was linted with the same options: what both have in common is not gone through again
 */
export function* lintInSlices(
  document: MarkdownDocument,
  options: LintOptions = {},
  known?: MarkdownDocument,
): Generator<undefined, LintResult> {
  const seen = new Set(known?.chunks)
  const fresh = document.chunks.filter(it => !seen.has(it))
  for (const block of fresh.flatMap(({blocks}) => blocks)) {
    block.fact(headings)
    block.fact(stories)
    yield
  }
  const type = typeOf(document, options)
  if (type) {
    // Each chunk is linted as a document of its own: not for what is found, but for what then is known of its blocks.
    for (const [index, chunk] of document.chunks.entries()) {
      if (seen.has(chunk)) continue
      yield* lintInSteps(part(document, index), {...options, type})
      yield
    }
  }
  return yield* lintInSteps(document, options)
}

/** The front matter and one chunk of a document. */
function part(document: MarkdownDocument, index: number): MarkdownDocument {
  const {text, chunks, chunkStarts, bodyStart} = document
  const [start, chunk] = [chunkStarts[index] as number, chunks[index] as Chunk]
  return new MarkdownDocument({
    ...document,
    text: text.slice(0, bodyStart) + text.slice(start, start + chunk.length),
    chunks: [chunk],
  })
}
