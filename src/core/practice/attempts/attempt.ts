import type {Style} from '../../coach/review-types.ts'
import type {Category, Dimension, Level} from '../../coach/types.ts'
import type {IsoTime} from '../calendar.ts'

/** Scores by dimension, 1 to 5; those that nobody gave are not there. */
export type Scores = Partial<Record<Dimension, number>>

/** What is not right in an attempt's file, and costs no more than the value it is about. */
export interface AttemptNote {
  /** From 1. */
  line: number
  reason: string
}

/**
 * One written answer to one question, as far as its file says: all plain data, so that it can be kept and compared. A
 * value that nobody gave, or that cannot be read, is null.
 */
export interface Attempt {
  kind: 'attempt'
  /** Where the file is, as it was passed in: tells attempts from each other. */
  path: string
  /** Null for one's own question. */
  questionId: string | null
  question: string
  category: Category | null
  level: Level | null
  /** When it was begun; from the file's name where the front matter does not say. */
  date: IsoTime | null
  /** The budget. */
  minutes: number | null
  /** What it took. */
  seconds: number | null
  status: 'draft' | 'submitted'
  mode: 'practice' | 'mock'
  style: Style | null
  /** The time at which the mock interview began that it belongs to. */
  session: IsoTime | null
  /** The questions of that interview in order: ids, or the words of one's own; empty outside interviews. */
  plan: readonly string[]
  /** The person's own scores, given before the coach's were shown. */
  self: Scores
  /** 0 to 100, the coach's. */
  score: number | null
  scores: Scores
  /** The version of the rubric that gave the scores. */
  rubric: number | null
  /** What was asked after it, and what of that is answered in the file. */
  followUps: {asked: number; answered: number}
  notes: readonly AttemptNote[]
}

/** A file that wants to be an attempt and cannot be read as one. It is listed with the reason, and never written to. */
export interface BrokenAttempt {
  kind: 'broken'
  path: string
  reason: string
  /** From 1. */
  line: number
}
