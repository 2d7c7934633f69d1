import type {MoveId} from '../types.ts'
import type {Manner} from './manner.ts'
import type {Showing} from './showings.ts'

/** What is weighed for one move, by the names that `weights.json` has. */
export type Evidence = Record<string, number>

const LEAST = -5
const MOST = 4
/** With more units than this, some look like any move by chance: nobody makes more moves by going on. */
const MANY = 40

/** What speaks for each move: its best units, those of the other moves, how the answer speaks as a whole. */
export function evidenceOf(
  showings: ReadonlyMap<MoveId, readonly Showing[]>,
  manner: Manner,
): Map<MoveId, Evidence> {
  const size = Math.max(0, ...[...showings.values()].map(it => it.length))
  const chance = Math.max(0, Math.log(size / MANY))
  const bounded = (showing: Showing | undefined) =>
    Math.max(LEAST, Math.min(MOST, (showing?.logit ?? LEAST) - chance))
  const tops = new Map([...showings].map(([move, [first]]) => [move, bounded(first)]))
  let sum = 0
  for (const top of tops.values()) sum += top
  return new Map(
    [...showings].map(([move, [first, second]]) => {
      const best = bounded(first)
      const others = tops.size > 1 ? (sum - best) / (tops.size - 1) : 0
      const evidence: Evidence = {
        bias: 1,
        best,
        next: bounded(second),
        likely: sigmoid(best),
        others,
        ...manner,
      }
      evidence[`is ${move}`] = 1
      return [move, evidence]
    }),
  )
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
