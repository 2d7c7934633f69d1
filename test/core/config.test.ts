import assert from 'node:assert/strict'
import {defaultConfig} from '../../src/core/config.ts'
import {ConfigError} from '../../src/core/parse-config.ts'
import {rules} from '../../src/core/rules/index.ts'
import {parseSettings} from '../../src/core/rules/parse-settings.ts'
import {settingsOf} from '../../src/core/rules/settings.ts'

const rule = (id: string) => rules.find(it => it.id === id) as (typeof rules)[number]

describe('settings', () => {
  it('are the defaults where there are none', () => {
    assert.deepEqual(parseSettings(undefined), defaultConfig)
    assert.deepEqual(parseSettings(null), defaultConfig)
    assert.deepEqual(parseSettings({}), {rules: {}, documents: {}, author: ''})
    assert.deepEqual(parseSettings({rules: null}), defaultConfig)
  })

  it('take a severity, off, or options for a rule', () => {
    const config = parseSettings({
      rules: {
        'story/role': 'off',
        'story/unique': 'hint',
        'wording/vague': {severity: 'error', allow: ['robust']},
        'story/atomic': {},
      },
    })
    assert.equal(settingsOf(rule('story/role'), config).severity, 'off')
    assert.equal(settingsOf(rule('story/role'), config).override, undefined)
    assert.equal(settingsOf(rule('story/unique'), config).override, 'hint')
    const vague = settingsOf(rule('wording/vague'), config)
    assert.equal(vague.override, 'error')
    assert.deepEqual(vague.options, {allow: ['robust'], words: []})
    const atomic = settingsOf(rule('story/atomic'), config)
    assert.deepEqual([atomic.severity, atomic.override], [rule('story/atomic').severity, undefined])
  })

  it('give every rule its defaults', () => {
    for (const it of rules) {
      const settings = settingsOf(it, defaultConfig)
      assert.deepEqual([settings.severity, settings.override], [it.severity, undefined])
    }
  })

  const bad: [what: string, settings: unknown, reason: RegExp][] = [
    ['a list', [], /^settings: expected a map$/],
    ['a word', 'yes', /^settings: expected a map$/],
    ['an unknown key', {rule: {}}, /^settings: there is no “rule”$/],
    [
      'a level that there is not',
      {rules: {'story/role': 'loud'}},
      /^rules\.story\/role: expected off, error, warning/,
    ],
    [
      'a rule that there is not',
      {rules: {'story/roel': 'off'}},
      /^rules\.story\/roel: there is no such rule$/,
    ],
    [
      'an option that there is not',
      {rules: {'wording/vague': {alow: []}}},
      /^rules\.wording\/vague: there is no “alow”$/,
    ],
    [
      'an option for a rule without any',
      {rules: {'story/role': {x: 1}}},
      /^rules\.story\/role: there is no “x”$/,
    ],
    [
      'a bad option',
      {rules: {'wording/vague': {allow: 'robust'}}},
      /^rules\.wording\/vague\.allow: expected a list$/,
    ],
    [
      'a type that there is not',
      {documents: {'*.md': 'epic'}},
      /^documents\.\*\.md: expected none, prd, one-pager/,
    ],
    ['an author that is no text', {author: 3}, /^author: expected text$/],
    ['two at once', {author: 3, documents: 4}, /documents: expected a map; author: expected text/],
  ]
  for (const [what, settings, reason] of bad) {
    it(`say what is wrong with ${what}`, () => {
      assert.throws(
        () => parseSettings(settings),
        (error: unknown) => {
          assert.ok(error instanceof ConfigError)
          assert.match(error.message, reason)
          return true
        },
      )
    })
  }
})
