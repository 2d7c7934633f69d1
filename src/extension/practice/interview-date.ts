import {today} from '../today.ts'
import {currentPlan} from './plan-file.ts'
import type {Practice} from './practice.ts'

/** The day of the interview, as the career file or the plan says: the nearer one, unless it is past. */
export async function interviewDate(practice: Practice): Promise<string | null> {
  const [{interview}, plan] = await Promise.all([practice.career.read(), currentPlan(practice)])
  const known = [interview, plan?.plan.interview].filter(it => it && it >= today())
  return known.reduce<string | null>((a, b) => (a === null || (b && b < a) ? (b ?? a) : a), null)
}
