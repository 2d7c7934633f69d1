import type {Attempt} from '../attempts/attempt.ts'
import type {IsoTime} from '../calendar.ts'
import {compared} from '../progress/submitted.ts'
import type {MockItem, MockSession, MockStage} from './types.ts'

/**
 * An interview as the files of its attempts tell it, so that a window that was closed in the middle has lost nothing:
 * which questions it has, and how far each is. Undefined where no file belongs to it.
 */
export function mockFromAttempts(attempts: readonly Attempt[], id: IsoTime): MockSession | undefined {
  const own = attempts
    .filter(it => it.session === id)
    .sort(
      (a, b) =>
        compared(a.date ?? '', b.date ?? '') || a.path.length - b.path.length || compared(a.path, b.path),
    )
  const [first] = own
  if (!first) return undefined
  const named = own.reduce<readonly string[]>((a, {plan}) => (plan.length > a.length ? plan : a), [])
  const others = own.map(keyOf).filter(key => !named.includes(key))
  const questions = [...named, ...new Set(others)]
  const items = questions.map(question => itemOf(question, own))
  const last = items.reduce((at, item, index) => (item.attempts.length > 0 ? index : at), 0)
  const current = own.filter(it => keyOf(it) === questions[last]).at(-1)
  const style = own.find(it => it.style !== null)?.style ?? 'neutral'
  const level = own.find(it => it.level !== null)?.level ?? null
  return {id, level, style, items, at: last, stage: current ? stageOf(current) : 'question'}
}

/** The interviews that were begun on a day or later and are not at their end, the newest first. */
export function openMocks(attempts: readonly Attempt[], since: string): MockSession[] {
  const ids = new Set(
    attempts.flatMap(it => (it.session !== null && it.session >= since ? [it.session] : [])),
  )
  return [...ids]
    .sort((a, b) => compared(b, a))
    .flatMap(id => mockFromAttempts(attempts, id) ?? [])
    .filter(({items, at, stage}) => at + 1 < items.length || stage === 'writing' || stage === 'self-score')
}

function itemOf(question: string, attempts: readonly Attempt[]): MockItem {
  const own = attempts.filter(it => keyOf(it) === question)
  const last = own.at(-1)
  if (!last) return freshItem(question)
  return {question, attempts: own.map(it => it.path), ...last.followUps, score: last.score}
}

function keyOf({questionId, question}: Attempt): string {
  return questionId ?? question
}

function stageOf({status, score, followUps}: Attempt): MockStage {
  if (status === 'draft') return 'writing'
  if (score === null) return 'self-score'
  if (followUps.asked === 0) return 'review'
  return followUps.answered < followUps.asked ? 'follow-up' : 'decide'
}

function freshItem(question: string): MockItem {
  return {question, attempts: [], asked: 0, answered: 0, score: null}
}
