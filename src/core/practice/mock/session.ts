import type {Style} from '../../coach/review-types.ts'
import type {Level} from '../../coach/types.ts'
import type {IsoTime} from '../calendar.ts'
import type {MockEvent, MockItem, MockSession, MockStage} from './types.ts'

/** How many follow-ups an answer gets at most. */
const MOST_FOLLOW_UPS = 2

/** An interview that has not asked anything yet. @param questions ids, or the words of one's own; 1 to 5 */
export function newMock(
  id: IsoTime,
  {level, style, questions}: {level: Level | null; style: Style; questions: readonly string[]},
): MockSession {
  return {id, level, style, items: questions.map(freshItem), at: 0, stage: 'question'}
}

export function freshItem(question: string): MockItem {
  return {question, attempts: [], asked: 0, answered: 0, score: null}
}

/** What can happen at each stage. */
const ALLOWED: Readonly<Record<MockStage, readonly MockEvent['type'][]>> = {
  question: ['begin', 'end'],
  writing: ['submit', 'end'],
  'self-score': ['reviewed', 'end'],
  review: ['ask', 'retry', 'next', 'end'],
  'follow-up': ['answered', 'pass', 'end'],
  decide: ['ask', 'reviewed', 'retry', 'next', 'end'],
  summary: [],
}

/** Whether something can happen now: what is not offered cannot be clicked. */
export function canHappen({stage, items, at}: MockSession, type: MockEvent['type']): boolean {
  if (type === 'ask' && (items[at]?.asked ?? 0) >= MOST_FOLLOW_UPS) return false
  return ALLOWED[stage].includes(type)
}

/** The interview after an event; the same one where that cannot happen now, as with a click that comes late. */
export function afterEvent(session: MockSession, event: MockEvent): MockSession {
  if (!canHappen(session, event.type)) return session
  const {items, at} = session
  const item = items[at]
  if (!item) return session
  const go = (stage: MockStage, changes: Partial<MockItem> = {}): MockSession => ({
    ...session,
    stage,
    items: items.map((it, index) => (index === at ? {...it, ...changes} : it)),
  })
  switch (event.type) {
    case 'begin':
      return go('writing', {attempts: [event.path]})
    case 'submit':
      return go('self-score')
    case 'reviewed':
      return go(session.stage === 'self-score' ? 'review' : session.stage, {score: event.score})
    case 'ask':
      return go('follow-up', {asked: item.asked + 1})
    case 'answered':
      return go('decide', {answered: item.answered + 1})
    case 'pass':
      return go('decide')
    case 'retry':
      return go('writing', {attempts: [...item.attempts, event.path], asked: 0, answered: 0, score: null})
    case 'next':
      return at + 1 < items.length
        ? {...session, at: at + 1, stage: 'question'}
        : {...session, stage: 'summary'}
    case 'end':
      return {...session, stage: 'summary'}
  }
}
