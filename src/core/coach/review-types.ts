import type {Range} from '../types.ts'
import type {Category, Dimension, Level, MoveId, MoveStatus} from './types.ts'

/** A place in the text of the file: offsets for an editor, the line (from 1) for people. */
export interface Place extends Range {
  line: number
}

/** One move of the category as the answer makes it, in the category's order. */
export interface MoveReview {
  id: MoveId
  /** What people call it: “Segment choice”. */
  name: string
  /** What it does, as it is meant in this category. */
  does: string
  status: MoveStatus
  /** Without it the whole answer is capped at 40. */
  gate: boolean
  /** Asked for at this level and not at those below: `gate` is not affected. */
  extra: boolean
  /** How sure the reading is, 0 to 1. */
  confidence: number
  /** The words that show it; null where nothing was found. */
  quote: string | null
  place: Place | null
  /** Why it is weak, or why it is looked for where it is not made; null where there is nothing to say. */
  because: string | null
  /** How to do it, one concrete sentence. */
  how: string
  /** What it gave of the score. Whole numbers: all `points` sum to `uncapped`, all `of` to 100. */
  points: number
  of: number
}

export interface DimensionReview {
  id: Dimension
  name: string
  /**
   * 1 to 4; 5 is for the person to award, see the rubric. Null where this answer had no occasion to show it:
   * `follow-up-handling` without answered follow-ups, and what the category does not ask for.
   */
  score: 1 | 2 | 3 | 4 | null
  /** What in the answer gave this score, one sentence. */
  why: string
  /** The published anchor of the score; null where there is none. */
  anchor: string | null
  /** The moves that fed it. */
  moves: readonly MoveId[]
}

export interface Strength {
  move: MoveId
  quote: string
  why: string
  place: Place
}

export interface MoveFix {
  move: MoveId
  name: string
  /** What to write, one or two sentences, with the person's own nouns where they are sure. */
  how: string
  /** Why this one first. */
  why: string
  /** The points that it would bring, the cap it lifts included. */
  gain: number
  /** Where the answer does it weakly; null where it was not found. */
  place: Place | null
}

export interface FollowUp {
  /** What an interviewer asks. */
  ask: string
  /** Why it is asked, a sentence to the writer. */
  because: string
  /** `gap`: the heaviest one; `challenge`: to the strongest claim. */
  kind: 'gap' | 'challenge'
  /** The move, or the element of a document, that it is about. */
  move: string
  /** What in the text it is about; null where nothing is there. */
  place: Place | null
}

/** A follow-up that is answered in the file. */
export interface AnsweredFollowUp {
  ask: string
  /** How much of the reply is new against the answer and the earlier replies, 0 to 1. */
  added: number
  score: 1 | 2 | 3 | 4
  why: string
  place: Place
}

/**
 * Something to know that costs nothing by itself: a broken thread or a wrong order has already weakened the move it
 * names; time and level are advice.
 */
export interface Note {
  kind: 'thread' | 'order' | 'time' | 'level' | 'gate' | 'content'
  /** A sentence to the writer. */
  message: string
  move: MoveId | null
  place: Place | null
}

/** What a step took of the words, beside what the category's budget gives it. */
export interface TimeShare {
  step: string
  name: string
  /** Shares of 1. */
  share: number
  budget: number
}

/** Interviewer's styles; they change how the follow-ups are asked, never the score. */
export const styles = ['neutral', 'challenging', 'evidence-driven'] as const
export type Style = (typeof styles)[number]

/** What the coach says of an answer. The same text and question, the same review. */
export interface AnswerReview {
  /** The version of the rubric that gave the scores. */
  rubric: number
  question: string
  category: Category
  level: Level
  /** 0 to 100: the points of all moves, at most `cap` where a gate is not made. */
  score: number
  /** The sum of the points, before the cap. */
  uncapped: number
  /** What caps it; null where all gates are made. */
  cap: {score: number; moves: readonly MoveId[]; because: string} | null
  dimensions: readonly DimensionReview[]
  moves: readonly MoveReview[]
  /** Null where no move is made. */
  strength: Strength | null
  /** Null where nothing is left to mend. */
  fix: MoveFix | null
  /** Two at most: the heaviest gap, then a challenge to the strongest claim. */
  followUps: readonly FollowUp[]
  answered: readonly AnsweredFollowUp[]
  notes: readonly Note[]
  /** Empty where the answer is too short to tell. */
  time: readonly TimeShare[]
}

/** What the coach says of a document besides its findings. */
export interface DocumentReview {
  /** Null where nothing is covered. */
  strength: {element: string; name: string; quote: string; why: string; place: Place} | null
  /** The heaviest gap, else the most severe finding; null where nothing is left to mend. */
  fix: {
    /** The element that is weak or not found, or that the finding is about. */
    element: string | null
    /** The rule of the finding, where it is one. */
    rule: string | null
    name: string
    how: string
    why: string
    place: Place | null
  } | null
  /** Two at most: the heaviest gap, then a challenge to the strongest claim. `move` is an element's id. */
  followUps: readonly FollowUp[]
}
