import assert from 'node:assert/strict'
import {meansDefect} from '../../../src/core/stories/means.ts'
import {roleDefect} from '../../../src/core/stories/role.ts'
import {storyOf, told} from './story-of.ts'

const roles: [role: string, told: string][] = [
  ['user', 'possible: user'],
  ['end-user', 'possible: end-user'],
  ['normal person', 'possible: normal person'],
  ['web site user', '-'],
  ['payment API', 'likely: payment API'],
  ['system', 'likely: system'],
  ['backup job', 'likely: backup job'],
  ['screen-reader user', '-'],
  ['user with two accounts', '-'],
  ['system administrator', '-'],
  ['person in a wheelchair', '-'],
  ['job seeker', '-'],
  ['developer of a partner', '-'],
  ['backend developer', '-'],
]

describe('roleDefect', () => {
  for (const [role, expected] of roles) {
    const text = `As a ${role}, I want to be called back, so that I save a trip.`
    it(role, () => assert.equal(told(text, roleDefect(storyOf(text))), expected))
  }

  it('asks for a role where there is none, but not of a job story', () => {
    assert.equal(told('Call back', roleDefect(storyOf('Call back'))), 'sure: Call back')
    const job = 'When I am on hold, I want to be called back, so I can work on.'
    assert.equal(roleDefect(storyOf(job)), undefined)
  })
})

const means: [text: string, told: string][] = [
  ['As a nurse, I want a red button, so that I can call.', 'possible: a red button'],
  ['As a nurse, I want to have another dropdown of wards.', 'possible: to have another dropdown'],
  ['As a nurse, I want, so that I can call.', 'sure: I want'],
  ['As a nurse, so that I can call', 'sure: As a nurse'],
  ['As a nurse, I want to press a button, so that I can call.', '-'],
  ['As a nurse, I want the buttons to be larger, so that I hit them.', '-'],
  ['As a nurse, I want a bed, so that I can sleep.', '-'],
  ['A red button', '-'],
]

describe('meansDefect', () => {
  for (const [text, expected] of means)
    it(text, () => assert.equal(told(text, meansDefect(storyOf(text))), expected))
})
