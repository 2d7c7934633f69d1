import assert from 'node:assert/strict'
import type {Category, Level} from '../../../../src/core/coach/types.ts'
import type {QuestionState, StateOfQuestion} from '../../../../src/core/practice/progress/types.ts'
import {findQuestions} from '../../../../src/core/practice/questions/find.ts'
import {dueQuestions, surpriseMe, surprises} from '../../../../src/core/practice/questions/pick.ts'
import {question} from '../question.ts'

const states = (of: Record<string, QuestionState>): Map<string, StateOfQuestion> =>
  new Map(
    Object.entries(of).map(([id, state], index) => [
      id,
      {state, urgency: index, attempts: 1, last: null, best: null, dueIn: null, draft: null},
    ]),
  )
const of = (category: Category, level: Level, number: number) =>
  Array.from({length: number}, (_, index) => question({id: `${category}-${level}-${index}`, category, level}))

const bank = [
  ...of('growth', 'mid', 10),
  ...of('metrics', 'mid', 10),
  ...of('growth', 'cpo', 10),
  question({
    id: 'metrics-cafe',
    category: 'metrics',
    level: 'senior',
    ask: 'A café on wheels sells soup.',
    industry: 'street food',
  }),
]
const wishes = {seed: '2027-03-09', states: new Map<string, StateOfQuestion>(), spread: []}

describe('findQuestions', () => {
  it('finds by words, category, level and state', () => {
    const ids = (filter: Parameters<typeof findQuestions>[1]) =>
      findQuestions(bank, filter, states({'metrics-cafe': 'due'})).map(({id}) => id)
    assert.deepEqual(ids({text: 'cafe soup'}), ['metrics-cafe'])
    assert.deepEqual(ids({text: 'STREET fo'}), ['metrics-cafe'])
    assert.deepEqual(ids({text: 'treet'}), [])
    assert.deepEqual(ids({categories: ['metrics'], levels: ['senior', 'vp']}), ['metrics-cafe'])
    assert.deepEqual(ids({states: ['due']}), ['metrics-cafe'])
    assert.equal(ids({states: ['new']}).length, bank.length - 1)
    assert.equal(ids({}).length, bank.length)
  })
})

describe('a surprise', () => {
  const picks = (more: Partial<Parameters<typeof surpriseMe>[1]>, days = 300) =>
    Array.from({length: days}, (_, day) => surpriseMe(bank, {...wishes, ...more, seed: String(day)}))

  it('is the same for the same seed, and another for another', () => {
    assert.equal(surpriseMe(bank, wishes)?.id, surpriseMe(bank, wishes)?.id)
    assert.ok(new Set(picks({}).map(it => it?.id)).size > 20)
  })

  it('stays what it is when a question is added elsewhere', () => {
    const more = [question({id: 'growth-cpo-x', category: 'growth', level: 'cpo'}), ...bank]
    const changed = picks({level: 'mid'}).filter(
      (it, day) => it?.id !== surpriseMe(more, {...wishes, level: 'mid', seed: String(day)})?.id,
    )
    assert.ok(changed.length < 10)
  })

  it('is rather unseen, of one’s level, and of a weak category', () => {
    const seen = states(Object.fromEntries(of('growth', 'mid', 9).map(({id}) => [id, 'strong' as const])))
    assert.ok(
      picks({states: seen, level: 'mid', categories: ['growth']}).filter(it => it?.id === 'growth-mid-9')
        .length > 150,
    )
    assert.ok(picks({level: 'mid'}).every(it => it?.level !== 'cpo'))
    const spread = [
      {category: 'growth' as const, attempts: 5, share: 0.5, score: 90, last: null},
      {category: 'metrics' as const, attempts: 5, share: 0.5, score: 30, last: null},
    ]
    assert.ok(picks({spread, level: 'mid'}).filter(it => it?.category === 'metrics').length > 220)
  })

  it('is nothing where there is nothing to pick', () => {
    assert.equal(surpriseMe(bank, {...wishes, categories: ['technical']}), undefined)
    assert.equal(surpriseMe([], wishes), undefined)
  })

  it('of several is of several categories', () => {
    const picked = surprises(bank, {...wishes, level: 'mid'}, 2)
    assert.deepEqual(new Set(picked.map(it => it.category)).size, 2)
    assert.equal(surprises(bank.slice(0, 3), wishes, 5).length, 3)
  })
})

describe('dueQuestions', () => {
  it('has the most urgent first', () => {
    const ids = dueQuestions(
      bank,
      states({'growth-mid-0': 'due', 'growth-mid-1': 'strong', 'metrics-cafe': 'due'}),
    )
    assert.deepEqual(
      ids.map(({id}) => id),
      ['metrics-cafe', 'growth-mid-0'],
    )
  })
})
