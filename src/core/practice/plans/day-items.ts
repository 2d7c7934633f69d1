import type {Category} from '../../coach/types.ts'
import {drillKinds} from '../drill-kinds.ts'
import {surpriseMe} from '../questions/pick.ts'
import type {Question} from '../questions/question.ts'
import {capitalised, categoryWords, shortened} from '../words.ts'
import {categoryDrills, type DayShape} from './shape.ts'
import type {PlanItem, PlanWishes} from './types.ts'

/** Minutes of a day that are not the case: scoring oneself and reading the feedback. */
const FEEDBACK = 10
const LEAST_CASE = 20

/**
 * What a day has: recall, a case with feedback, something of a second kind, and the case again where time is left.
 * @param own the categories of the day
 * @param used ids of questions that the plan has already; those of this day are added
 * @param index of the day, from 0
 */
export function itemsOf(
  shape: DayShape,
  own: readonly Category[],
  wishes: PlanWishes,
  used: Set<string>,
  index: number,
): PlanItem[] {
  const {kind} = shape
  const {minutes} = wishes
  if (kind === 'taper') return taperItems()
  if (kind === 'mock') return mockItems(minutes, shape.loop === true)
  const [first = 'product-sense', second = first] = own
  const question = questionFor(first, wishes, used, index)
  const recall = minutes >= 55 ? 10 : 5
  const caseTime = Math.max(LEAST_CASE, Math.min(question?.minutes ?? 25, minutes - FEEDBACK - recall - 5))
  const items = [
    item(recall, 'Recall cards', {kind: 'cards'}),
    item(
      caseTime,
      question
        ? `${capitalised(categoryWords(first))}: “${shortened(question.ask, 70)}”`
        : `A question you have not seen: ${categoryWords(first)}`,
      question ? startOf(question, caseTime) : {kind: 'category', category: first},
    ),
    item(FEEDBACK, 'Your own scores first, then the feedback and one follow-up', null),
  ]
  const left = minutes - recall - caseTime - FEEDBACK
  const other = kind === 'baseline' ? stories(left) : secondItem(second, left, wishes, used, index)
  const rest = left - (other.minutes ?? 0)
  return [
    ...items,
    other,
    ...(rest >= 5 ? [item(rest, 'The case once more, only the part that failed', {kind: 'retry'})] : []),
  ]
}

/** The last day: nothing new. */
function taperItems(): PlanItem[] {
  return [
    item(15, 'Recall cards, the ones you miss twice', {kind: 'cards'}),
    item(10, 'Read your strongest answers once more, and stop there', {kind: 'progress'}),
    item(10, 'Say your career narrative aloud, in two minutes', {kind: 'new', type: 'career-narrative'}),
    item(null, 'Lay out what you need: time, place or link, names, two questions of your own', null),
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
      `${capitalised(categoryWords(category))}: “${shortened(short.ask, 70)}”`,
      startOf(short, short.minutes),
    )
  const drills = categoryDrills[category]
  const drill = drills[index % drills.length] ?? drills[0]
  return item(5, `Drill for ${categoryWords(category)}: ${drillKinds[drill].name.toLowerCase()}`, {
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
