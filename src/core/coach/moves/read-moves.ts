import type {Asked, Category, MoveId, MoveReading} from '../types.ts'
import type {Answer, Unit} from './answer.ts'
import {type Evidence, evidenceOf} from './evidence.ts'
import {featuresOf} from './features.ts'
import {mannerOf} from './manner.ts'
import {movesOf} from './move-ids.ts'
import {readAnswer} from './read-answer.ts'
import {type Showing, showingsOf} from './showings.ts'
import {statusOf} from './status.ts'
import {chanceOf, known, logitOfUnit} from './weights.ts'

/** How each move of the category was read in an answer, in the category's order. The same text, the same readings. */
export function readMoves(answer: Answer, {category}: Asked): MoveReading[] {
  const {showings, evidence} = weigh(answer.units, category)
  return movesOf(category).map(move => {
    const own = evidence.get(move) as Evidence
    const made = chanceOf('made', own)
    const touched = Math.max(made, chanceOf('touched', own))
    return readingOf(move, showings.get(move)?.[0], made, touched)
  })
}

/**
 * How one move is read in a text of a few sentences: a drill, a reply to a follow-up.
 *
 * @param category tells what the move means; one that does not ask for it reads it as the others do
 */
export function readMove(text: string, move: MoveId, category: Category): MoveReading {
  const {units} = readAnswer(text)
  const {showings, evidence} = weigh(units, category, move)
  const chance = chanceOf('alone', evidence.get(move) as Evidence)
  return readingOf(move, showings.get(move)?.[0], chance, chance + 0.2)
}

function weigh(units: readonly Unit[], category: Category, asked?: MoveId) {
  const own = movesOf(category)
  const moves = asked === undefined || own.includes(asked) ? own : [...own, asked]
  const logits = units.map((_, index) => {
    const features = known(featuresOf(units, index))
    return moves.map(move => logitOfUnit(features, move, category))
  })
  const showings = showingsOf(units, moves, logits)
  return {showings, evidence: evidenceOf(showings, mannerOf(units))}
}

function readingOf(id: MoveId, best: Showing | undefined, made: number, touched: number): MoveReading {
  const status = best ? statusOf(made, touched) : 'not-found'
  if (!best || status === 'not-found') return {id, status: 'not-found', confidence: best ? 1 - made : 1}
  const place = {start: best.unit.start, end: best.unit.end}
  return status === 'made'
    ? {id, status, confidence: made, place}
    : {id, status, confidence: Math.max(0.5, 1 - Math.abs(made - 0.3)), place}
}
