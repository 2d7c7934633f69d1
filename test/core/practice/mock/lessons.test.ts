import assert from 'node:assert/strict'
import type {AnswerReview, MoveFix, Strength} from '../../../../src/core/coach/review-types.ts'
import {lessonsOf} from '../../../../src/core/practice/mock/lessons.ts'

const place = {start: 0, end: 4, line: 1}

function review(
  score: number,
  strength: string | null,
  fix: [move: string, gain: number] | null,
): AnswerReview {
  const best: Strength | null =
    strength === null ? null : {move: 'goal', quote: strength, why: 'It says why.', place}
  const worst: MoveFix | null = fix && {
    move: fix[0],
    name: fix[0],
    how: 'Say it.',
    why: 'It carries the rest.',
    gain: fix[1],
    place: null,
  }
  return {score, strength: best, fix: worst} as AnswerReview
}

describe('what an interview teaches', () => {
  it('is the strength of the best answer that has one', () => {
    const {strength} = lessonsOf([review(40, 'a', null), review(80, null, null), review(61, 'c', null)])
    assert.equal(strength?.quote, 'c')
    assert.equal(strength.at, 2)
  })

  it('is the fix that would bring most over all answers, not the largest of one', () => {
    const {fix} = lessonsOf([
      review(40, null, ['guardrail', 9]),
      review(50, null, ['segment', 14]),
      review(60, null, ['guardrail', 8]),
    ])
    assert.deepEqual([fix?.move, fix?.at, fix?.answers], ['guardrail', 0, 2])
  })

  it('is nothing where there is nothing to say', () => {
    assert.deepEqual(lessonsOf([]), {strength: null, fix: null})
    assert.deepEqual(lessonsOf([review(0, null, null)]), {strength: null, fix: null})
  })
})
