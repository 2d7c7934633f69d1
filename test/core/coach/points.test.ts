import assert from 'node:assert/strict'
import {askedMoves} from '../../../src/core/coach/content.ts'
import {scoreOf} from '../../../src/core/coach/points.ts'
import {categories, levels, type MoveStatus} from '../../../src/core/coach/types.ts'

describe('the score of an answer', () => {
  const move = (id: string, weight: number, status: MoveStatus, gate = false) => ({
    id,
    weight,
    status,
    gate,
    confidence: 0.9,
  })

  it('shares out 100 points by weight and gives all of them for moves that are made', () => {
    const {score, points} = scoreOf([move('a', 3, 'made'), move('b', 1, 'made')])
    assert.equal(score, 100)
    assert.deepEqual(
      points.map(it => it.of),
      [75, 25],
    )
  })

  it('gives a third for what is only touched on and nothing for what is not found', () => {
    const {score, points} = scoreOf([move('a', 1, 'weak'), move('b', 1, 'not-found')])
    assert.deepEqual(points, [
      {points: 18, of: 50},
      {points: 0, of: 50},
    ])
    assert.equal(score, 18)
  })

  it('caps at 40 where a gate is not found, and names the gate', () => {
    const {score, uncapped, cap} = scoreOf([move('a', 9, 'made'), move('b', 1, 'not-found', true)])
    assert.deepEqual([score, uncapped], [40, 90])
    assert.deepEqual(cap, {score: 40, moves: ['b']})
  })

  it('caps at 70 where a gate is only touched on, or the reading is unsure that it is not there', () => {
    const {score, cap} = scoreOf([move('a', 9, 'made'), move('b', 1, 'weak', true)])
    assert.equal(score, 70)
    assert.deepEqual(cap, {score: 70, moves: ['b']})
    const unsure = {...move('b', 1, 'not-found', true), confidence: 0.6}
    assert.deepEqual(scoreOf([move('a', 9, 'made'), unsure]).cap, {score: 70, moves: ['b']})
  })

  it('the worse of two gates decides', () => {
    const {cap} = scoreOf([move('a', 1, 'weak', true), move('b', 1, 'not-found', true), move('c', 8, 'made')])
    assert.deepEqual(cap, {score: 40, moves: ['b']})
  })

  for (const category of categories) {
    for (const level of levels) {
      it(`${category}, ${level}: the points are whole and sum to 100`, () => {
        const moves = askedMoves(category, level).map(it => ({...it, status: 'made' as const, confidence: 1}))
        const {score, points, cap} = scoreOf(moves)
        assert.equal(
          points.reduce((sum, it) => sum + it.of, 0),
          100,
        )
        assert.deepEqual([score, cap], [100, null])
        assert.ok(points.every(it => Number.isInteger(it.points) && it.of > 0))
      })
    }
  }
})
