import type {MoveId} from '../types.ts'
import type {Unit} from './answer.ts'

/** A unit with how much it speaks for a move, in log-odds. */
export interface Showing {
  unit: Unit
  logit: number
}

/** A unit mostly makes one move: what it says for another one takes so much from what it says for this. */
const SHARED = 2.5

/**
 * What shows each move, the strongest first.
 *
 * @param logits what each unit by itself says for each move: by unit, then by move
 */
export function showingsOf(
  units: readonly Unit[],
  moves: readonly MoveId[],
  logits: readonly (readonly number[])[],
): Map<MoveId, Showing[]> {
  // Who says the same again says nothing more.
  const said = new Set<string>()
  const isRepeated = units.map(({text}) => said.size === said.add(text).size)
  return new Map(
    moves.map((move, at) => {
      const found = units.flatMap((unit, index) => {
        if (isRepeated[index]) return []
        const own = logits[index] as readonly number[]
        let other = Number.NEGATIVE_INFINITY
        for (let it = 0; it < own.length; it++) if (it !== at) other = Math.max(other, own[it] as number)
        return [{unit, logit: (own[at] as number) - SHARED / (1 + Math.exp(-other))}]
      })
      return [move, found.sort((a, b) => b.logit - a.logit || a.unit.start - b.unit.start)]
    }),
  )
}
