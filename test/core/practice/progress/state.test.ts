import assert from 'node:assert/strict'
import {
  type StateOptions,
  spacing,
  stateOfQuestion,
  statesOfQuestions,
} from '../../../../src/core/practice/progress/state.ts'
import {attemptOf} from '../attempt-of.ts'
import {question} from '../question.ts'

const state = (own: Parameters<typeof attemptOf>[0], options: Partial<StateOptions> = {}) =>
  stateOfQuestion('growth', [attemptOf(own)], {today: '2027-03-01', ...options})

describe('the state of a question', () => {
  it('is new until something is submitted', () => {
    assert.equal(stateOfQuestion('growth', [], {today: '2027-03-01'}).state, 'new')
    const {state: name, draft} = state({status: 'draft', path: 'a.md'})
    assert.deepEqual([name, draft], ['new', 'a.md'])
  })

  it('is strong after a good answer and attempted after a poor one, until it is due', () => {
    assert.equal(state({score: 80}).state, 'strong')
    assert.equal(state({score: 80}, {today: '2027-03-14'}).state, 'strong')
    assert.equal(state({score: 80}, {today: '2027-03-15'}).state, 'due')
    assert.equal(state({score: 30}).state, 'attempted')
    assert.equal(state({score: 30}, {today: '2027-03-02'}).state, 'due')
    assert.equal(state({score: null, scores: {}}, {today: '2027-03-03'}).state, 'attempted')
  })

  it('counts back from an interview, and forgets one that is past', () => {
    const today = '2027-03-06'
    assert.equal(state({score: 90}, {today}).dueIn, 23)
    assert.equal(state({score: 90}, {today, interview: '2027-03-15'}).state, 'due')
    assert.equal(state({score: 90}, {today, interview: '2027-03-05'}).dueIn, 23)
  })

  it('is the more urgent, the weaker, the older, and the more the role asks for it', () => {
    const urgency = (score: number, today: string, role?: 'growth') =>
      state({score}, {today, ...(role && {role})}).urgency
    assert.ok(urgency(30, '2027-03-20') > urgency(70, '2027-03-20'))
    assert.ok(urgency(70, '2027-03-20') > urgency(70, '2027-03-10'))
    assert.ok(urgency(70, '2027-03-20', 'growth') > urgency(70, '2027-03-20'))
  })

  it('follows the last of several on one day', () => {
    const path = '2027-03-01-growth-tool-library'
    const attempts = [
      attemptOf({path: `${path}-10.md`, score: 85, date: '2027-03-01'}),
      attemptOf({path: `${path}.md`, score: 20, date: '2027-03-01'}),
      attemptOf({path: `${path}-9.md`, score: 40, date: '2027-03-01'}),
    ]
    const {state: name, attempts: number, best} = stateOfQuestion('growth', attempts, {today: '2027-03-01'})
    assert.deepEqual([name, number, best], ['strong', 3, 85])
  })

  it('is told for each question of the bank', () => {
    const states = statesOfQuestions(
      [question({id: 'growth-tool-library'}), question({id: 'growth-other'})],
      [attemptOf(), attemptOf({questionId: null})],
      {today: '2027-03-01'},
    )
    assert.deepEqual(
      [...states].map(([id, {state}]) => [id, state]),
      [
        ['growth-tool-library', 'attempted'],
        ['growth-other', 'new'],
      ],
    )
  })

  it('leaves an undated attempt alone', () => {
    const {state: name, dueIn} = state({date: null, score: 30}, {today: '2027-09-01'})
    assert.deepEqual([name, dueIn], ['attempted', null])
  })
})

describe('spacing', () => {
  it('is 20 to 40 % of a week and 5 to 10 % of a year', () => {
    assert.ok(spacing(7) / 7 >= 0.2 && spacing(7) / 7 <= 0.4)
    assert.ok(spacing(365) / 365 >= 0.05 && spacing(365) / 365 <= 0.1)
    for (let days = 0; days < 800; days++) assert.ok(spacing(days + 1) >= spacing(days), String(days))
    assert.equal(spacing(-3), 1)
  })
})
