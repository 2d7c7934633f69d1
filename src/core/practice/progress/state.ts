import type {Category} from '../../coach/types.ts'
import type {Attempt} from '../attempts/attempt.ts'
import {dateOf, daysBetween, type IsoDate} from '../calendar.ts'
import type {Question} from '../questions/question.ts'
import {type Role, roleWeight} from '../roles.ts'
import {compared} from './submitted.ts'
import type {StateOfQuestion} from './types.ts'

/** From this score on, 0 to 100, a question is strong until it is due. */
const STRONG = 75

/** Days until an attempt is to be repeated, by its score: what is weak comes back soon. Ours, to be tuned. */
const GAPS: readonly [from: number, days: number][] = [
  [85, 28],
  [STRONG, 14],
  [60, 7],
  [40, 3],
  [0, 1],
]

export interface StateOptions {
  today: IsoDate
  /** Ignored once it is past. */
  interview?: IsoDate | null
  role?: Role | null
}

/** Where a question stands, by the attempts at it in any order. */
export function stateOfQuestion(
  category: Category | null,
  attempts: readonly Attempt[],
  {today, interview, role}: StateOptions,
): StateOfQuestion {
  const submitted = attempts.filter(it => it.status === 'submitted')
  const draft = newest(attempts.filter(it => it.status === 'draft'))?.path ?? null
  const last = newest(submitted)
  if (!last) {
    return {state: 'new', urgency: 0, attempts: 0, last: null, best: null, dueIn: null, draft}
  }
  const scores = submitted.flatMap(({score}) => (score === null ? [] : [score]))
  const since = last.date === null ? undefined : daysBetween(last.date, today)
  const gap = gapOf(last, interview && interview >= today ? interview : null)
  const weakness = Math.max(0.1, 1 - (last.score ?? 50) / 100)
  const staleness = since === undefined ? 0 : Math.max(0, since) / gap
  const isDue = staleness >= 1
  const isStrong = (last.score ?? 0) >= STRONG
  return {
    state: isDue ? 'due' : isStrong ? 'strong' : 'attempted',
    urgency: weakness * staleness * (category ? roleWeight(role, category) : 1),
    attempts: submitted.length,
    last: {date: last.date, score: last.score, path: last.path},
    best: scores.length > 0 ? Math.max(...scores) : null,
    dueIn: since === undefined ? null : gap - since,
    draft,
  }
}

/** Where each question stands: by id. */
export function statesOfQuestions(
  questions: readonly Question[],
  attempts: readonly Attempt[],
  options: StateOptions,
): Map<string, StateOfQuestion> {
  const byId = new Map<string, Attempt[]>()
  for (const attempt of attempts) {
    if (attempt.questionId === null) continue
    const same = byId.get(attempt.questionId)
    if (same) same.push(attempt)
    else byId.set(attempt.questionId, [attempt])
  }
  return new Map(
    questions.map(({id, category}) => [id, stateOfQuestion(category, byId.get(id) ?? [], options)]),
  )
}

/** Days to leave between an attempt and the next: by its score, and no longer than what is best before an interview. */
function gapOf({score, date}: Attempt, interview: IsoDate | null): number {
  const [, gap] = GAPS.find(([from]) => (score ?? 50) >= from) ?? [0, 1]
  const left = interview && date ? daysBetween(date, interview) : undefined
  return left === undefined ? gap : Math.min(gap, spacing(left))
}

/**
 * The gap, in days, after which repeating helps most on a day that lies so many days ahead: 30 % of it at a week, 7.5 %
 * at a year, between these on a line over the logarithm; Cepeda et al. 2008 found 20 to 40 % and 5 to 10 %.
 */
export function spacing(daysAhead: number): number {
  if (daysAhead <= 1) return 1
  const position = Math.log(daysAhead / 7) / Math.log(365 / 7)
  const share = 0.3 + (0.075 - 0.3) * Math.min(1, Math.max(0, position))
  return Math.max(1, Math.round(daysAhead * share))
}

function newest(attempts: readonly Attempt[]): Attempt | undefined {
  let last: Attempt | undefined
  for (const it of attempts) {
    const order = last ? compared(dateOf(it.date ?? ''), dateOf(last.date ?? '')) : 1
    const isLater = order > 0 || (order === 0 && last && isAfter(it, last))
    if (isLater) last = it
  }
  return last
}

/** On one day: by the time, then by the number behind the file's name (`-2`, `-10`). */
function isAfter(a: Attempt, b: Attempt): boolean {
  const byTime = compared(a.date ?? '', b.date ?? '')
  return byTime > 0 || (byTime === 0 && (a.path.length - b.path.length || compared(a.path, b.path)) > 0)
}
