import assert from 'node:assert/strict'
import {changesIn} from '../../../src/core/metrics/changes.ts'
import {contradictionIn} from '../../../src/core/metrics/direction.ts'

describe('changes', () => {
  const read = (text: string) => changesIn(text).map(({from, to}) => [from.value, to.value, to.unit])

  it('are read in either order, and share a unit', () => {
    assert.deepEqual(read('from 9 to 4 min'), [[540, 240, 's']])
    assert.deepEqual(read('31% → 45%'), [[31, 45, '%']])
    assert.deepEqual(read('to 45% (up from 31%)'), [[31, 45, '%']])
    assert.deepEqual(read('from 31% (March, billing data) to at least 45%'), [[31, 45, '%']])
  })

  it('of two units are none', () => {
    assert.deepEqual(read('from 5% to 3 days'), [])
    assert.deepEqual(read('5% and 3%'), [])
  })
})

describe('a verb of change', () => {
  const verb = (text: string) => contradictionIn(text)?.verb.word

  it('that its numbers contradict is found', () => {
    assert.equal(verb('Increase churn from 5% to 3%.'), 'Increase')
    assert.equal(verb('We cut the time to a quote from 4 to 6 min'), 'cut')
    assert.equal(verb('Late trains fall from 12% to 19%'), 'fall')
    assert.equal(verb('Improve page load times from 2 s to 3 s'), 'Improve')
    assert.equal(contradictionIn('Lowering fines (from 4% to 6%)')?.opposite, 'Raising')
  })

  it('is the nearest one to its numbers', () => {
    assert.equal(verb('Increase sales by cutting checkout time from 4 to 2 min'), undefined)
    assert.equal(verb('Raise sales. Churn goes from 5% to 3%.'), undefined)
  })

  it('may be meant of what a larger number stands against', () => {
    for (const text of [
      'Refresh interval reduced from 5 to 10 minutes',
      'Reduced from 5 to 10 seconds, to be gentler on the server',
      'The rank dropped from 2 to 3',
      'increase accuracy from 5 m to 1 m',
      'Lower the threshold from 5 to 10',
    ]) {
      assert.equal(verb(text), undefined, text)
    }
  })

  it('that is a noun, denied, or beside ranges and ratios is left alone', () => {
    for (const text of [
      'the increase from 5% to 3%',
      'without raising prices from 9 € to 7 €',
      'keep churn from growing from 5% to 3%',
      'Extraction time dropped from 2 to 3 hours to under an hour',
      'raise the share from 1 in 8 to 1 in 20',
    ]) {
      assert.equal(verb(text), undefined, text)
    }
  })
})
