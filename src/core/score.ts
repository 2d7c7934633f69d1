import {count} from './export/count.ts'
import type {Checklist} from './frameworks/schema.ts'
import type {ElementState, Finding, Severity} from './types.ts'

const PENALTY: Record<Severity, number> = {error: 5, warning: 2, information: 1, hint: 0}
const MOST_PENALTY = 30

/**
 * 0 to 100. Where the checklist has elements: the share of their weights that is covered, a weak one counting half;
 * less 5, 2 or 1 for each other finding by severity (error, warning, information), 30 at most. The numbers are ours.
 */
export function score(
  checklist: Checklist,
  elements: readonly ElementState[],
  findings: readonly Finding[],
): number {
  const weights = checklist.elements.reduce((sum, {weight}) => sum + weight, 0)
  const earned = checklist.elements.reduce((sum, {id, weight}) => {
    const status = elements.find(it => it.id === id)?.status
    return sum + weight * (status === 'covered' ? 1 : status === 'weak' ? 0.5 : 0)
  }, 0)
  const penalty = findings.reduce(
    (sum, {rule, severity}) => (rule.startsWith('element/') ? sum : sum + PENALTY[severity]),
    0,
  )
  const base = weights === 0 ? 100 : (100 * earned) / weights
  return Math.max(0, Math.round(base - Math.min(penalty, MOST_PENALTY)))
}

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
