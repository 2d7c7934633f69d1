import type {Attempt} from '../attempts/attempt.ts'
import {compared, type Dated, questionKey, submittedByDate} from './submitted.ts'

/** The submitted attempts at one question, the oldest first. */
export interface RepeatedQuestion {
  question: string
  /** Two or more. */
  attempts: readonly Dated[]
}

/** The questions that were answered more than once, the one answered last first. */
export function repeatedQuestions(attempts: readonly Attempt[]): RepeatedQuestion[] {
  const byQuestion = new Map<string, Dated[]>()
  for (const attempt of submittedByDate(attempts)) {
    const key = questionKey(attempt)
    const same = byQuestion.get(key)
    if (same) same.push(attempt)
    else byQuestion.set(key, [attempt])
  }
  return [...byQuestion.values()]
    .filter(it => it.length > 1)
    .map(own => ({question: own.at(-1)?.question ?? '', attempts: own}))
    .sort((a, b) => compared(b.attempts.at(-1)?.date ?? '', a.attempts.at(-1)?.date ?? ''))
}
