import {type Grade as FsrsGrade, fsrs, Rating} from 'ts-fsrs'
import {addDays, dateOf, daysBetween, type IsoDate, type IsoTime} from '../calendar.ts'
import {hashed} from '../hash.ts'
import {compared} from '../progress/submitted.ts'
import type {Card, CardReview, CardState, Grade} from './types.ts'

export interface CardOptions {
  today: IsoDate
  /** Ignored once it is past. */
  interview?: IsoDate | null
}

/** How sure one is to be of remembering a card on the day it comes back: the usual .9 plans past two weeks. */
const RETENTION = 0.95

/** Days that a card may rest at most where no interview is near. */
const LONGEST = 180

/** By how many days the last recall before an interview is spread. */
const MOST_EARLY = 4

/** How many cards that were never asked come up on one day. */
const NEW_A_DAY = 10

const RATINGS: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}

// By days, without the learning steps of minutes: a card missed comes back within the sitting, which the panel sees to.
const scheduler = fsrs({
  request_retention: RETENTION,
  maximum_interval: LONGEST,
  enable_short_term: false,
  enable_fuzz: false,
})

/**
 * Where each card stands, of the reviews in the log in any order: the memory model is FSRS-6 of `ts-fsrs`. No card
 * rests longer than until the day before the interview.
 */
export function cardStates(
  cards: readonly Card[],
  reviews: readonly CardReview[],
  {today, interview}: CardOptions,
): CardState[] {
  const byCard = new Map<string, CardReview[]>()
  for (const review of [...reviews].sort((a, b) => compared(a.at, b.at))) {
    const own = byCard.get(review.card)
    if (own) own.push(review)
    else byCard.set(review.card, [review])
  }
  const left = interview ? (daysBetween(today, interview) ?? 0) : 0
  return cards.map(({id}) => {
    // Not all on the last day: over the last quarter of the days that are left.
    const early = Math.floor(hashed(id) * Math.min(MOST_EARLY, left / 4))
    const cap = interview && left > 0 ? addDays(interview, -1 - early) : undefined
    return stateOf(id, byCard.get(id) ?? [], today, cap)
  })
}

function stateOf(
  card: string,
  reviews: readonly CardReview[],
  today: IsoDate,
  cap: IsoDate | undefined,
): CardState {
  let memory: {stability: number; difficulty: number} | null = null
  let last: CardReview | undefined
  let lapses = 0
  let interval = 0
  for (const review of reviews) {
    const elapsed = last ? Math.max(0, daysBetween(last.at, review.at) ?? 0) : 0
    memory = scheduler.next_state(memory, elapsed, RATINGS[review.grade])
    interval = review.grade === 'again' ? 1 : scheduler.next_interval(memory.stability, elapsed)
    if (review.grade === 'again' && last) lapses++
    last = review
  }
  if (!memory || !last) {
    return {
      card,
      due: today,
      reviews: 0,
      lapses: 0,
      stability: null,
      difficulty: null,
      first: null,
      last: null,
    }
  }
  const planned = addDays(last.at, interval)
  // One that was recalled today is done with, whatever the interview says.
  const earliest = addDays(last.at, 1)
  const due = cap !== undefined && planned > cap ? (cap > earliest ? cap : earliest) : planned
  return {card, due, reviews: reviews.length, lapses, ...memory, first: reviews[0]?.at ?? null, last: last.at}
}

/** The day on which a card would come back after each grade, for those who choose one. */
export function dueAfter(
  card: Card,
  reviews: readonly CardReview[],
  at: IsoTime,
  interview: IsoDate | null = null,
): Record<Grade, IsoDate> {
  const own = reviews.filter(it => it.card === card.id)
  const dueBy = (grade: Grade) => {
    const after = [...own, {card: card.id, at, grade}]
    return cardStates([card], after, {today: dateOf(at), interview})[0]?.due ?? dateOf(at)
  }
  return {again: dueBy('again'), hard: dueBy('hard'), good: dueBy('good'), easy: dueBy('easy')}
}

/**
 * What to recall today: what is due, the longest overdue first, then some that were never asked, mixed so that cards of
 * one file do not come in a row.
 */
export function dueCards(states: readonly CardState[], today: IsoDate, newOnes = NEW_A_DAY): CardState[] {
  const askedToday = states.filter(it => it.first !== null && dateOf(it.first) === today).length
  const due = states
    .filter(it => it.reviews > 0 && it.due <= today)
    .sort((a, b) => compared(a.due, b.due) || compared(a.card, b.card))
  const fresh = states
    .filter(it => it.reviews === 0)
    .sort((a, b) => hashed(a.card) - hashed(b.card))
    .slice(0, Math.max(0, newOnes - askedToday))
  return [...due, ...fresh]
}
