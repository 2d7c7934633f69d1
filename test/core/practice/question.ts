import type {Question} from '../../../src/core/practice/questions/question.ts'

/** A question for a test. */
export function question(own: Partial<Question> & Pick<Question, 'id'>): Question {
  return {
    category: 'growth',
    ask: `What would you do about ${own.id}?`,
    industry: 'testing',
    level: 'mid',
    minutes: 35,
    why: 'It separates.',
    strong: [],
    traps: [],
    followUps: [],
    above: 'More.',
    below: 'Less.',
    ...own,
  }
}
