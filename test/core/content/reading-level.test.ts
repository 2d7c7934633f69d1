import assert from 'node:assert/strict'
import {gradeOf, MOST_GRADE} from '../../../scripts/content/reading-level.ts'

describe('the reading level', () => {
  it('is 4.71 letters a word + 0.5 words a sentence − 21.43', () => {
    // 8 words, 31 letters, 2 sentences: 18.25 + 2 − 21.43.
    assert.equal(gradeOf('The ferry sails at nine. Nobody is late.').toFixed(2), '-1.18')
    assert.equal(gradeOf(''), 0)
  })

  it('counts no point within a number', () => {
    assert.equal(gradeOf('It cost 4.50 euros a day.'), gradeOf('It cost 4,50 euros a day.'))
  })

  it('tells plain from hard', () => {
    const plain =
      'Half of the queue leaves before paying. The boat sails in eight minutes. What do you change?'
    const hard =
      'Notwithstanding considerable organisational interdependencies, articulate a comprehensive differentiation strategy that simultaneously accommodates heterogeneous stakeholder expectations and regulatory constraints.'
    assert.ok(gradeOf(plain) < 6)
    assert.ok(gradeOf(hard) > MOST_GRADE)
  })
})
