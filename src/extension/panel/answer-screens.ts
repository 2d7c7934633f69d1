import {CannotReview, readAsked} from '../../core/coach/asked.ts'
import {categoryContent, levelContent, rubric} from '../../core/coach/content.ts'
import {readAnswer} from '../../core/coach/moves/read-answer.ts'
import {type ReviewOptions, reviewAnswer} from '../../core/coach/review-answer.ts'
import type {AnswerReview, FollowUp} from '../../core/coach/review-types.ts'
import {type Asked, categories} from '../../core/coach/types.ts'
import {lineEnd} from '../../core/document/lines.ts'
import type {Attempt, BrokenAttempt} from '../../core/practice/attempts/attempt.ts'
import {type FiledFollowUp, followUpsOf} from '../../core/practice/attempts/follow-ups.ts'
import {readAttempt} from '../../core/practice/attempts/read-attempt.ts'
import {timeSteps} from '../../core/practice/mock/timer.ts'
import {guessCategory, SURE} from '../../core/practice/questions/guess-category.ts'
import type {
  AskedFollowUp,
  BrokenScreen,
  DraftScreen,
  ReviewScreen,
  SelfScoreScreen,
  UnaskedScreen,
} from '../../protocol/answer.ts'
import type {Place} from '../../protocol/common.ts'

/** Questions that are asked of an answer, at most. */
const MOST_FOLLOW_UPS = 2

/** What the panel needs to know of an attempt beside its text. */
export interface AttemptNow {
  uri: string
  /** Written on so far. */
  seconds: number
  /** The person is done writing. */
  isDone: boolean
  /** When the question comes back, as a sentence; empty where nothing is known. */
  due: string
  /** What the bank has an interviewer ask on about the question, if it is of the bank. */
  followUps?: ReviewOptions['followUps']
}

export type AnswerScreen = DraftScreen | SelfScoreScreen | ReviewScreen | UnaskedScreen | BrokenScreen

/**
 * Where an answer stands: being written, done and to be scored by the person, or reviewed. Nothing of the coach's is in
 * what is sent before the person has scored it, or has said that they do not want to.
 */
export function answerScreen(text: string, now: AttemptNow): AnswerScreen {
  const read = readAttempt(now.uri, text)
  if (read?.kind === 'broken') return broken(text, read)
  const attempt = read
  let asked: Asked
  try {
    asked = readAsked(text)
  } catch (error) {
    return unasked(text, now.uri, error)
  }
  const shown = {
    uri: now.uri,
    question: asked.question || 'Your answer',
    category: categoryContent(asked.category).name,
    level: levelContent(asked.level).name,
  }
  const isSubmitted = attempt?.status === 'submitted'
  if (!isSubmitted && !now.isDone) return draft(text, shown, asked, now, attempt)
  const isScored = attempt && (attempt.score !== null || Object.keys(attempt.self).length > 0)
  if (!isSubmitted || !isScored) return selfScore(text, shown, !isSubmitted)
  return review(text, shown, attempt, now)
}

/** The attempt in a text, if it is one that can be read. */
export function attemptIn(text: string, uri: string): Attempt | undefined {
  const read = readAttempt(uri, text)
  return read?.kind === 'attempt' ? read : undefined
}

/** What an attempt has taken: what its file says, if it was submitted before, and what came since. */
export function secondsOf(attempt: Attempt | undefined, since: number): number {
  return (attempt?.seconds ?? 0) + since
}

type Shown = Pick<DraftScreen, 'uri' | 'question' | 'category' | 'level'>

function draft(
  text: string,
  shown: Shown,
  {category}: Asked,
  {seconds}: AttemptNow,
  attempt: Attempt | undefined,
): DraftScreen {
  const minutes = attempt?.minutes ?? categoryContent(category).minutes
  return {
    kind: 'draft',
    ...shown,
    minutes,
    seconds: secondsOf(attempt, seconds),
    steps: timeSteps(category, minutes).map(it => ({name: it.name, minutes: it.minutes})),
    words: readAnswer(text).units.reduce((sum, {words}) => sum + words.length, 0),
  }
}

