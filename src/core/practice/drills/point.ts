import type {MoveStatus} from '../../coach/types.ts'
import {quoted} from './cues.ts'
import type {WeighedPoint} from './types.ts'
import type {Piece} from './written.ts'

/** What a point was judged by. */
interface Judged {
  what: string
  weight: number
  met: MoveStatus
  how: string
  /** The words that show it, or stand against it. */
  by?: Piece | string | undefined
  isGate?: boolean
}

/** A point as it is shown, with the words that decided it. */
export function point({what, weight, met, how, by, isGate = false}: Judged): WeighedPoint {
  const quote = typeof by === 'string' ? by : by?.text
  return {what, met, ...(quote && {quote: quoted(quote)}), how, weight, isGate}
}

/** The status of a count: made from `enough` on, weak from `some` on. */
export function reached(count: number, enough: number, some = 1): MoveStatus {
  return count >= enough ? 'made' : count >= some && count > 0 ? 'weak' : 'not-found'
}

/** The status of a share of several, 0 to 1. */
export function shared(count: number, of: number): MoveStatus {
  if (of === 0) return 'not-found'
  return count / of >= 0.99 ? 'made' : count / of >= 0.49 ? 'weak' : 'not-found'
}

/** “a, b and c” */
export function listed(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
