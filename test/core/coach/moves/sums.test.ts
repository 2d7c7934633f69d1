import assert from 'node:assert/strict'
import {wrongSums} from '../../../../src/core/coach/moves/sums.ts'
import {cpuTime} from '../../../cpu-time.ts'

const right = [
  '12 stalls × 40 cups = 480 cups',
  '41,000 × 0.5 ≈ 20,000',
  '10 × 0.65 ÷ 1.5 = 4.3',
  '60% × 200 = 120',
  '5,000 + 300 = 5,300',
  '1.2 million × 3 = 3.6m',
  'about 30 times 4 makes 120',
  // Read in two ways, and right in one of them.
  '400 × 5 = 2 (thousand)',
  '30 × 0.5 = 1,500%',
  // Only a part of the sum.
  '(3 × 2 + 1) × 0.9 ÷ 7 = 0.90',
  '154,000 × 3 + 616,000 × 1 = 462,000 + 616,000',
  'Cups = stalls × cups per stall',
  'From 9:00 to 17:00, 2026-11-23, version 1.2.3',
]
const wrong: readonly (readonly [string, number])[] = [
  ['12 stalls × 40 cups = 640 cups', 480],
  ['41,000 × 0.5 = 25,000', 20_500],
  ['5,000 + 300 = 6,300', 5300],
  ['30 times 4 makes 150', 120],
  ['€90 × 12 months = €1,500', 1080],
  ['900 ÷ 30 = 45 a day', 30],
]

describe('sums that are written out', () => {
  for (const text of right) it(`lets “${text}” stand`, () => assert.deepEqual(wrongSums(text), []))

  for (const [text, result] of wrong) {
    it(`recomputes “${text}”`, () => {
      assert.deepEqual(
        wrongSums(`So ${text}.`).map(it => it.result),
        [result],
      )
    })
  }

  it('is done with long lines of digits at once', () => {
    for (const text of [
      '1 × '.repeat(5000),
      '1'.repeat(9000),
      `${'1 a '.repeat(3000)}=`,
      '12,'.repeat(4000),
    ]) {
      assert.ok(cpuTime(() => wrongSums(text)) < 200)
    }
  })
})
