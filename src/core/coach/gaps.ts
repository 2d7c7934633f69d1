import {type MovePoints, scoreOf} from './points.ts'
import type {Read, ReadMove} from './read.ts'

/** A move that is not made, and what it costs. */
export interface Gap {
  move: ReadMove
  /** The points of the score that making it would bring, a lifted cap included. */
  gain: number
}

/** A gate read with less certainty than this does not come before everything else. */
const SURE = 0.5

/**
 * The moves that are not made, the heaviest first: gates that were not found, then gates that are only touched on, then
 * by the points that are lost, as far as the reading is sure of it.
 */
export function gapsOf({moves}: Read, points: readonly MovePoints[]): Gap[] {
  const {score} = scoreOf(moves)
  const lost = (move: ReadMove) => {
    const own = points[moves.indexOf(move)] as MovePoints
    return (own.of - own.points) * (0.5 + 0.5 * move.confidence)
  }
  const isShut = (move: ReadMove) => move.gate && (move.status === 'weak' || move.confidence >= SURE)
  return moves
    .filter(it => it.status !== 'made')
    .map(move => ({move, gain: gainOf(move, moves, score)}))
    .sort(
      (a, b) =>
        Number(isShut(b.move)) - Number(isShut(a.move)) ||
        Number(b.move.gate && b.move.status === 'not-found') -
          Number(a.move.gate && a.move.status === 'not-found') ||
        lost(b.move) - lost(a.move) ||
        moves.indexOf(a.move) - moves.indexOf(b.move),
    )
}

function gainOf(move: ReadMove, moves: readonly ReadMove[], score: number): number {
  return scoreOf(moves.map(it => (it === move ? {...it, status: 'made' as const} : it))).score - score
}
