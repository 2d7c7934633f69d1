import * as vscode from 'vscode'
import {categoryContent} from '../../core/coach/content.ts'
import {dateOf, daysBetween} from '../../core/practice/calendar.ts'
import {loadDeck} from '../../core/practice/cards/deck.ts'
import {logged, readLog} from '../../core/practice/cards/log.ts'
import {cardStates, dueAfter, dueCards} from '../../core/practice/cards/schedule.ts'
import {type Card, type CardReview, type CardState, grades} from '../../core/practice/cards/types.ts'
import type {CardsScreen} from '../../protocol/cards.ts'
import type {PracticeIntent} from '../../protocol/practice.ts'
import {now as timeNow} from '../today.ts'
import {interviewDate} from './interview-date.ts'
import {CARD_LOG} from './logs.ts'
import {changeFile, textOf} from './own-file.ts'
import type {Practice} from './practice.ts'

/** Where recall stands now. */
interface Recall {
  time: string
  interview: string | null
  cards: ReadonlyMap<string, Card>
  reviews: readonly CardReview[]
  states: readonly CardState[]
  /** What is to be recalled still, in order: at the end what was missed and not recalled since. */
  queue: readonly CardState[]
}

/** How many cards are due, and how many of the rest were never asked. */
export async function cardCounts(practice: Practice): Promise<{due: number; fresh: number}> {
  const {queue} = await recall(practice)
  const fresh = queue.filter(it => it.reviews === 0).length
  return {due: queue.length - fresh, fresh}
}

/** The card that is to be recalled next; once all are, when the next ones come. */
export async function cardsScreen(practice: Practice): Promise<CardsScreen> {
  const now = await recall(practice)
  const {time, cards, reviews, states, queue, interview} = now
  const done = new Set(reviews.filter(it => dateOf(it.at) === dateOf(time)).map(it => it.card)).size
  const counts = {done: done - missed(now).size, left: queue.length}
  const [first] = queue
  const card = first && cards.get(first.card)
  if (!card) return {kind: 'cards', card: null, ...counts, left: 0, says: comesNext(states, dateOf(time))}
  const due = dueAfter(card, reviews, time, interview)
  return {
    kind: 'cards',
    card: {
      id: card.id,
      turn: first.reviews,
      front: card.front,
      back: card.back,
      source: card.source,
      about: card.category ? categoryContent(card.category).name : '',
      isNew: first.reviews === 0,
      comes: grades.map(grade => ({
        grade,
        when: grade === 'again' ? 'in a moment' : inDays(daysBetween(time, due[grade]) ?? 0),
      })),
    },
    ...counts,
    says: '',
  }
}

type Grade = Extract<PracticeIntent, {kind: 'grade-card'}>

/** Writes a recall into the log, unless that turn has been graded already, here or in another window. */
export async function gradeCard({card, turn, grade}: Grade, practice: Practice): Promise<void> {
  const {states, time} = await recall(practice)
  if (states.find(it => it.card === card)?.reviews !== turn) return
  const log = vscode.Uri.joinPath(practice.attempts.folder, CARD_LOG)
  await changeFile(log, text => text + logged(text, {card, at: time, grade}))
  await practice.tab.show({kind: 'cards'}, {reveal: false})
}

async function recall(practice: Practice): Promise<Recall> {
  const log = vscode.Uri.joinPath(practice.attempts.folder, CARD_LOG)
  const [deck, text, interview] = await Promise.all([loadDeck(), textOf(log), interviewDate(practice)])
  const time = timeNow()
  const {reviews} = readLog(text ?? '')
  const today = dateOf(time)
  const states = cardStates(deck, reviews, {today, interview})
  const known = {time, interview, cards: new Map(deck.map(it => [it.id, it])), reviews, states}
  const again = missed(known)
  const queue = [...dueCards(states, today), ...states.filter(it => again.has(it.card))]
  return {...known, queue}
}

/** The cards whose last recall was missed today: they come again in the same sitting. */
function missed({reviews, time}: Pick<Recall, 'reviews' | 'time'>): ReadonlySet<string> {
  const last = new Map(reviews.map(it => [it.card, it]))
  const again = [...last.values()].filter(({at, grade}) => grade === 'again' && dateOf(at) === dateOf(time))
  return new Set(again.map(it => it.card))
}

function comesNext(states: readonly CardState[], today: string): string {
  const known = states
    .filter(it => it.reviews > 0)
    .map(it => it.due)
    .sort()
  const [first] = known
  if (first === undefined) return 'There are no cards.'
  const same = known.filter(it => it === first).length
  const when = inDays(daysBetween(today, first) ?? 1)
  return same === 1 ? `The next one comes ${when}.` : `The next ${same} come ${when}.`
}

function inDays(days: number): string {
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days < 60 ? `in ${days} days` : `in ${Math.round(days / 30)} months`
}
