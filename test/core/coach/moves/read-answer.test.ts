import assert from 'node:assert/strict'
import {readAnswer} from '../../../../src/core/coach/moves/read-answer.ts'

describe('what of a file is the answer', () => {
  it('a follow-up of two sentences, and its reply, are not', () => {
    const text = [
      '# A ferry line sells places in January. Who is left on the quay in July?',
      '',
      '## Answer',
      '',
      'Islanders with an appointment on the mainland come first.',
      '',
      '## Follow-ups',
      '',
      '### A held place that stays empty costs 40 euros. How many may stay empty before you give up on it?',
      '',
      'One in ten: below that the line still earns more than in 2026.',
      '',
    ].join('\n')
    const units = readAnswer(text).units.map(it => it.text)
    assert.deepEqual(units, ['Islanders with an appointment on the mainland come first.'])
  })
})
