import * as vscode from 'vscode'
import {categoryContent, dimensionName, levelContent} from '../../core/coach/content.ts'
import {reviewAnswer} from '../../core/coach/review-answer.ts'
import type {AnswerReview} from '../../core/coach/review-types.ts'
import {styles} from '../../core/coach/review-types.ts'
import {categories, dimensions, levels} from '../../core/coach/types.ts'
import {count} from '../../core/export/count.ts'
import type {Attempt} from '../../core/practice/attempts/attempt.ts'
import {mockFromAttempts} from '../../core/practice/mock/from-attempts.ts'
import {lessonsOf} from '../../core/practice/mock/lessons.ts'
import {type MockSummary, mockSummary} from '../../core/practice/mock/summary.ts'
import {mean} from '../../core/practice/progress/mean.ts'
import {roleNames, roles} from '../../core/practice/roles.ts'
import type {MockSetupScreen, MockSummaryScreen} from '../../protocol/mock.ts'
import {openItem} from './interview.ts'
import type {Practice} from './practice.ts'
import type {TabView} from './practice-tab.ts'
import {styleNames} from './words.ts'

const styleSays: Readonly<Record<(typeof styles)[number], string>> = {
  neutral: 'Asks what is not clear yet, and lets you think.',
  challenging: 'Doubts your strongest claim and does not let go.',
  'evidence-driven': 'Wants the number, the source, the test.',
}

/** Before an interview: what is wanted of it. A plan’s wishes come first, then those of the last time. */
export async function mockSetup(
  {wishes, minutes}: Extract<TabView, {kind: 'mock-setup'}>,
  practice: Practice,
): Promise<MockSetupScreen> {
  const {at, aim, role} = await practice.career.read()
  const usual = {role: role ?? 'general', level: aim ?? at ?? 'mid', style: 'neutral', questions: 2} as const
  const {categories: chosen = [], ...wanted} = {...usual, ...practice.tab.wishes, ...wishes}
  return {
    kind: 'mock-setup',
    roles: roles.map(id => ({id, name: roleNames[id]})),
    levels: levels.map(id => ({id, name: levelContent(id).name})),
    styles: styles.map(id => ({id, name: styleNames[id], says: styleSays[id]})),
    categories: categories.map(id => ({id, name: categoryContent(id).name})),
    wishes: {...wanted, categories: [...chosen]},
    minutes: minutes ?? null,
  }
}

/** After an interview, or in the middle of it: what came of it. Undefined where no file belongs to it any more. */
export async function mockSummaryOf(id: string, practice: Practice): Promise<MockSummaryScreen | undefined> {
  const {attempts} = await practice.attempts.all()
  const session = mockFromAttempts(attempts, id)
  if (!session) return undefined
  const bank = await practice.bank()
  const summary = mockSummary(session, attempts)
  const finals = summary.items.flatMap(({path}) => attempts.filter(it => it.path === path))
  const scored = finals.filter(({status, score}) => status === 'submitted' && score !== null)
  const reviewed = await Promise.all(scored.map(it => reviewOf(it, practice)))
  const answers = reviewed.filter(it => it !== undefined)
  const {strength, fix} = lessonsOf(answers.map(({review}) => review))
  const pathAt = (at: number) => answers[at]?.path ?? ''
  return {
    kind: 'mock-summary',
    session: id,
    about: [
      ...(session.level ? [levelContent(session.level).name] : []),
      styleNames[session.style],
      id.slice(0, 10),
    ].join(' · '),
    score: summary.score === null ? null : Math.round(summary.score),
    isOpen: openItem(session) !== undefined,
    items: summary.items.map(item => ({
      question: item.path === null ? (bank.byId.get(item.question)?.ask ?? item.question) : item.question,
      path: item.path,
      score: item.score === null ? null : Math.round(item.score),
      says: saysOf(item),
    })),
    strength: strength && {quote: strength.quote, why: strength.why, path: pathAt(strength.at)},
    fix: fix && {
      name: fix.name,
      how: fix.how,
      why: fix.answers > 1 ? `It would have helped in ${fix.answers} of ${answers.length} answers.` : fix.why,
      path: pathAt(fix.at),
      gain: fix.gain,
    },
    calibration: {says: summary.calibration.says, dimensions: compared(scored)},
  }
}

async function reviewOf(
  {path, style}: Attempt,
  practice: Practice,
): Promise<{path: string; review: AnswerReview} | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(practice.attempts.uriOf({path}))
    const review = reviewAnswer(new TextDecoder().decode(bytes), {}, style ? {style} : {})
    return {path, review}
  } catch {
    // Moved, emptied or broken meanwhile: the others still teach something.
    return undefined
  }
}

function saysOf({path, score, seconds, minutes, followUps, gained}: MockSummary['items'][number]): string {
  if (path === null) return 'Not begun'
  const parts = [
    ...(score === null ? ['Not submitted yet'] : []),
    ...(seconds === null ? [] : [`${Math.max(1, Math.round(seconds / 60))} of ${minutes ?? '?'} min`]),
    ...(followUps.asked > 0
      ? [`${followUps.answered} of ${count(followUps.asked, 'follow-up')} answered`]
      : []),
    ...(gained === null ? [] : [`${gained < 0 ? '−' : '+'}${Math.abs(gained)} at the second try`]),
  ]
  return parts.join(' · ')
}

/** The person's own scores beside the coach's, by dimension: means over the answers that have both. */
function compared(attempts: readonly Attempt[]): MockSummaryScreen['calibration']['dimensions'] {
  return dimensions.flatMap(id => {
    const both = attempts.flatMap(({scores, self}) => {
      const score = scores[id]
      const own = self[id]
      return score === undefined || own === undefined ? [] : [{score, own}]
    })
    const score = mean(both.map(it => it.score))
    const own = mean(both.map(it => it.own))
    return score === null || own === null ? [] : [{id, name: dimensionName(id), score, own}]
  })
}
