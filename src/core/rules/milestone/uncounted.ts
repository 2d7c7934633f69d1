import {type Entry, evidenceIn, type Lack, lackOf} from '../../practice/career/read-evidence.ts'
import type {Fix, Problem, Range} from '../../types.ts'
import type {Draft} from '../rule.ts'

/**
 * The entries of a milestone log that do not count for one of some reasons: the reading by which the career view counts
 * them, so that the two cannot disagree. Where guidance stands in the place of what is not there, nothing is said.
 */
export function* uncounted(
  {document}: Draft,
  kinds: readonly Lack['kind'][],
): Generator<{entry: Entry; lack: Lack}> {
  for (const entry of evidenceIn(document)) {
    const lack = lackOf(entry.fields)
    if (!lack || !kinds.includes(lack.kind)) continue
    if (Object.values(entry.places).some(it => it.guided)) continue
    yield {entry, lack}
  }
}

/** A problem of an outcome that has words. */
export function ofOutcome({places, start, end}: Entry, message: string): Problem {
  const place: Range = places.outcome ?? {start, end}
  return {start: place.start, end: place.end, message, fixes: [askForChange(place.end)]}
}

function askForChange(at: number): Fix {
  const text = ': <!-- what changed by it --> from <!-- before --> to <!-- after -->'
  return {title: 'Add what changed, before and after', edits: [{start: at, end: at, text}]}
}
