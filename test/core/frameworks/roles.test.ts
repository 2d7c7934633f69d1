import assert from 'node:assert/strict'
import {roleOf} from '../../../src/core/frameworks/roles.ts'

describe('the person of a story', () => {
  for (const [text, role] of [
    ['As a lock keeper, I want to see which boats come, so that I fill the chamber in time.', 'lock keeper'],
    ['As Ruth, a lock keeper, I want to see which boats come.', 'lock keeper'],
    ['Given I am logged in as a skipper, when I report the gate, then the next boats see it', 'skipper'],
    ['- As a skipper, report a gate that is stuck', 'skipper'],
    ['As a new skipper I want a list of locks', 'new skipper'],
  ] as const)
    it(`is read in “${text}”`, () => assert.equal(roleOf(text), role))

  for (const text of [
    'As a result, we want fewer calls.',
    'As the queue grows, the gate counts the boats.',
    'The gate is shown as a list, with the newest first.',
    'Log in as soon as the gate opens.',
  ])
    it(`is nobody in “${text}”`, () => assert.equal(roleOf(text), undefined))
})
