import assert from 'node:assert/strict'
import fc from 'fast-check'
import {levels} from '../../../../src/core/coach/types.ts'
import {calibration} from '../../../../src/core/practice/progress/calibration.ts'
import {levelRubric} from '../../../../src/core/practice/progress/level-rubric.ts'
import {categorySpread, dimensionLines} from '../../../../src/core/practice/progress/lines.ts'
import {nextSteps} from '../../../../src/core/practice/progress/next-steps.ts'
import {readiness} from '../../../../src/core/practice/progress/readiness.ts'
import {statesOfQuestions} from '../../../../src/core/practice/progress/state.ts'
import {attemptOf} from '../attempt-of.ts'
import {question} from '../question.ts'

const day = (number: number) => `2027-03-${String(number).padStart(2, '0')}T09:00`

describe('the line of a dimension', () => {
  it('goes through the submitted attempts in time, whatever the order of the files', () => {
    const attempts = [1, 2, 3, 4, 5, 6].map(it =>
      attemptOf({date: day(it), scores: {clarity: it > 3 ? 4 : 2}, self: {clarity: 3}}),
    )
    const [line, ...others] = dimensionLines([...attempts].reverse())
    assert.deepEqual(others, [])
    assert.deepEqual(
      line?.points.map(it => it.score),
      [2, 2, 2, 4, 4, 4],
    )
    assert.deepEqual([line?.now, line?.change, line?.points[0]?.self], [4, 2, 3])
    assert.deepEqual(dimensionLines([attemptOf({status: 'draft', scores: {clarity: 1}})]), [])
    assert.deepEqual(dimensionLines(attempts, 'metrics'), [])
  })
})

describe('the spread over categories', () => {
  it('counts what was submitted', () => {
    const spread = categorySpread([
      attemptOf({date: day(1), score: 40}),
      attemptOf({date: day(2), score: 60}),
      attemptOf({date: day(3), category: 'metrics', score: null}),
      attemptOf({category: null}),
      attemptOf({status: 'draft'}),
    ])
    assert.deepEqual(spread, [
      {category: 'growth', attempts: 2, share: 2 / 3, score: 50, last: day(2)},
      {category: 'metrics', attempts: 1, share: 1 / 3, score: null, last: day(3)},
    ])
  })
})

describe('calibration', () => {
  it('is what a person thinks less what the coach says', () => {
    const attempts = [1, 2, 3, 4].map(it =>
      attemptOf({
        date: day(it),
        self: {clarity: it < 3 ? 5 : 4, structure: 2},
        scores: {clarity: 3, structure: 3},
      }),
    )
    const {gap, dimensions, trend, says} = calibration(attempts)
    assert.equal(gap, 0.25)
    assert.deepEqual(dimensions, [
      {dimension: 'clarity', gap: 1.5, attempts: 4},
      {dimension: 'structure', gap: -1, attempts: 4},
    ])
    assert.deepEqual(trend, {before: 1.5, after: 1})
    assert.equal(says, 'You score yourself 1.5 higher than the coach on clarity.')
  })

  it('says so where nobody scored themselves', () => {
    assert.match(
      calibration([attemptOf({scores: {clarity: 3}})]).says,
      /^No attempt has scores of your own yet/,
    )
    assert.match(
      calibration([attemptOf({self: {clarity: 2}, scores: {structure: 3}})]).says,
      /^The coach found no occasion to score what you scored/,
    )
  })
})

