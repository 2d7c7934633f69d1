import type {Attempt} from '../../../src/core/practice/attempts/attempt.ts'

/** A submitted attempt for a test. */
export function attemptOf(own: Partial<Attempt> = {}): Attempt {
  return {
    kind: 'attempt',
    path: `${own.date?.slice(0, 10) ?? '2027-03-01'}-${own.questionId ?? 'own'}.md`,
    questionId: 'growth-tool-library',
    question: 'A tool library lends drills. What do you do?',
    category: 'growth',
    level: 'senior',
    date: '2027-03-01T10:00',
    minutes: 35,
    seconds: 1800,
    status: 'submitted',
    mode: 'practice',
    style: null,
    session: null,
    plan: [],
    self: {},
    score: 70,
    scores: {},
    rubric: 1,
    followUps: {asked: 0, answered: 0},
    notes: [],
    ...own,
  }
}
