import {freeName, slugOf} from '../../file-name.ts'
import {dateOf, type IsoTime} from '../calendar.ts'

/**
 * The name of the file of a new attempt: `2027-03-09-growth-ferry-pass.md`, with a number behind it where that is
 * taken.
 * @param taken the names in the folder
 */
export function attemptFileName(
  {id, ask, date}: {id?: string; ask: string; date: IsoTime},
  taken: Iterable<string>,
): string {
  return freeName(`${dateOf(date)}-${id ?? slugOf(ask, 'answer')}`, taken)
}
