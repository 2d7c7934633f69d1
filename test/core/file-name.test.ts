import assert from 'node:assert/strict'
import fc from 'fast-check'
import {freeName, slugOf} from '../../src/core/file-name.ts'

describe('the name of a file', () => {
  it('is made of the words that tell something', () => {
    assert.equal(slugOf('Refunds without a call', 'prd'), 'refunds-without-call')
    assert.equal(
      slugOf('How would you improve the café’s queue for takeaway orders?', 'answer'),
      'improve-cafes-queue-takeaway-orders',
    )
    assert.equal(slugOf('Why you?', 'answer'), 'why-you')
    assert.equal(slugOf('製品を改善する', 'prd'), '製品を改善する')
  })

  it('is another where there are no words', () => {
    assert.equal(slugOf('', 'prd'), 'prd')
    assert.equal(slugOf(' ??? ', 'backlog'), 'backlog')
  })

  it('has nothing in it that leads to another folder, or that a disk refuses', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text =>
        assert.match(slugOf(text, 'prd'), /^[\p{L}\p{N}-]+$/u),
      ),
    )
  })

  it('is never that of another file, however that is spelled', () => {
    assert.equal(freeName('prd', []), 'prd.md')
    assert.equal(freeName('prd', ['PRD.MD', 'prd-3.md']), 'prd-2.md')
    assert.equal(freeName('prd', ['prd.md', 'prd-2.md', 'prd-3.md']), 'prd-4.md')
  })
})
