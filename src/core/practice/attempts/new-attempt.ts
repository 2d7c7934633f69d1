import type {Style} from '../../coach/review-types.ts'
import type {Category, Level} from '../../coach/types.ts'
import type {IsoTime} from '../calendar.ts'
import {inlineText} from '../inline-text.ts'
import {type PlainValue, yamlOf} from './edit-front-matter.ts'

/** What a new attempt is at. */
export interface AttemptStart {
  /** Of a question of the bank. */
  id?: string
  ask: string
  category: Category
  level: Level
  /** The time to answer in. */
  minutes: number
  /** Local time. */
  date: IsoTime
  /** How the interviewer asks, outside of a mock interview. */
  style?: Style
  /** In a mock interview. */
  mock?: {
    style: Style
    /** When the interview was begun. */
    session: IsoTime
    /** All its questions in order: ids, or the words of one's own. */
    questions: readonly string[]
  }
}

/** A new file of an attempt, and the offset at which the answer is to be written. */
export function newAttempt({id, ask, category, level, minutes, date, style, mock}: AttemptStart): {
  text: string
  cursor: number
} {
  const question = ask.replace(/\s+/g, ' ').trim()
  const values: Record<string, PlainValue> = {
    pmprep: 'answer',
    ...(id !== undefined && {'question-id': id}),
    question,
    category,
    level,
    date,
    minutes,
    status: 'draft',
    mode: mock ? 'mock' : 'practice',
    ...(style && {style}),
    ...(mock && {style: mock.style, session: mock.session, questions: mock.questions}),
  }
  const head = Object.entries(values).map(([key, value]) => `${key}: ${yamlOf(value)}\n`)
  const before = `---\n${head.join('')}---\n\n# ${inlineText(question)}\n\n## Answer\n\n`
  // Notes are for thinking aloud: the coach leaves them alone.
  const after = mock ? '\n\n## Notes\n\n' : '\n'
  return {text: before + after, cursor: before.length}
}
