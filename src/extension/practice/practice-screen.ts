import {categoryContent, levelContent} from '../../core/coach/content.ts'
import type {Attempt} from '../../core/practice/attempts/attempt.ts'
import {addDays, daysBetween} from '../../core/practice/calendar.ts'
import {openMocks} from '../../core/practice/mock/from-attempts.ts'
import type {MockSession} from '../../core/practice/mock/types.ts'
import {todayOf} from '../../core/practice/plans/read-plan.ts'
import type {TickedItem} from '../../core/practice/plans/types.ts'
import {nextSteps} from '../../core/practice/progress/next-steps.ts'
import type {NextStep} from '../../core/practice/progress/types.ts'
import {dueQuestions} from '../../core/practice/questions/pick.ts'
import type {PanelPlanItem, PracticeScreen} from '../../protocol/practice.ts'
import {cardCounts} from './cards.ts'
import {openItem} from './interview.ts'
import {interviewDate} from './interview-date.ts'
import {currentPlan} from './plan-file.ts'
import type {Practice, PracticeNow} from './practice.ts'
import {styleNames} from './words.ts'

/** Of questions that are due, so many are listed. */
const MOST_DUE = 3
const MOST_DRAFTS = 2
/** Days after which an interview or a draft that was left is not offered any more. */
const KEPT = 14

/** What to do today. */
export async function practiceScreen(practice: Practice): Promise<PracticeScreen> {
  const [now, plan, cards, interview, {role}] = await Promise.all([
    practice.now(),
    currentPlan(practice),
    cardCounts(practice),
    interviewDate(practice),
    practice.career.read(),
  ])
  const {today, attempts, bank, states} = now
  const since = addDays(today, -KEPT)
  const part = plan && todayOf(plan.plan, today)
  const due = dueQuestions(bank.questions, states)
  const steps = nextSteps({today, attempts, questions: bank.questions, states, role})
  const step = steps.find(({kind}) => kind === 'retry' || kind === 'follow-up' || kind === 'category')
  return {
    kind: 'practice',
    interview: interview ? interviewIn(daysBetween(today, interview) ?? 0) : '',
    mocks: openMocks(attempts, since).slice(0, 2).map(mockLeft),
    drafts: draftsOf(now, since).map(({path, question, date}) => ({
      path,
      question,
      says: date ? `Begun ${dayOf(date, today)}` : 'Begun',
    })),
    plan: part
      ? {
          says: part.says,
          done: part.done,
          all: part.all,
          today: (part.day?.items ?? []).map(panelItem),
          left: part.left.map(panelItem),
        }
      : null,
    due: due.slice(0, MOST_DUE).map(({id, ask, category}) => {
      const last = states.get(id)?.last?.score ?? null
      return {
        id,
        question: ask,
        says: [categoryContent(category).name, ...(last === null ? [] : [`last ${Math.round(last)}`])].join(
          ' · ',
        ),
      }
    }),
    dueCount: due.length,
    cards,
    next: step ? panelStep(step) : null,
    isNew: attempts.length === 0 && !plan,
  }
}

function draftsOf({attempts}: PracticeNow, since: string): Attempt[] {
  return attempts
    .filter(it => it.status === 'draft' && it.session === null && (it.date ?? '') >= since)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .slice(0, MOST_DRAFTS)
}

function mockLeft(session: MockSession): PracticeScreen['mocks'][number] {
  const {id, items, level, style} = session
  const at = openItem(session) ?? 0
  const how = items[at]?.attempts.length ? 'begun' : 'not begun'
  return {
    session: id,
    title: `Question ${at + 1} of ${items.length}, ${how}`,
    says: [...(level ? [levelContent(level).name] : []), styleNames[style], id.replace('T', ' ')].join(' · '),
  }
}

function panelItem({line, title, minutes, ticked, start}: TickedItem): PanelPlanItem {
  return {line, title, minutes, ticked, isStart: start !== null}
}

function panelStep({kind, title, why, question, category, path}: NextStep): PracticeScreen['next'] {
  const isBanked = kind === 'retry' && question !== undefined
  return {
    title,
    why,
    category: (kind === 'category' && category) || null,
    question: isBanked ? question : null,
    path: (!isBanked && path) || null,
  }
}

function interviewIn(days: number): string {
  if (days === 0) return 'The interview is today.'
  return days === 1 ? 'The interview is tomorrow.' : `The interview is in ${days} days.`
}

function dayOf(date: string, today: string): string {
  const days = daysBetween(date, today)
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `on ${date.slice(0, 10)}`
}
