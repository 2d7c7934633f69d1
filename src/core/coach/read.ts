import {Lines} from '../document/lines.ts'
import type {Range} from '../types.ts'
import {type AskedMove, askedMoves, type MoveContent, moveContent} from './content.ts'
import type {Answer, Unit} from './moves/answer.ts'
import {nounsOf} from './nouns.ts'
import {plain} from './plain.ts'
import {restates} from './restated.ts'
import type {Place} from './review-types.ts'
import type {Slots} from './slots.ts'
import type {Asked, Category, MoveId, MoveReading} from './types.ts'

/** A move with all that is known of it: what is asked, how it was read, what is written about it. */
export interface ReadMove extends AskedMove, MoveReading {
  content: MoveContent
  /** The words that show it, without Markdown's marks; empty where nothing was found. */
  quote: string
}

/** An answer with its moves read: what all parts of a review are made of. */
export interface Read {
  /** Without sentences that only restate the question, and each sentence once: saying it again is saying nothing. */
  answer: Answer
  asked: Asked
  opensWithQuestion: boolean
  moves: readonly ReadMove[]
  /** The person's own words for what follow-ups ask about. */
  nouns: Slots
  placeOf: (range: Range) => Place
}

/** Reads moves as a category means them, one reading a move. */
export type MoveReader = (answer: Answer, asked: Asked) => readonly MoveReading[]

/** Brings together what is asked at the level, what was read and what is written about it. */
export function readAll(whole: Answer, asked: Asked, readMoves: MoveReader): Read {
  const isRestated = restates(asked.question)
  const units = saidOnce(whole.units).filter(it => !isRestated(it.text))
  const last = Math.max(1, units.length - 1)
  const answer = {...whole, units: units.map((unit, index) => ({...unit, position: index / last}))}
  const wanted = askedMoves(asked.category, asked.level)
  const byCategory = new Map<Category, readonly MoveReading[]>()
  const readingOf = ({id, as}: AskedMove): MoveReading => {
    let readings = byCategory.get(as)
    if (!readings) {
      readings = readMoves(answer, {...asked, category: as})
      byCategory.set(as, readings)
    }
    return readings.find(it => it.id === id) ?? {id, status: 'not-found', confidence: 0}
  }
  const moves = wanted.map((move): ReadMove => {
    const reading = readingOf(move)
    const {place} = reading
    const quote = place ? plain(answer.text.slice(place.start, place.end)) : ''
    return {...move, ...reading, content: moveContent(move.id, move.as), quote}
  })
  const lines = new Lines(answer.text)
  const text = answer.units.map(it => it.text).join('\n')
  return {
    answer,
    asked,
    opensWithQuestion: whole.units[0] !== undefined && isRestated(whole.units[0].text),
    moves,
    nouns: nounsOf(
      moves.map(({id, status, quote, place}) => ({id, status, quote, around: around(answer, place)})),
      text,
    ),
    placeOf: ({start, end}) => ({start, end, line: lines.position(start).line}),
  }
}

function saidOnce(units: readonly Unit[]): readonly Unit[] {
  const said = new Set<string>()
  return units.filter(({words}) => {
    const text = words.map(it => it.text).join(' ')
    const isNew = !said.has(text)
    said.add(text)
    return isNew
  })
}

/** The units that a range touches, as they stand. */
export function unitsAt(answer: Answer, range: Range): readonly Unit[] {
  return answer.units.filter(it => it.start < range.end && range.start < it.end)
}

function around(answer: Answer, place: Range | undefined): string {
  if (!place) return ''
  const units = unitsAt(answer, place)
  return units.map(it => answer.text.slice(it.start, it.end)).join(' ')
}

/** The reading of a move, if it is asked for. */
export function moveOf(read: Read, id: MoveId): ReadMove | undefined {
  return read.moves.find(it => it.id === id)
}
