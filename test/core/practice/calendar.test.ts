import assert from 'node:assert/strict'
import fc from 'fast-check'
import {addDays, dayNumber, daysBetween, isoDate, weekdayOf} from '../../../src/core/practice/calendar.ts'

const DAY = 86_400_000

describe('the calendar of practice', () => {
  it('counts days as the clock of the machine would', () => {
    fc.assert(
      fc.property(fc.integer({min: -200_000, max: 200_000}), number => {
        const iso = new Date(number * DAY).toISOString().slice(0, 10)
        assert.equal(isoDate(number), iso)
        assert.equal(dayNumber(iso), number)
      }),
    )
  })

  it('knows the days that there are', () => {
    for (const text of ['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', 'soon', '', '9.3.2027']) {
      assert.equal(dayNumber(text), undefined, text)
    }
    assert.equal(daysBetween('2028-02-28T23:59', '2028-03-01T00:01'), 2)
    assert.equal(addDays('2027-12-30', 3), '2028-01-02')
    assert.equal(weekdayOf('2026-11-23'), 'Monday')
    assert.equal(weekdayOf('1969-12-31'), 'Wednesday')
    assert.throws(() => addDays('tomorrow', 1), RangeError)
  })
})
