import type {Fact} from '../document/block.ts'
import {guidance} from '../document/comments.ts'
import type {MarkdownDocument} from '../document/document.ts'
import {written} from '../document/written.ts'
import type {LintResult} from '../lint.ts'
import type {Range} from '../types.ts'

/**
 * The elements that the writer of a draft has not come to yet: nothing is written in their sections or further down, and
 * guidance still stands there. None once fewer than half of the sections wait so: what is left then was passed over.
 */
export function notReached(
  document: MarkdownDocument,
  {elements}: Pick<LintResult, 'elements'>,
): ReadonlySet<string> {
  const asked = lastOf(document, guidance)
  if (asked === undefined) return new Set()
  const begun = lastOf(document, written) ?? 0
  const placed = elements.flatMap(({id, status, place}) => (place ? {id, status, at: place.start} : []))
  const waiting = placed.filter(({status, at}) => status === 'missing' && begun < at && at < asked)
  return new Set(2 * waiting.length < placed.length ? [] : waiting.map(({id}) => id))
}

/** Where the last of the things starts that a fact finds. */
function lastOf(document: MarkdownDocument, fact: Fact<readonly Range[]>): number | undefined {
  let last: number | undefined
  for (const {item, offset} of document.each(fact)) last = offset + item.start
  return last
}
