import assert from 'node:assert/strict'
import {quantitiesIn, readNumber} from '../../../src/core/metrics/quantities.ts'

const read = (text: string) => quantitiesIn(text).map(({value, unit}) => `${value}${unit}`)

describe('quantities', () => {
  it('are read with their unit, times in seconds', () => {
    assert.deepEqual(read('from 5% to 3.5 percent'), ['5%', '3.5%'])
    assert.deepEqual(read('9 min, 2 h, two weeks, 300ms'), ['540s', '7200s', '1209600s', '0.3s'])
    assert.deepEqual(read('$1.2m, 40 €, 1,200 orders, 0,5 s'), ['1200000$', '40€', '1200', '0.5s'])
    assert.deepEqual(read('4.2 of 5, 4.1/5, 3x, up 5 pp and 5 percentage points'), [
      '4.2/5',
      '4.1/5',
      '3x',
      '5pp',
      '5pp',
    ])
  })

  it('are no dates, years, times of day, ids, versions and ranges', () => {
    assert.deepEqual(read('on 3 May, May 4, 2026-05-01, in 2027, at 12:30'), [])
    assert.deepEqual(read('R1, US-12, #34, v2.3, p95, 200-300 people, 10–20'), [])
  })

  it('stand where they were written', () => {
    const text = 'Fines fall from 14% to 6%.'
    assert.deepEqual(
      quantitiesIn(text).map(({start, end}) => text.slice(start, end)),
      ['14%', '6%'],
    )
  })

  it('take grouped and European numbers, and nothing that could be either', () => {
    assert.equal(readNumber('1,234,567.8'), 1_234_567.8)
    assert.equal(readNumber('1.234.567'), 1_234_567)
    assert.equal(readNumber('0,75'), 0.75)
    assert.equal(readNumber('1,2345'), undefined)
  })

  it('of a long line take time in proportion to its length', () => {
    for (const piece of ['1', '1,', 'from 5 to ', '5% ', 'may 1 ']) {
      assert.ok(quantitiesIn(piece.repeat(20_000)).length <= 50, piece)
    }
  })
})
