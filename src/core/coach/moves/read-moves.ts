import type {Range} from '../../types.ts'
import {restates} from '../restated.ts'
import type {Asked, Category, MoveId, MoveReading} from '../types.ts'
import type {Answer, Unit} from './answer.ts'
import {reasons, whyWeak} from './because.ts'
import {type Doubt, denies, discountOf, doubtOf} from './discounts.ts'
import {type Evidence, evidenceOf} from './evidence.ts'
import {featuresOf} from './features.ts'
import {mannerOf} from './manner.ts'
import {movesOf} from './move-ids.ts'
import {readAnswer} from './read-answer.ts'
import {type Showing, showingsOf} from './showings.ts'
import {statusOf} from './status.ts'
import {weakened} from './weakened.ts'
import {chanceOf, known, logitOfUnit} from './weights.ts'

/** How each move of the category was read in an answer, in the category's order. The same text, the same readings. */
export function readMoves(answer: Answer, {category, question}: Asked): MoveReading[] {
  const weighed = weigh(answer.units, category, movesOf(category), question)
  const readings = movesOf(category).map(move => {
    const evidence = weighed.evidence.get(move) as Evidence
    const made = chanceOf('made', evidence)
    return readingOf(move, weighed, made, Math.max(made, chanceOf('touched', evidence)))
  })
  return weakened(readings, answer, category, weighed.showings)
}

/**
 * How one move is read in a text of a few sentences: a drill, a reply to a follow-up.
 *
 * @param category tells what the move means; where it does not ask for it, the move means what it does elsewhere
 */
export function readMove(text: string, move: MoveId, category: Category): MoveReading {
  const {units} = readAnswer(text)
  const own = movesOf(category)
  const weighed = weigh(units, category, own.includes(move) ? own : [...own, move])
  const chance = chanceOf('alone', weighed.evidence.get(move) as Evidence)
  return readingOf(move, weighed, chance, chance + WEAK_ALONE)
}

/** How much less than a move that is made one needs to be called weak, in a text that is to make one move. */
const WEAK_ALONE = 0.2

/** With a smaller chance, what is doubtful about the best unit is not why the move was not found. */
const NEARLY = 0.2

interface Weighed {
  showings: ReadonlyMap<MoveId, readonly Showing[]>
  evidence: ReadonlyMap<MoveId, Evidence>
  /** Why a move that was all but shown was not. */
  doubts: ReadonlyMap<MoveId, Doubt>
}

function weigh(units: readonly Unit[], category: Category, moves: readonly MoveId[], question = ''): Weighed {
  const isRestated = restates(question)
  const doubts = new Map<MoveId, Doubt>()
  const most = new Map<MoveId, number>()
  const logits = units.map((unit, index) => {
    const features = known(featuresOf(units, index))
    const general = doubtOf(unit, isRestated)
    return moves.map(move => {
      const logit = logitOfUnit(features, move, category)
      const doubt = general ?? (denies(unit, move) ? 'denied' : undefined)
      if (logit > (most.get(move) ?? Number.NEGATIVE_INFINITY)) {
        most.set(move, logit)
        if (doubt) doubts.set(move, doubt)
        else doubts.delete(move)
      }
      return logit - discountOf(doubt)
    })
  })
  const showings = showingsOf(units, moves, logits)
  return {showings, evidence: evidenceOf(showings, mannerOf(units)), doubts}
}

function readingOf(id: MoveId, {showings, doubts}: Weighed, made: number, touched: number): MoveReading {
  const best = showings.get(id)?.[0]
  const doubt = doubts.get(id)
  const status = best ? statusOf(made, touched) : 'not-found'
  if (!best || status === 'not-found') {
    const because = doubt && made > NEARLY ? {because: reasons[doubt]} : {}
    return {id, status: 'not-found', confidence: 1 - Math.min(1, touched), ...because}
  }
  const place = placeOf(best.unit, showings.get(id) ?? [])
  if (status === 'made') return {id, status, confidence: made, place}
  return {
    id,
    status,
    confidence: Math.min(1, touched) - made,
    place,
    because: doubt ? reasons[doubt] : whyWeak(best.unit),
  }
}

/** A list item of so few words says little without the others. */
const MOST_IN_NAME = 3
const LONGEST_LIST = 300

/** The words to show for a unit: its own, or the whole of a short list of names. */
function placeOf({kind, words, start, end, group}: Unit, all: readonly Showing[]): Range {
  if (kind !== 'item' || words.length > MOST_IN_NAME) return {start, end}
  const items = all.filter(it => it.unit.group === group).map(it => it.unit)
  const list = {start: Math.min(...items.map(it => it.start)), end: Math.max(...items.map(it => it.end))}
  return list.end - list.start <= LONGEST_LIST ? list : {start, end}
}
