import {type Category, categories} from '../../coach/types.ts'
import {addDays, daysBetween} from '../calendar.ts'
import {drillKinds} from '../drill-kinds.ts'
import {shortened} from '../progress/next-steps.ts'
import {surpriseMe} from '../questions/pick.ts'
import type {Question} from '../questions/question.ts'
import {roleWeight} from '../roles.ts'
import {categoryDrills, type DayShape, fourteenDays, roleSlots, type Slot, sevenDays} from './shape.ts'
import type {Plan, PlanDay, PlanItem, PlanWishes} from './types.ts'

/** Minutes of a day that are not the case: scoring oneself and reading the feedback. */
const FEEDBACK = 10
const LEAST_CASE = 20

/**
 * A plan of 7 or 14 days, or of those that are left before the interview; the same for the same wishes. Each day has
 * recall, one case with feedback, something of a second kind, and the case again where time is left.
 */
export function makePlan(wishes: PlanWishes): Plan {
  const {role, level, start, interview} = wishes
  const shapes = fitted(wishes.days === 7 ? sevenDays : fourteenDays, start, interview)
  const weak = weakOnes(wishes)
  const used = new Set<string>()
  const days = shapes.map((shape, index): PlanDay => {
    const chosen = shape.slots.map(it => categoryOf(it, weak, wishes))
    const own = [...new Set(chosen)]
    return {
      number: index + 1,
      date: addDays(start, index),
      theme: themeOf(shape, own),
      items: itemsOf(shape, own, wishes, used, index),
    }
  })
  return {role, level, start, interview, days}
}

/** The days before the interview: those that help most, in their order. */
function fitted(shapes: readonly DayShape[], start: string, interview: string | null): readonly DayShape[] {
  const left = interview === null ? undefined : daysBetween(start, interview)
  if (left === undefined || left <= 0 || left >= shapes.length) return shapes
  const kept = [...shapes].sort((a, b) => b.keep - a.keep).slice(0, left)
  return shapes.filter(it => kept.includes(it))
}

/** The weak categories: those the person names, those the attempts show, then what counts for the role. */
function weakOnes({weak = [], spread, role}: PlanWishes): Category[] {
  const shown = spread
    .filter(it => it.score !== null && it.score < 70)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .map(it => it.category)
  const tried = new Set(spread.map(it => it.category))
  const rest = [...categories].sort(
    (a, b) => roleWeight(role, b) - roleWeight(role, a) || Number(tried.has(a)) - Number(tried.has(b)),
  )
  return [...new Set([...weak, ...shown, ...rest])]
}

function categoryOf(slot: Slot, weak: readonly Category[], {role}: PlanWishes): Category {
  if (typeof slot === 'string') return slot
  if ('role' in slot) return roleSlots[role][slot.role] ?? 'strategy'
  return weak[slot.weak] ?? 'product-sense'
}

function themeOf({kind}: DayShape, own: readonly Category[]): string {
  const names = own.map(nameOf).join(' and ')
  if (kind === 'baseline') return 'Where you stand'
  if (kind === 'mock') return 'Mock interview'
  if (kind === 'taper') return 'Light recall, and what you need tomorrow'
  return kind === 'mixed' ? `${upper(names)}, mixed` : upper(names)
}

