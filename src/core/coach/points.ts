import type {ReadMove} from './read.ts'
import type {MoveId, MoveStatus} from './types.ts'

/** What a move that is only gestured at earns of its points. Ours. */
const WEAK = 0.35
/** Of 100: without a gate an answer is at 2 of 5 at most. */
export const CAP_NOT_FOUND = 40
/**
 * Where a gate is only touched on, or its reading is unsure, the cap is softer: such readings are wrong about as often
 * as right, and holding back a good answer is the worse mistake.
 */
export const CAP_UNSURE = 70
const SURE = 0.8

type Weighed = Pick<ReadMove, 'id' | 'weight' | 'gate' | 'status' | 'confidence'>

export interface MovePoints {
  points: number
  of: number
}

export interface Scored {
  score: number
  /** The sum of the points. */
  uncapped: number
  cap: {score: number; moves: readonly MoveId[]} | null
  /** By move, in their order. */
  points: readonly MovePoints[]
}

/**
 * 0 to 100: the 100 points are shared out by weight, a move that is made gets all of its own, a weak one 35%; a gate
 * that is not made caps the sum. Whole numbers throughout, so that the points shown add up to the score shown.
 */
export function scoreOf(moves: readonly Weighed[]): Scored {
  const shares = sharesOf(moves.map(it => it.weight))
  const points = moves.map(({status}, index): MovePoints => {
    const of = shares[index] as number
    return {points: Math.round(of * worth(status)), of}
  })
  const uncapped = points.reduce((sum, it) => sum + it.points, 0)
  const cap = capOf(moves)
  return {score: Math.min(uncapped, cap?.score ?? 100), uncapped, cap, points}
}

/** What a status is worth of 1. */
export function worth(status: MoveStatus): number {
  return status === 'made' ? 1 : status === 'weak' ? WEAK : 0
}

function capOf(moves: readonly Weighed[]): Scored['cap'] {
  const shut = moves.filter(it => it.gate && it.status !== 'made')
  const surely = shut.filter(it => it.status === 'not-found' && it.confidence >= SURE)
  if (surely.length > 0) return {score: CAP_NOT_FOUND, moves: surely.map(it => it.id)}
  return shut.length > 0 ? {score: CAP_UNSURE, moves: shut.map(it => it.id)} : null
}

/** 100 in whole numbers by weight; what rounding leaves goes to the largest remainders, the first of equals. */
export function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, it) => total + it, 0)
  const exact = weights.map(it => (100 * it) / sum)
  const shares = exact.map(Math.floor)
  const left = 100 - shares.reduce((total, it) => total + it, 0)
  const byRemainder = exact.map((it, index) => ({index, rest: it - Math.floor(it)}))
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const {index} of byRemainder.slice(0, left)) (shares[index] as number)++
  return shares
}
