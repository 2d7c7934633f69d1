import assert from 'node:assert/strict'
import {benefitDefect} from '../../../src/core/stories/benefit.ts'
import {restatedDefect} from '../../../src/core/stories/restated.ts'
import {storyOf, told} from './story-of.ts'

const cases: [text: string, told: string][] = [
  ['As a judge, I want to see entries.', 'sure: As a judge, I want to see entries.'],
  [
    'As a judge, I want entries to be read aloud so far.',
    'sure: As a judge, I want entries to be read aloud so far.',
  ],
  ['As a judge, I want to know how to do so', 'sure: As a judge, I want to know how to do so'],
  ['As a judge, I want to see entries, so that.', 'sure: so that'],
  ['When a prize is due, I want to see entries.', 'sure: When a prize is due, I want to see entries.'],
  [
    'As a judge, I want the system to ensure that votes are secret',
    'sure: As a judge, I want the system to ensure that votes are secret',
  ],
  ['As a judge, I want to print the entries, so that I have the entries.', '-'],

  ['As a judge, I want to see entries so that I can vote.', '-'],
  ['As a judge, I want to see entries, so I vote in time.', '-'],
  ['As a judge, I want to see entries so authors are not offended.', '-'],
  ['As a judge, I want to see entries in order to vote.', '-'],
  ['As a judge, I want to see entries because I vote at night.', '-'],
  ['As a judge, I want to see entries so as to vote at night.', '-'],
  ['As a judge, I want to see entries. So that I can vote.', '-'],
  ['In order to vote, as a judge, I want to see entries.', '-'],
  ['When a prize is due, I want to see entries, so I can vote.', '-'],
  ['As a judge, I want to blank the names to avoid favours.', '-'],
  ['As a judge, I want to see my votes, so that I know why I voted.', '-'],
  ["As a judge, I want to see my votes, so that I don't vote twice.", '-'],
  ['As a judge, I want a page to vote for entries of the region, so that I vote.', '-'],
  ['Entries are read aloud', '-'],
]

const again: [text: string, told: string][] = [
  ['As a judge, I want to print the entries, so that I have the entries.', 'possible: I have the entries'],
  [
    'As a judge, I want to view the list of winners so I can see winners on the list',
    'possible: I can see winners on the list',
  ],
  ['As a judge, I want to see my votes, so that I know why I voted.', '-'],
  ["As a judge, I want to see my votes, so that I don't vote twice.", '-'],
  ['As a judge, I want a page to vote for entries of the region, so that I vote.', '-'],
  ['As a judge, I want to see entries.', '-'],
  ['As a judge, I want to see entries, so that.', '-'],
  ['Entries are read aloud', '-'],
]

describe('restatedDefect', () => {
  for (const [text, expected] of again)
    it(text, () => assert.equal(told(text, restatedDefect(storyOf(text))), expected))
})

describe('benefitDefect', () => {
  for (const [text, expected] of cases)
    it(text, () => assert.equal(told(text, benefitDefect(storyOf(text))), expected))

  it('says where a benefit would be written', () => {
    for (const [text, written] of [
      ['As a judge, I want to see entries.', 'As a judge, I want to see entries, so that ….'],
      [
        'As a judge, I want to see entries. They are long.',
        'As a judge, I want to see entries, so that …. They are long.',
      ],
      ['As a judge, I want', 'As a judge, I want, so that …'],
    ] as const) {
      const at = benefitDefect(storyOf(text))?.insertAt ?? 0
      assert.equal(`${text.slice(0, at)}, so that …${text.slice(at)}`, written)
    }
    assert.equal(benefitDefect(storyOf('As a judge, I want entries, so that.'))?.insertAt, undefined)
  })
})
