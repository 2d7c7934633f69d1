import type {Asked, Category, MoveId, MoveReading} from '../types.ts'
import type {Answer, Unit} from './answer.ts'
import {cueHits} from './cue-hits.ts'
import {movesOf} from './move-ids.ts'
import {readAnswer} from './read-answer.ts'
import {toneOf} from './tone.ts'

/** How each move of the category was read in an answer, in the category's order. The same text, the same readings. */
export function readMoves(answer: Answer, asked: Asked): MoveReading[] {
  const prior = specificityOf(answer.units)
  return movesOf(asked.category).map(move => readingOf(answer, move, prior))
}

/** How one move is read in a short text: a drill, a reply to a follow-up. */
export function readMove(text: string, move: MoveId, _category: Category): MoveReading {
  const answer = readAnswer(text)
  return readingOf(answer, move, specificityOf(answer.units))
}

function readingOf(answer: Answer, move: MoveId, prior: number): MoveReading {
  let best: Unit | undefined
  let most = 0
  for (const unit of answer.units) {
    const tone = toneOf(unit)
    if (tone.isPromise) continue
    const hits = [...cueHits(unit)].filter(it => it.startsWith(`${move}:`)).length
    const strength = hits - 0.7 * (tone.methods + tone.abstract) + 0.3 * Math.min(2, tone.numbers)
    if (hits > 0 && strength > most) {
      most = strength
      best = unit
    }
  }
  const chance = 1 / (1 + Math.exp(-(most - 2 + prior)))
  if (!best || chance < 0.35) return {id: move, status: 'not-found', confidence: 1 - chance}
  const place = {start: best.start, end: best.end}
  if (chance < 0.6)
    return {id: move, status: 'weak', confidence: 0.5, place, because: 'Gestured at, without substance'}
  return {id: move, status: 'made', confidence: chance, place}
}

function specificityOf(units: readonly Unit[]): number {
  let words = 0
  let concrete = 0
  let vague = 0
  for (const unit of units) {
    const tone = toneOf(unit)
    words += unit.words.length
    concrete += tone.numbers + tone.names
    vague += tone.abstract + 2 * tone.methods + tone.weasels
  }
  return words === 0 ? -2 : Math.max(-2, Math.min(2, (40 * (concrete - vague)) / words + 1))
}
