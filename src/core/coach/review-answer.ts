import {readDocument} from '../document/document.ts'
import {readFrontMatter} from '../document/front-matter.ts'
import {CannotReview, readAsked} from './asked.ts'
import {categoryContent, rubric} from './content.ts'
import {dimensionsOf, inSentence} from './dimensions.ts'
import {followUpsOf, type PromptFollowUps, withoutOwn} from './follow-ups.ts'
import {type Gap, gapsOf} from './gaps.ts'
import {levelNotes} from './level-notes.ts'
import {readAnswer} from './moves/read-answer.ts'
import {readMoves} from './moves/read-moves.ts'
import {orderNotes} from './order.ts'
import {type MovePoints, type Scored, scoreOf} from './points.ts'
import {type MoveReader, type Read, type ReadMove, readAll} from './read.ts'
import {answeredFollowUps} from './replies.ts'
import {
  type AnswerReview,
  type MoveFix,
  type MoveReview,
  type Note,
  type Strength,
  type Style,
  styles,
} from './review-types.ts'
import {filled} from './slots.ts'
import {strongestOf} from './strongest.ts'
import {threadNotes} from './threads.ts'
import {timeNotes, timeShares} from './time.ts'
import {traitsOf} from './traits.ts'
import type {Asked} from './types.ts'

export interface ReviewOptions {
  /** How the interviewer words the second follow-up; it never changes the score. That of the file by default. */
  style?: Style
  /** The question's own follow-ups, if it is of the bank: asked where the person's words give no better one. */
  followUps?: PromptFollowUps
  /** How moves are read; PMPrep's own reader by default. */
  readMoves?: MoveReader
}

/**
 * Reviews an answer: its moves, a score of which each point is explained, the ten dimensions, one strength, one fix and
 * at most two follow-ups. Pure: the same text and question, the same review.
 *
 * @param text the whole file, front matter included; places in the review are offsets in it
 * @param asked what is asked, where the file does not say it or is not to be believed
 * @throws CannotReview where the category is not told, there is no such category or level, or nothing is answered
 */
export function reviewAnswer(
  text: string,
  asked: Partial<Asked> = {},
  options: ReviewOptions = {},
): AnswerReview {
  const known = readAsked(text, asked)
  const answer = readAnswer(text)
  if (answer.units.length === 0) throw new CannotReview('empty', 'nothing is answered yet')
  const readBy = options.readMoves ?? readMoves
  const read = readAll(answer, known, readBy)

  const scored = scoreOf(read.moves)
  const gaps = gapsOf(read, scored.points)
  const strongest = strongestOf(read)
  const time = timeShares(read)
  const held = [...threadNotes(read), ...orderNotes(read)]
  const notes = [...gateNotes(read, scored), ...held, ...levelNotes(read), ...timeNotes(time)]
  const answered = answeredFollowUps(readDocument(text), read, readBy)
  return {
    rubric: rubric.version,
    question: known.question,
    category: known.category,
    level: known.level,
    score: scored.score,
    uncapped: scored.uncapped,
    cap: scored.cap && {...scored.cap, because: capReason(read, scored.cap)},
    dimensions: dimensionsOf(read, traitsOf(read, held), answered),
    moves: read.moves.map((move, index) => moveReview(move, scored.points[index] as MovePoints, read)),
    strength: strongest?.place ? strengthOf(strongest, read) : null,
    fix: gaps[0] ? fixOf(gaps[0], read, scored) : null,
    followUps: followUpsOf(read, gaps, strongest, options.style ?? styleIn(text), options.followUps),
    answered,
    notes,
    time,
  }
}

/** The style of the interview in which it was given. */
function styleIn(text: string): Style {
  const said = readFrontMatter(text)?.values.style
  return styles.find(it => it === said) ?? 'neutral'
}

function moveReview(move: ReadMove, {points, of}: MovePoints, {asked, nouns, placeOf}: Read): MoveReview {
  const {id, content, status, gate, as, confidence, quote, place, because} = move
  return {
    id,
    name: content.name,
    does: content.does,
    status,
    gate,
    extra: as !== asked.category,
    confidence: Math.round(100 * confidence) / 100,
    quote: quote === '' ? null : quote,
    place: place ? placeOf(place) : null,
    because: because ?? (status === 'made' ? null : content.matters),
    how: filled(content.how, withoutOwn(move, nouns)),
    points,
    of,
  }
}

function strengthOf({id, quote, content, place}: ReadMove, {placeOf}: Read): Strength {
  return {move: id, quote, why: content.praise, place: placeOf(place ?? {start: 0, end: 0})}
}

function fixOf({move, gain}: Gap, {nouns, placeOf}: Read, {cap, uncapped}: Scored): MoveFix {
  const {id, content, place, status} = move
  const state = status === 'weak' ? 'only touched on' : 'not found'
  const holds = cap?.moves.includes(id) && uncapped > cap.score ? ', and it is what caps the score' : ''
  return {
    move: id,
    name: content.name,
    how: filled(content.how, withoutOwn(move, nouns)),
    why: `“${content.name}” is ${state}${holds}. ${content.matters}`,
    gain,
    place: place ? placeOf(place) : null,
  }
}

function gateNotes(read: Read, {cap, uncapped}: Scored): Note[] {
  if (!cap || uncapped <= cap.score) return []
  return [{kind: 'gate', message: capReason(read, cap), move: cap.moves[0] ?? null, place: null}]
}

function capReason({moves, asked}: Read, cap: {score: number; moves: readonly string[]}): string {
  const shut = moves.filter(it => cap.moves.includes(it.id))
  const said = (touched: boolean, [one, many]: readonly [string, string]) => {
    const own = shut.filter(it => (it.status === 'weak') === touched).map(it => `“${it.content.name}”`)
    return own.length === 0 ? [] : [`${own.join(' and ')} ${own.length > 1 ? many : one}`]
  }
  const states = [
    ...said(false, ['was not found', 'were not found']),
    ...said(true, ['is only touched on', 'are only touched on']),
  ]
  const kind = inSentence(categoryContent(asked.category).name)
  return `${states.join(', ')}: for ${kind} that holds an answer to ${cap.score} at most, however good the rest is.`
}
