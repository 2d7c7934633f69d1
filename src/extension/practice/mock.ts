import * as vscode from 'vscode'
import {categoryContent} from '../../core/coach/content.ts'
import {type Style, styles} from '../../core/coach/review-types.ts'
import {categories, type Level, levels} from '../../core/coach/types.ts'
import type {AttemptStart} from '../../core/practice/attempts/new-attempt.ts'
import {chooseMock} from '../../core/practice/mock/choose.ts'
import {mockFromAttempts} from '../../core/practice/mock/from-attempts.ts'
import type {MockSession, MockWishes} from '../../core/practice/mock/types.ts'
import {categorySpread} from '../../core/practice/progress/lines.ts'
import {guessCategory} from '../../core/practice/questions/guess-category.ts'
import {roles} from '../../core/practice/roles.ts'
import type {PracticeIntent} from '../../protocol/practice.ts'
import {now as timeNow} from '../today.ts'
import {interviewOf, openItem} from './interview.ts'
import {openAnswer} from './open-answer.ts'
import type {Practice} from './practice.ts'
import {startAttempt} from './start-attempt.ts'

type Begin = Extract<PracticeIntent, {kind: 'begin-mock'}>

/** Chooses the questions and asks the first. */
export async function beginMock(intent: Begin, practice: Practice): Promise<void> {
  // Clicked twice: the first has begun it.
  if (practice.tab.view.kind !== 'mock-setup') return
  const wishes = wishesOf(intent)
  await practice.tab.keepWishes(wishes)
  const now = await practice.now()
  const session = await freshSession(practice)
  const spread = categorySpread(now.attempts)
  const chosen = chooseMock(now.bank.questions, wishes, {seed: session, states: now.states, spread})
  const [first] = chosen
  if (!first) {
    void vscode.window.showInformationMessage('PMPrep has no question of these categories. Choose others.')
    return
  }
  await practice.tab.show({kind: 'home'}, {reveal: false})
  await startAttempt(practice.attempts, {
    ...first,
    level: wishes.level,
    minutes: intent.minutes ?? first.minutes,
    mock: {style: wishes.style, session, questions: chosen.map(({id}) => id)},
  })
}

/** The next question of the interview that a document belongs to: the first that has no answer yet. */
export async function nextQuestion(document: vscode.TextDocument, practice: Practice): Promise<void> {
  const interview = await interviewOf(document, practice)
  if (interview) await openOrAsk(interview.session, practice)
}

/** Goes on with an interview where it was left. */
export async function goOn(id: string, practice: Practice): Promise<void> {
  await practice.attempts.refresh()
  const {attempts} = await practice.attempts.all()
  const session = mockFromAttempts(attempts, id)
  if (!session) return
  await openOrAsk(session, practice)
}

/** What came of the interview that a document belongs to. */
export async function endMock(document: vscode.TextDocument, practice: Practice): Promise<void> {
  const interview = await interviewOf(document, practice)
  if (interview) await practice.tab.show({kind: 'mock-summary', session: interview.session.id})
}

/** What is needed to try a question of an interview again within it; undefined outside of interviews. */
export async function mockOf(
  document: vscode.TextDocument,
  practice: Practice,
): Promise<AttemptStart['mock'] | undefined> {
  const interview = await interviewOf(document, practice)
  return interview && mockStart(interview.session)
}

async function openOrAsk(session: MockSession, practice: Practice): Promise<void> {
  const at = openItem(session)
  const item = at === undefined ? undefined : session.items[at]
  if (!item) return practice.tab.show({kind: 'mock-summary', session: session.id})
  const path = item.attempts.at(-1)
  if (path !== undefined) {
    await openAnswer(practice.attempts.uriOf({path}))
    return
  }
  const {bank, attempts} = await practice.now()
  const before = attempts.find(it => it.session === session.id)
  const question = bank.byId.get(item.question) ?? ownQuestion(item.question)
  const level = session.level ?? question.level ?? 'mid'
  // Where a plan gave the first question another time than its own, the next has it too.
  const usual = bank.byId.get(before?.questionId ?? '')?.minutes
  const given = usual !== undefined && before?.minutes !== usual ? before?.minutes : null
  const minutes = given ?? question.minutes
  await startAttempt(practice.attempts, {...question, level, minutes, mock: mockStart(session)})
}

/** Words of the person's own, or the id of a question that is not in the bank any more. */
function ownQuestion(ask: string): Omit<AttemptStart, 'date' | 'level'> & {level?: Level} {
  const category = guessCategory(ask)[0]?.category ?? 'product-sense'
  return {ask, category, minutes: categoryContent(category).minutes}
}

function mockStart({style, id, items}: MockSession): NonNullable<AttemptStart['mock']> {
  return {style, session: id, questions: items.map(({question}) => question)}
}

/** The time by which an interview is known: to the minute, so that two of one minute need different ones. */
async function freshSession(practice: Practice): Promise<string> {
  const {attempts} = await practice.attempts.all()
  const taken = new Set(attempts.map(it => it.session))
  let session = timeNow()
  // It is a local time: read as one of Greenwich and written as one, no clock change comes between.
  while (taken.has(session)) {
    session = new Date(Date.parse(`${session}Z`) + 60_000).toISOString().slice(0, session.length)
  }
  return session
}

function wishesOf({role, level, style, questions, categories: wanted}: Begin): MockWishes {
  return {
    role: roles.find(it => it === role) ?? 'general',
    level: levels.find((it): it is Level => it === level) ?? 'mid',
    style: styles.find((it): it is Style => it === style) ?? 'neutral',
    questions,
    categories: categories.filter(it => wanted.includes(it)),
  }
}