function selfScore(text: string, shown: Shown, canReturn: boolean): SelfScoreScreen {
  const hasReplies = followUpsOf(text).some(({answer}) => answer.trim() !== '')
  // Before a follow-up was answered nobody can tell how.
  const asked = rubric.dimensions.filter(({id}) => id !== 'follow-up-handling' || hasReplies)
  return {
    kind: 'self-score',
    ...shown,
    canReturn,
    dimensions: asked.map(({id, name, asks, anchors}) => ({
      id,
      name,
      asks,
      anchors: [anchors[1], anchors[2], anchors[3], anchors[4], anchors[5]],
    })),
  }
}

function review(
  text: string,
  shown: Shown,
  attempt: Attempt,
  {due, followUps}: AttemptNow,
): ReviewScreen | UnaskedScreen {
  let found: AnswerReview
  try {
    found = reviewAnswer(
      text,
      {},
      {...(attempt.style && {style: attempt.style}), ...(followUps && {followUps})},
    )
  } catch (error) {
    return unasked(text, shown.uri, error)
  }
  const {score, cap, moves, dimensions, strength, fix, notes, time} = found
  return {
    kind: 'review',
    ...shown,
    score,
    submitted: attempt.score === null ? null : Math.round(attempt.score),
    cap: cap?.because ?? null,
    moves: moves.map(({status, gate, extra, place, confidence: _, ...move}) => ({
      ...move,
      mark: status,
      isGate: gate,
      isExtra: extra,
      place: placeOf(place),
    })),
    dimensions: dimensions.map(({moves: _, ...it}) => ({...it, own: attempt.self[it.id] ?? null})),
    strength: strength && {
      quote: strength.quote,
      why: strength.why,
      place: placeOf(strength.place) as Place,
    },
    fix: fix && {name: fix.name, how: fix.how, why: fix.why, gain: fix.gain, place: placeOf(fix.place)},
    followUps: askedFollowUps(found, followUpsOf(text)),
    notes: notes.map(({message, place}) => ({message, place: placeOf(place)})),
    time: time.map(({name, share, budget}) => ({name, share, budget})),
    due,
  }
}

/** Those in the file first, then what else the coach would ask; two in all beside a model’s, unless more stand there. */
function askedFollowUps(
  {followUps, answered, fix}: Pick<AnswerReview, 'followUps' | 'answered' | 'fix'>,
  filed: readonly FiledFollowUp[],
): AskedFollowUp[] {
  // What is to be fixed first says so itself.
  const whyOf = ({because, move}: FollowUp) => (move === fix?.move ? null : because)
  const inFile = filed.map(({ask, answer, by}): AskedFollowUp => {
    const known = followUps.find(it => it.ask === ask)
    const verdict = answered.find(it => it.ask === ask)
    return {
      ask,
      answer,
      ...(by && {by}),
      because: known ? whyOf(known) : null,
      place: placeOf(known?.place ?? null),
      verdict: verdict ? {added: verdict.added, score: verdict.score, why: verdict.why} : null,
    }
  })
  const others = followUps
    .filter(({ask}) => !filed.some(it => it.ask === ask))
    .map(it => ({ask: it.ask, because: whyOf(it), place: placeOf(it.place), answer: '', verdict: null}))
  const left = MOST_FOLLOW_UPS - inFile.filter(({by}) => !by).length
  return [...inFile, ...others.slice(0, Math.max(0, left))]
}

function broken(text: string, {path, reason, line}: BrokenAttempt): BrokenScreen {
  let start = 0
  for (let above = 1; above < line; above++) start = lineEnd(text, start).next
  return {kind: 'broken', uri: path, why: reason, line, place: {start, end: lineEnd(text, start).end}}
}

/** An answer of which the coach does not know what was asked, or that is empty. */
function unasked(text: string, uri: string, error: unknown): UnaskedScreen {
  if (!(error instanceof CannotReview)) throw error
  const guesses = guessCategory(attemptIn(text, uri)?.question ?? text.slice(0, 500))
  const likely = guesses[0] && guesses[0].confidence >= SURE ? guesses[0].category : undefined
  const all = [...categories].sort((a, b) => Number(b === likely) - Number(a === likely))
  return {
    kind: 'unasked',
    uri,
    why: error.message,
    categories: error.kind === 'empty' ? [] : all.map(id => ({id, name: categoryContent(id).name})),
  }
}

function placeOf(place: Place | null | undefined): Place | null {
  return place ? {start: place.start, end: place.end} : null
}
