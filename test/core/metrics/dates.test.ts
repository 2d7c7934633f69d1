import assert from 'node:assert/strict'
import {datesIn, dayNumber} from '../../../src/core/metrics/dates.ts'

const spans = (text: string) =>
  datesIn(text).map(it => [text.slice(it.start, it.end), it.from, it.until - it.from + 1])

describe('dates', () => {
  it('count days from 1970, leap years included', () => {
    for (const [year, month, day] of [
      [1970, 1, 1],
      [2000, 2, 29],
      [2027, 12, 31],
      [2028, 3, 1],
    ] as const) {
      assert.equal(dayNumber(year, month, day), Date.UTC(year, month - 1, day) / 86_400_000)
    }
  })

  it('are read with their year, in all usual forms', () => {
    const at = dayNumber(2027, 5, 12)
    for (const text of ['12 May 2027', 'May 12, 2027', '2027-05-12', '12.05.2027', '12th of May 2027']) {
      assert.deepEqual(spans(`due ${text}.`), [[text, at, 1]])
    }
  })

  it('may be a month, a quarter, a half or a year', () => {
    assert.deepEqual(spans('Q1 2028'), [['Q1 2028', dayNumber(2028, 1, 1), 91]])
    assert.deepEqual(spans('2027 H2'), [['2027 H2', dayNumber(2027, 7, 1), 184]])
    assert.deepEqual(spans('Feb 2027'), [['Feb 2027', dayNumber(2027, 2, 1), 28]])
    assert.deepEqual(spans('by 2027'), [['by 2027', dayNumber(2027, 1, 1), 365]])
  })

  it('without a year, and what only looks like one, are none', () => {
    assert.deepEqual(spans('12 May, Q3, room 2027, 2027 users, 2027-13-01, RFC 2027-2'), [])
  })
})
