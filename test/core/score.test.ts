import assert from 'node:assert/strict'
import type {Checklist} from '../../src/core/frameworks/schema.ts'
import {score} from '../../src/core/score.ts'
import type {ElementState, Finding, Severity, Status} from '../../src/core/types.ts'

const checklist: Checklist = {
  type: 'prd',
  title: 'PRD',
  elements: [
    {id: 'problem', weight: 5, severity: 'error'},
    {id: 'metrics', weight: 3, severity: 'error'},
    {id: 'risks', weight: 2, severity: 'warning'},
  ],
}
const states = (...of: Status[]): ElementState[] =>
  of.map((status, index) => ({
    id: checklist.elements[index]?.id ?? '',
    status,
    confidence: 1,
    announced: true,
    found: [],
    lacking: [],
  }))
const finding = (severity: Severity, rule = 'wording/vague'): Finding => ({
  rule,
  severity,
  message: '',
  why: '',
  href: '',
  start: 0,
  end: 0,
  related: [],
  unnecessary: false,
  fixes: [],
})
const times = (count: number, severity: Severity) => Array.from({length: count}, () => finding(severity))

describe('the score', () => {
  it('is 100 where everything is covered and nothing found', () =>
    assert.equal(score(checklist, states('covered', 'covered', 'covered'), []), 100))

  it('is 0 where nothing is covered', () =>
    assert.equal(score(checklist, states('missing', 'missing', 'missing'), []), 0))

  it('weighs the elements, a weak one half', () => {
    assert.equal(score(checklist, states('covered', 'missing', 'missing'), []), 50)
    assert.equal(score(checklist, states('weak', 'covered', 'missing'), []), 55)
  })

  it('falls with each finding by its severity', () => {
    const all = states('covered', 'covered', 'covered')
    assert.equal(score(checklist, all, [finding('error')]), 95)
    assert.equal(score(checklist, all, [finding('warning')]), 98)
    assert.equal(score(checklist, all, [finding('information')]), 99)
    assert.equal(score(checklist, all, [finding('hint')]), 100)
  })

  it('loses 30 to findings at most, and never falls below 0', () => {
    assert.equal(score(checklist, states('covered', 'covered', 'covered'), times(50, 'warning')), 70)
    assert.equal(score(checklist, states('missing', 'missing', 'covered'), times(50, 'error')), 0)
  })

  it('counts an element once: its own finding costs nothing more', () =>
    assert.equal(
      score(checklist, states('missing', 'covered', 'covered'), [finding('error', 'element/problem')]),
      50,
    ))

  it('starts at 100 where the checklist asks for nothing', () =>
    assert.equal(score({...checklist, elements: []}, [], times(3, 'warning')), 94))

  it('never rises with a finding', () => {
    for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
      let last = 100
      for (let count = 0; count < 40; count++) {
        const now = score(checklist, states('covered', 'weak', 'covered'), times(count, severity))
        assert.ok(now <= last)
        last = now
      }
    }
  })
})