describe('readiness', () => {
  const good = [1, 2, 3, 4].map(it =>
    attemptOf({
      questionId: `q${it}`,
      date: day(Math.ceil(it / 2)),
      score: 70 + it * 2,
      scores: {clarity: 3, structure: 4},
      followUps: {asked: 1, answered: it > 2 ? 1 : 0},
    }),
  )
  const unmet = (attempts: typeof good) =>
    readiness(attempts, 'senior')
      .criteria.filter(it => !it.met)
      .map(it => it.id)

  it('is a stable score on unseen questions with follow-ups on two days', () => {
    const result = readiness(good, 'senior')
    assert.deepEqual(unmet(good), [])
    assert.equal(result.ready, true)
    assert.equal(result.counted.length, 4)
    assert.ok(result.criteria.every(({says}) => !/percentile|better than|other people/i.test(says)))
  })

  it('is not there while one of these is not', () => {
    assert.deepEqual(unmet([]), ['unseen', 'days', 'score', 'stable', 'follow-ups', 'dimensions'])
    assert.deepEqual(unmet(good.map(it => ({...it, date: day(1)}))), ['days'])
    assert.deepEqual(unmet(good.map(it => ({...it, questionId: 'q1'}))), [
      'unseen',
      'days',
      'stable',
      'follow-ups',
    ])
    assert.deepEqual(unmet(good.map((it, index) => ({...it, score: index === 3 ? 100 : 70}))), ['stable'])
    assert.deepEqual(unmet(good.map(it => ({...it, level: 'mid' as const}))).includes('unseen'), true)
    assert.deepEqual(unmet(good.map(it => ({...it, scores: {clarity: 2}}))), ['dimensions'])
  })

  it('has a rubric for each level, and asks more the higher it is', () => {
    const sums = levels.map(level =>
      Object.values(levelRubric(level).dimensions).reduce((sum, it) => sum + it, 0),
    )
    for (const [index, sum] of sums.entries()) assert.ok(sum >= (sums[index - 1] ?? 0), String(sums))
  })

  it('takes what the level expects', () => {
    const {dimensions, ready} = readiness(good, 'senior', {rubric: {score: 80, dimensions: {clarity: 4}}})
    assert.equal(ready, false)
    assert.deepEqual(dimensions[0], {dimension: 'clarity', shown: 3, expected: 4})
  })
})

describe('what to practise next', () => {
  const questions = [question({id: 'q1', category: 'growth'}), question({id: 'q2', category: 'metrics'})]
  const steps = (attempts: ReturnType<typeof attemptOf>[], today = '2027-03-10', cards = 0) =>
    nextSteps({
      today,
      attempts,
      questions,
      states: statesOfQuestions(questions, attempts, {today}),
      cards,
    })

  it('begins somewhere', () => {
    assert.deepEqual(
      steps([], undefined, 3).map(it => it.kind),
      ['category', 'cards'],
    )
  })

  it('finishes what was begun, tries again what failed, and repeats what is due', () => {
    const draft = attemptOf({status: 'draft', date: day(9), path: 'draft.md'})
    const failed = attemptOf({questionId: 'q2', category: 'metrics', score: 40, date: day(9)})
    const old = attemptOf({questionId: 'q1', score: 65, date: day(1)})
    const all = steps([draft, failed, old])
    assert.deepEqual(
      all.map(it => it.kind),
      ['finish', 'retry', 'question', 'category'],
    )
    assert.equal(all[0]?.path, 'draft.md')
    assert.equal(all[1]?.question, 'q2')
    assert.ok(all.every(it => it.why.length > 20 && it.title.length > 5))
  })

  it('asks for the follow-up that was left', () => {
    const [step] = steps([attemptOf({date: day(10), score: 80, followUps: {asked: 1, answered: 0}})])
    assert.equal(step?.kind, 'follow-up')
  })
})

describe('progress', () => {
  it('can be computed from any attempts', () => {
    const attempt = fc
      .record({
        date: fc.constantFrom(null, '2027-03-01', '2027-03-01T10:00', '2099-12-31'),
        score: fc.option(fc.integer({min: 0, max: 100})),
        status: fc.constantFrom('draft' as const, 'submitted' as const),
        questionId: fc.constantFrom(null, 'q1', 'q2', 'gone'),
        self: fc.constantFrom({}, {clarity: 5}),
        scores: fc.constantFrom({}, {clarity: 1}, {structure: 4}),
      })
      .map(attemptOf)
    fc.assert(
      fc.property(fc.array(attempt), attempts => {
        const questions = [question({id: 'q1'})]
        const options = {today: '2027-03-02', interview: '2027-03-01'}
        const states = statesOfQuestions(questions, attempts, options)
        nextSteps({today: '2027-03-02', attempts, questions, states})
        readiness(attempts, 'senior')
        for (const {gap} of calibration(attempts).dimensions) assert.ok(Math.abs(gap) <= 4)
        for (const {now} of dimensionLines(attempts)) assert.ok(now >= 1 && now <= 5)
      }),
    )
  })
})
