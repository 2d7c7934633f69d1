import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {reviewDocument} from '../../../src/core/coach/review-document.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {lint} from '../../../src/core/lint.ts'

describe('the review of a document', () => {
  const review = (text: string) => {
    const document = readDocument(text)
    return reviewDocument(document, lint(document))
  }
  const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

  it('asks about the heaviest gap, then against the strongest claim', () => {
    const {fix, followUps} = review(file('samples/poor-prd.md'))
    assert.equal(followUps[0]?.kind, 'gap')
    assert.equal(followUps[0]?.move, fix?.element)
    assert.match(followUps[0]?.because ?? '', /was not found|only touched on/)
    assert.ok(followUps.length <= 2)
  })

  it('challenges the target with the document’s own number and name', () => {
    const {fix, followUps, strength} = review(file('samples/good-prd.md'))
    assert.equal(fix, null)
    assert.equal(strength?.element, 'metric-target')
    assert.match(followUps[0]?.ask ?? '', /^Why “10%” for “Turned away at the ramp”, and what/)
  })

  it('challenges the chosen option by its name', () => {
    const text = `---
pmprep: one-pager
---

# Lockers at the pool

## Alternatives

- **Coin lockers.** Rejected because half of the guests carry no coins.
- **Wristbands.** Chosen, because the bath hands them out anyway; we give up the deposit.
- **Do nothing.** Rejected: nine complaints a day.
`
    const {followUps} = review(text)
    assert.equal(followUps[1]?.ask, 'What would have to be true for “Wristbands” to be the wrong choice?')
  })

  it('never praises what a rule objects to', () => {
    const {strength} = review(file('samples/poor-prd.md'))
    assert.notEqual(strength?.element, 'metrics')
    assert.notEqual(strength?.element, 'metric-target')
  })

  it('never praises a problem that asks for its solution, a pain beside it or not', () => {
    const problem = (told: string) => review(`---\npmprep: prd\n---\n\n# Lockers\n\n## Problem\n\n${told}\n`)
    const pain = 'Guests of the bath wait ten minutes for a key, and thirty a day go home.'
    assert.equal(problem(pain).strength?.element, 'problem')
    assert.equal(problem(`Guests of the bath need an app because of this: ${pain}`).strength, null)
  })

  it('takes a finding where no element is open', () => {
    const {fix, followUps} = review(file('samples/backlog.md'))
    assert.ok(fix?.rule?.startsWith('story/'))
    assert.equal(followUps[0]?.kind, 'gap')
  })

  it('says nothing of a file that is none of ours', () => {
    assert.deepEqual(review('# Shopping\n\nEggs.'), {strength: null, fix: null, followUps: []})
  })

  it('the same document gets the same review', () => {
    const text = file('samples/experiment.md')
    assert.deepEqual(review(text), review(text))
  })
})