function itemsOf(
  shape: DayShape,
  own: readonly Category[],
  wishes: PlanWishes,
  used: Set<string>,
  index: number,
): PlanItem[] {
  const {kind} = shape
  const {minutes} = wishes
  if (kind === 'taper') {
    return [
      item(15, 'Recall cards, the ones you miss twice', {kind: 'cards'}),
      item(10, 'Read your strongest answers once more, and stop there', {kind: 'progress'}),
      item(10, 'Say your career narrative aloud, in two minutes', {kind: 'new', type: 'career-narrative'}),
      item(null, 'Lay out what you need: time, place or link, names, two questions of your own', null),
    ]
  }
  if (kind === 'mock') return mockItems(minutes, shape.loop === true)
  const [first = 'product-sense', second = first] = own
  const question = questionFor(first, wishes, used, index)
  const recall = minutes >= 55 ? 10 : 5
  const case_ = Math.max(LEAST_CASE, Math.min(question?.minutes ?? 25, minutes - FEEDBACK - recall - 5))
  const items = [
    item(recall, 'Recall cards', {kind: 'cards'}),
    item(
      case_,
      question
        ? `${upper(nameOf(first))}: “${shortened(question.ask, 70)}”`
        : `A question you have not seen: ${nameOf(first)}`,
      question ? startOf(question, case_) : {kind: 'category', category: first},
    ),
    item(FEEDBACK, 'Your own scores first, then the feedback and one follow-up', null),
  ]
  const left = minutes - recall - case_ - FEEDBACK
  const other = kind === 'baseline' ? stories(left) : secondItem(second, left, wishes, used, index)
  const rest = left - (other.minutes ?? 0)
  return [
    ...items,
    other,
    ...(rest >= 5 ? [item(rest, 'The case once more, only the part that failed', {kind: 'retry'})] : []),
  ]
}

/** Two questions where there is time, three in the full loop before the end. */
function mockItems(minutes: number, isLoop: boolean): PlanItem[] {
  const questions = minutes < 55 ? 1 : isLoop ? 3 : 2
  const each = Math.floor((minutes - 15) / questions / 5) * 5
  const words = ['one question', 'two questions', 'three questions'][questions - 1]
  return [
    item(5, 'Recall cards', {kind: 'cards'}),
    item(
      each * questions,
      `Mock interview: ${words}, ${each} minutes${questions > 1 ? ' each' : ''}, follow-ups included`,
      {
        kind: 'mock',
        questions,
        minutes: each,
      },
    ),
    item(
      minutes - 5 - each * questions,
      'Your own scores beside the coach’s: write down the one thing to do otherwise',
      {kind: 'progress'},
    ),
  ]
}

function startOf({id, minutes: own}: Question, minutes: number): PlanItem['start'] {
  return {kind: 'question', id, ...(minutes < own && {minutes})}
}

function stories(left: number): PlanItem {
  return item(
    Math.max(5, Math.min(15, left)),
    'Begin your story bank: a headline each for conflict, failure, influence',
    {
      kind: 'new',
      type: 'story-bank',
    },
  )
}

/** A short question of the second category where it fits, else a drill. */
function secondItem(
  category: Category,
  left: number,
  wishes: PlanWishes,
  used: Set<string>,
  index: number,
): PlanItem {
  const short = questionFor(
    category,
    {...wishes, questions: wishes.questions.filter(it => it.minutes <= Math.min(left, 12))},
    used,
    index,
  )
  if (short)
    return item(
      short.minutes,
      `${upper(nameOf(category))}: “${shortened(short.ask, 70)}”`,
      startOf(short, short.minutes),
    )
  const drills = categoryDrills[category]
  const drill = drills[index % drills.length] ?? drills[0]
  return item(5, `Drill for ${nameOf(category)}: ${drillKinds[drill].name.toLowerCase()}`, {
    kind: 'drill',
    drill,
  })
}

function questionFor(
  category: Category,
  {questions, states, level, role, start}: PlanWishes,
  used: Set<string>,
  index: number,
): Question | undefined {
  const question = surpriseMe(questions, {
    seed: `${start} ${index}`,
    states,
    spread: [],
    level,
    role,
    categories: [category],
    without: used,
  })
  if (question) used.add(question.id)
  return question
}

function item(minutes: number | null, title: string, start: PlanItem['start']): PlanItem {
  return {minutes, title, start}
}

const NAMES: Partial<Record<Category, string>> = {
  'trade-off': 'trade-offs',
  prioritization: 'prioritisation',
  behavioral: 'behavioural',
  'go-to-market': 'go-to-market',
  'ai-product': 'AI products',
}

function nameOf(category: Category): string {
  return NAMES[category] ?? category.replaceAll('-', ' ')
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
