import type {Category} from '../../coach/types.ts'
import {roleSlots} from '../plans/shape.ts'
import type {CategorySpread, StateOfQuestion} from '../progress/types.ts'
import {surprises} from '../questions/pick.ts'
import type {Question} from '../questions/question.ts'
import type {MockWishes} from './types.ts'

/** Without a behavioural question an interview is none; it comes last, as it does in most loops. */
const CLOSER: Category = 'behavioral'

/** The questions of an interview in order: unseen ones first, of several categories; the same for the same seed. */
export function chooseMock(
  questions: readonly Question[],
  {role, level, questions: count, categories = []}: MockWishes,
  known: {seed: string; states: ReadonlyMap<string, StateOfQuestion>; spread: readonly CategorySpread[]},
): Question[] {
  const wishes = {...known, role, level}
  if (categories.length > 0) return surprises(questions, {...wishes, categories}, count)
  const [first] = roleSlots[role]
  // From three questions on one is the role's own.
  const own = count >= 3 ? surprises(questions, {...wishes, categories: [first]}, 1) : []
  const closing = count >= 3 ? surprises(questions, {...wishes, categories: [CLOSER]}, 1) : []
  const taken = [...own, ...closing]
  const rest = surprises(
    questions.filter(it => !taken.some(({category}) => category === it.category)),
    wishes,
    count - taken.length,
  )
  return [...own, ...rest, ...closing]
}
