import type {MoveStatus} from '../types.ts'

/** From here on a move is taken for made: readers agree in more than half of such cases. */
const MADE = 0.5
/** From here on it is taken for touched on. */
const TOUCHED = 0.5

/**
 * The status of a move.
 *
 * @param made the chance that it is made, 0 to 1
 * @param touched the chance that it is made or at least touched on
 */
export function statusOf(made: number, touched: number): MoveStatus {
  if (made >= MADE) return 'made'
  return touched >= TOUCHED ? 'weak' : 'not-found'
}
