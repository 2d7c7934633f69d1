import type {MarkdownDocument} from './document/document.ts'
import {stories} from './document/stories.ts'
import type {Checklist} from './frameworks/schema.ts'
import {unique} from './rules/story/unique.ts'
import type {ElementState, Finding, Range, Severity} from './types.ts'

const PENALTY: Record<Severity, number> = {error: 5, warning: 2, information: 1, hint: 0}
const MOST_PENALTY = 30

/** What a finding takes of the story that it stands in. */
const LOSS: Record<Severity, number> = {error: 1, warning: 2 / 3, information: 1 / 3, hint: 0}
/** How many of its findings, the worst first, a story pays for: it keeps that much in hand for both halves of a split. */
const MOST_LOSSES = 2

/** What a score is made of. */
export interface Scored {
  checklist: Checklist
  elements: readonly ElementState[]
  /** In the order of the document, as are the stories. */
  findings: readonly Finding[]
  stories: readonly Range[]
}

/**
 * 0 to 100. Where the checklist has elements: the share of their weights that is covered, a weak one counting half.
 * Where it has none, as in a backlog: the share of the stories that stand as they are, one with a warning counting a
 * third, one with an information two thirds. Less 5, 2 or 1 for each other finding by severity (error, warning,
 * information), 30 at most. Without one of its findings a document never scores less. The numbers are ours.
 */
export function score(scored: Scored): number {
  const {checklist, findings, stories} = scored
  const isOfStories = checklist.elements.length === 0 && stories.length > 0
  const {points, others} = isOfStories
    ? ofStories(stories, findings)
    : {points: ofElements(scored), others: findings}
  const penalty = others.reduce(
    (sum, {rule, severity}) => (rule.startsWith('element/') ? sum : sum + PENALTY[severity]),
    0,
  )
  return Math.max(0, Math.round(points - Math.min(penalty, MOST_PENALTY)))
}

function ofElements({checklist, elements}: Scored): number {
  const weights = checklist.elements.reduce((sum, {weight}) => sum + weight, 0)
  const earned = checklist.elements.reduce((sum, {id, weight}) => {
    const status = elements.find(it => it.id === id)?.status
    return sum + weight * (status === 'covered' ? 1 : status === 'weak' ? 0.5 : 0)
  }, 0)
  return weights === 0 ? 100 : (100 * earned) / weights
}

/** The points that the stories keep, and the findings that are about none of them. */
function ofStories(
  places: readonly Range[],
  findings: readonly Finding[],
): {points: number; others: Finding[]} {
  const others: Finding[] = []
  const losses: number[][] = places.map(() => [])
  let at = 0
  for (const finding of findings) {
    while (at < places.length && (places[at] as Range).end <= finding.start) at++
    const story = places[at]
    if (story && story.start <= finding.start) losses[at]?.push(lossOf(finding))
    else others.push(finding)
  }
  const lost = losses.reduce((sum, own) => {
    const worst = own.sort((a, b) => b - a).slice(0, MOST_LOSSES)
    return sum + worst.reduce((all, loss) => all + loss, 0)
  }, 0)
  return {points: Math.max(0, 100 * (1 - lost / places.length)), others}
}

/** A story that an earlier one has told adds nothing. */
function lossOf({rule, severity, start, related}: Finding): number {
  const isRepeat = rule === unique.id && related.some(it => it.start < start)
  return isRepeat ? 1 : LOSS[severity]
}

/** Where the stories of a document stand, as the score counts them. */
export function storyPlaces(document: MarkdownDocument): Range[] {
  return [...document.each(stories)].map(({item, offset}) => {
    const start = offset + item.start
    return {start, end: start + item.source.length}
  })
}
