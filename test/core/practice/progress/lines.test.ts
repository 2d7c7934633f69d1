import assert from 'node:assert/strict'
import {repeatedQuestions} from '../../../../src/core/practice/progress/repeated.ts'
import {thinLine} from '../../../../src/core/practice/progress/thin-line.ts'
import {attemptOf} from '../attempt-of.ts'

const point = (day: number, score: number, rubric = 1) => ({
  path: `${day}.md`,
  date: `2027-03-${String(day).padStart(2, '0')}T09:00`,
  score,
  self: null,
  rubric,
})

describe('a thin line', () => {
  it('has each answer as long as there are few', () => {
    const thin = thinLine([point(1, 2), point(2, 3)], 5)
    assert.deepEqual(
      thin.map(it => [it.from.slice(0, 10), it.answers, it.score]),
      [
        ['2027-03-01', 1, 2],
        ['2027-03-02', 1, 3],
      ],
    )
    assert.deepEqual(thinLine([], 5), [])
  })

  it('has means of answers that follow each other where there are many', () => {
    const thin = thinLine(
      [1, 2, 3, 4, 5].map(it => point(it, it)),
      2,
    )
    assert.deepEqual(
      thin.map(it => [it.from.slice(8, 10), it.to.slice(8, 10), it.answers, it.score]),
      [
        ['01', '03', 3, 2],
        ['04', '05', 2, 4.5],
      ],
    )
  })

  it('puts no answers together that two versions of the rubric scored', () => {
    const thin = thinLine([point(1, 2), point(2, 2, 2), point(3, 4, 2), point(4, 4, 2)], 2)
    assert.deepEqual(
      thin.map(it => [it.answers, it.isNewRubric]),
      [
        [1, false],
        [2, true],
        [1, false],
      ],
    )
  })
})

describe('questions that were answered more than once', () => {
  it('are told apart by id, else by their words; the last one answered comes first', () => {
    const at = (day: number, own: Parameters<typeof attemptOf>[0]) =>
      attemptOf({date: `2027-03-0${day}T09:00`, path: `${day}.md`, ...own})
    const found = repeatedQuestions([
      at(4, {questionId: null, question: 'Why did it FALL?'}),
      at(3, {questionId: 'a'}),
      at(2, {questionId: null, question: 'Why did it fall?'}),
      at(1, {questionId: 'a'}),
      at(5, {questionId: 'b'}),
      at(6, {questionId: 'b', status: 'draft'}),
    ])
    assert.deepEqual(
      found.map(it => it.attempts.map(({path}) => path)),
      [
        ['2.md', '4.md'],
        ['1.md', '3.md'],
      ],
    )
  })
})
