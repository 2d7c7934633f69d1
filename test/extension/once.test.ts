import assert from 'node:assert/strict'
import {once} from '../../src/extension/once.ts'

describe('loading once', () => {
  it('gives all who ask the same', async () => {
    let loads = 0
    const load = once(async () => ++loads)
    assert.deepEqual(await Promise.all([load(), load()]), [1, 1])
    assert.equal(await load(), 1)
  })

  it('tries again after a failure', async () => {
    let loads = 0
    const load = once(async () => {
      if (++loads === 1) throw new Error('no network')
      return loads
    })
    await assert.rejects(load(), /no network/)
    assert.equal(await load(), 2)
  })
})
