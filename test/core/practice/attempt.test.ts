import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {lint} from '../../../src/core/lint.ts'

const answer = (status: string) => `---
pmprep: answer
${status}
---

# Lost luggage

## Question

TBD

## Answer

The desk should be fast and user-friendly.
`
const check = (status: string) => lint(readDocument(answer(status)))

describe('a practice answer', () => {
  it('is left alone until it is submitted', () => {
    for (const status of ['status: draft', 'level: mid']) {
      const {type, score, elements, findings} = check(status)
      assert.equal(type, 'answer')
      assert.deepEqual({score, elements, findings}, {score: null, elements: [], findings: []})
    }
  })

  it('is checked once its writer says that it is done', () => {
    const {findings} = check('status: submitted')
    assert.ok(findings.some(({rule}) => rule === 'wording/placeholder'))
  })

  it('has the score that the coach wrote into it, and none of its own', () => {
    assert.equal(check('status: submitted').score, null)
    assert.equal(check('status: submitted\nscore: 72').score, 72)
    assert.equal(check('status: submitted\nscore: 720').score, null)
    assert.equal(check('status: draft\nscore: 72').score, null)
  })
})
