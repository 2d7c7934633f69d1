import type {Attempt} from '../attempts/attempt.ts'

/** A submitted attempt that says when it was. */
export type Dated = Attempt & {date: string}

/** The submitted attempts with a date, the oldest first; of one minute by their path. */
export function submittedByDate(attempts: readonly Attempt[]): Dated[] {
  return attempts
    .filter((it): it is Dated => it.status === 'submitted' && it.date !== null)
    .sort((a, b) => compared(a.date, b.date) || compared(a.path, b.path))
}

/** What tells questions apart: the id, else the words. */
export function questionKey({questionId, question}: Pick<Attempt, 'questionId' | 'question'>): string {
  return (
    questionId ??
    question
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

/** By code units: the same order everywhere. */
export function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
