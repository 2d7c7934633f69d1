import {type DimensionContent, rubric} from './content.ts'
import {worth} from './points.ts'
import type {Read, ReadMove} from './read.ts'
import type {AnsweredFollowUp, DimensionReview} from './review-types.ts'
import type {TraitId} from './traits.ts'

type Score = 1 | 2 | 3 | 4

/** From these shares of the weight on, a dimension is at 3 and at 4. Ours. */
const REASONED = 0.4
const COMPLETE = 0.8

/**
 * The ten dimensions, 1 to 4 each: the share of the weight of the moves that feed it, then held back by what the answer
 * shows of itself. What the category does not ask for has no score.
 */
export function dimensionsOf(
  read: Read,
  traits: ReadonlySet<TraitId>,
  answered: readonly AnsweredFollowUp[],
): DimensionReview[] {
  return rubric.dimensions.map(content => {
    const {id, name, anchors} = content
    const {score, why, fed} = scoreOf(content, read, answered)
    const held = content.traits.filter(it => traits.has(it.id) && score !== null && it.at < score)
    const final = held.reduce((least, {at}) => Math.min(least, at) as Score, score ?? 4)
    const shown = score === null ? null : final
    return {
      id,
      name,
      score: shown,
      why: [why, ...held.map(it => it.because)].join(' '),
      anchor: shown === null ? null : anchors[shown],
      moves: fed.map(it => it.id),
    }
  })
}

interface Given {
  score: Score | null
  why: string
  fed: readonly ReadMove[]
}

function scoreOf(content: DimensionContent, read: Read, answered: readonly AnsweredFollowUp[]): Given {
  if (content.id === 'follow-up-handling') return replies(answered)
  if (content.id === 'communication') return communication(read)
  const fed = read.moves.filter(it => content.moves.includes(it.id))
  if (fed.length === 0) return {score: null, why: 'This kind of question does not ask for it.', fed}
  return {score: fromMoves(fed), why: listed(fed), fed}
}

function fromMoves(fed: readonly ReadMove[]): Score {
  const all = fed.reduce((sum, it) => sum + it.weight, 0)
  const share = fed.reduce((sum, it) => sum + it.weight * worth(it.status), 0) / all
  const made = fed.filter(it => it.status === 'made').length
  if (made === 0) return fed.some(it => it.status === 'weak') ? 2 : 1
  if (share < REASONED) return 2
  // One move cannot be compared with another or lead on to it, which is what 4 means.
  return share < COMPLETE || made < 2 ? 3 : 4
}

/** Whether what is touched on is really said: words that could stand in any answer touch on everything. */
function communication({moves}: Read): Given {
  const made = moves.filter(it => it.status === 'made').length
  const touched = moves.filter(it => it.status !== 'not-found').length
  const why = `Of ${moves.length} moves the answer touches on ${touched} and really makes ${made}.`
  if (touched === 0) return {score: 1, why, fed: []}
  const concrete = made / touched
  const share = made / moves.length
  if (made === 0 || concrete < 0.5 || share < 0.25) return {score: 2, why, fed: []}
  return {score: concrete >= 0.8 && share >= 0.6 ? 4 : 3, why, fed: []}
}

function replies(answered: readonly AnsweredFollowUp[]): Given {
  if (answered.length === 0) return {score: null, why: 'No follow-up is answered in this file.', fed: []}
  const mean = answered.reduce((sum, it) => sum + it.score, 0) / answered.length
  const why = answered.map(it => it.why).join(' ')
  return {score: Math.round(mean) as Score, why, fed: []}
}

/** “Made: goal, pain. Only touched on: risk. Not found: guardrail.” */
function listed(fed: readonly ReadMove[]): string {
  const names = (status: ReadMove['status']) =>
    fed.filter(it => it.status === status).map(it => inSentence(it.content.name))
  const part = (label: string, all: readonly string[]) =>
    all.length > 0 ? [`${label}: ${all.join(', ')}.`] : []
  return [
    ...part('Made', names('made')),
    ...part('Only touched on', names('weak')),
    ...part('Not found', names('not-found')),
  ].join(' ')
}

/** A name within a sentence; abbreviations stay as they are. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
