import {count} from './export/count.ts'
import type {ElementState, Finding} from './types.ts'

/**
 * The score in words: “score 72 of 100”; null is that of an answer that nobody has reviewed, and of a backlog without a
 * story.
 */
export function scoreWords(score: number | null): string {
  return score === null ? 'not scored yet' : `score ${score} of 100`
}

/** What a score is made of: “10 of 13 elements covered, 4 findings”. */
export function countWords({
  elements,
  findings,
}: {
  elements: readonly ElementState[]
  findings: readonly Finding[]
}): string {
  const covered = elements.filter(({status}) => status === 'covered').length
  const found = count(findings.length, 'finding')
  return elements.length > 0 ? `${covered} of ${count(elements.length, 'element')} covered, ${found}` : found
}
