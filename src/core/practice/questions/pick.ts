import {type Category, type Level, levels} from '../../coach/types.ts'
import {hashed} from '../hash.ts'
import {compared} from '../progress/submitted.ts'
import type {CategorySpread, QuestionState, StateOfQuestion} from '../progress/types.ts'
import {type Role, roleWeight} from '../roles.ts'
import type {Question} from './question.ts'

export interface Surprise {
  /** The same seed and the same attempts pick the same question: a date, or a date and a number. */
  seed: string
  states: ReadonlyMap<string, StateOfQuestion>
  spread: readonly CategorySpread[]
  level?: Level | null
  role?: Role | null
  /** Only these; all where empty. */
  categories?: readonly Category[]
  /** Ids that are not to come. */
  without?: Iterable<string>
}

/** How often a question comes compared with one that was tried and is not due. */
const STATE_WEIGHTS: Readonly<Record<QuestionState, number>> = {new: 4, due: 3, attempted: 1, strong: 0.2}

/** The same by how many levels it is away from the person's. */
const LEVEL_WEIGHTS = [1, 0.25, 0.02]

/** Of a category that was never practised: as if its answers had this score. */
const UNPRACTISED = 45

/**
 * Picks a question as if by chance, rather an unseen one, of a category that is weak or counts for the role, and of the
 * person's level. Undefined where there is none to pick.
 */
export function surpriseMe(questions: readonly Question[], wishes: Surprise): Question | undefined {
  return surprises(questions, wishes, 1)[0]
}

/**
 * Picks several that are not alike: after each its category comes less.
 * @param count at most so many
 */
export function surprises(questions: readonly Question[], wishes: Surprise, count: number): Question[] {
  const {seed, categories = [], without = []} = wishes
  const excluded = new Set(without)
  const scores = new Map(wishes.spread.map(it => [it.category, it.score]))
  const open = questions.filter(
    it => !excluded.has(it.id) && (categories.length === 0 || categories.includes(it.category)),
  )
  const picked: Question[] = []
  while (picked.length < Math.min(count, open.length)) {
    // The largest of u^(1/weight) is a weighted choice (Efraimidis and Spirakis, 2006), and a question that is added to
    // the bank changes no other's u.
    const best = open
      .filter(it => !picked.includes(it))
      .map(it => ({it, key: Math.log(hashed(seed, it.id) + 2 ** -33) / weightOf(it, wishes, scores, picked)}))
      .reduce((a, b) => (b.key > a.key ? b : a))
    picked.push(best.it)
  }
  return picked
}

function weightOf(
  {id, category, level}: Question,
  {states, level: wanted, role}: Surprise,
  scores: ReadonlyMap<Category, number | null>,
  picked: readonly Question[],
): number {
  const away = wanted ? Math.abs(levels.indexOf(level) - levels.indexOf(wanted)) : 0
  const weakness = 1.5 - (scores.get(category) ?? UNPRACTISED) / 100
  const again = 0.05 ** picked.filter(it => it.category === category).length
  return (
    STATE_WEIGHTS[states.get(id)?.state ?? 'new'] *
    (LEVEL_WEIGHTS[away] ?? 0.001) *
    weakness ** 2 *
    roleWeight(role, category) ** 2 *
    again
  )
}

/** The questions that are due, the most urgent first. */
export function dueQuestions(
  questions: readonly Question[],
  states: ReadonlyMap<string, StateOfQuestion>,
): Question[] {
  const urgency = ({id}: Question) => states.get(id)?.urgency ?? 0
  return questions
    .filter(({id}) => states.get(id)?.state === 'due')
    .sort((a, b) => urgency(b) - urgency(a) || compared(a.id, b.id))
}
