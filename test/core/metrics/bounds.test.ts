import assert from 'node:assert/strict'
import {type Bound, heldBounds, trippedBounds} from '../../../src/core/metrics/bounds.ts'

const short = ({bad, quantity, isChange}: Bound) =>
  `${bad} ${quantity.value}${quantity.unit}${isChange ? ' change' : ''}`

describe('limits', () => {
  it('of a guardrail say which side is bad', () => {
    const held = (text: string) => heldBounds(text).map(short)
    assert.deepEqual(held('refunds paid twice stay below 2%'), ['above 2%'])
    assert.deepEqual(held('no-shows stay at or below 8%'), ['above 8%'])
    assert.deepEqual(held('satisfaction stays at or above 4.2 of 5'), ['below 4.2/5'])
    assert.deepEqual(held('calls do not rise by more than 3%'), ['above 3% change'])
    assert.deepEqual(held('from 30% to 80% by May'), [])
  })

  it('of a kill threshold are those that set it off', () => {
    const tripped = (text: string) => trippedBounds(text).map(short)
    assert.deepEqual(tripped('roll back if no-shows exceed 12% or calls reach 40 a day'), [
      'above 12%',
      'above 40',
    ])
    assert.deepEqual(tripped('stop when satisfaction falls below 4.4 of 5'), ['below 4.4/5'])
    assert.deepEqual(tripped('no refund is above 2%, and 80% are paid'), [])
  })
})
