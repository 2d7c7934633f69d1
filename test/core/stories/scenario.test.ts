import assert from 'node:assert/strict'
import {thenDefects, whenDefect} from '../../../src/core/stories/acceptance.ts'
import {readScenarios} from '../../../src/core/stories/scenario.ts'
import type {Span} from '../../../src/core/stories/story.ts'
import {told} from './story-of.ts'

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({0: line, index}) => ({
    start: index,
    end: index + line.length,
    text: line,
  }))
}

/** Scenarios as `given: … | when: … | then: …`; `+when` for a step that opens with “and”. */
function read(text: string): string[] {
  return readScenarios(linesOf(text)).map(({start, end, steps}) => {
    assert.ok(start <= end)
    for (const {word, body} of steps) {
      assert.equal(text.slice(word.start, word.end), word.text)
      assert.equal(text.slice(body.start, body.end), body.text)
    }
    return steps.map(it => `${it.joined ? '+' : ''}${it.keyword}: ${it.body.text}`).join(' | ')
  })
}

const scenarios: [what: string, text: string, scenarios: string[]][] = [
  [
    'lines',
    'Given a lamp\nWhen it breaks\nThen a bell rings',
    ['given: a lamp | when: it breaks | then: a bell rings'],
  ],
  [
    'a sentence',
    'Given a lamp, when it breaks, then a bell rings.',
    ['given: a lamp | when: it breaks | then: a bell rings.'],
  ],
  [
    'a sentence without commas',
    'When a lamp breaks then a bell rings',
    ['when: a lamp breaks | then: a bell rings'],
  ],
  [
    'bullets, numbers, check boxes, capitals',
    '- GIVEN a lamp\n2) When it breaks\n[ ] Then a bell rings',
    ['given: a lamp | when: it breaks | then: a bell rings'],
  ],
  [
    'and, but',
    'Given a lamp\nAnd a bell\nWhen it breaks\nThen the bell rings\nBut no siren',
    ['given: a lamp | +given: a bell | when: it breaks | then: the bell rings | +then: no siren'],
  ],
  [
    'two events in a sentence',
    'Given a lamp, when it breaks, and when it rains, then a bell rings',
    ['given: a lamp | when: it breaks | +when: it rains | then: a bell rings'],
  ],
  [
    'one after another',
    'When it rains, then a bell rings\nWhen it snows, then a horn blows',
    ['when: it rains | then: a bell rings', 'when: it snows | then: a horn blows'],
  ],
  [
    'titles',
    'Scenario: rain\nGiven a lamp\nThen it is lit\nScenario: snow\nGiven a lamp\nThen it blinks',
    ['given: a lamp | then: it is lit', 'given: a lamp | then: it blinks'],
  ],
  [
    'a second event',
    'Given a lamp\nWhen it rains\nThen it is lit\nWhen it snows\nThen it blinks',
    ['given: a lamp | when: it rains | then: it is lit | when: it snows | then: it blinks'],
  ],
  [
    'a line that goes on',
    'Given a lamp\nWhen it breaks\nand falls\nThen a bell rings\nfor a minute',
    ['given: a lamp | when: it breaks | +when: falls | then: a bell rings\nfor a minute'],
  ],
  [
    'a table of data',
    'Given lamps\n| red |\n| blue |\nWhen one breaks\nThen a bell rings',
    ['given: lamps | when: one breaks | then: a bell rings'],
  ],
  [
    'words that are no keywords',
    'Given a lamp, when it breaks, then she sees when it will be back',
    ['given: a lamp | when: it breaks | then: she sees when it will be back'],
  ],
  ['no outcome', 'Given a lamp\nWhen it breaks', []],
  ['rules', 'Lamps are lit at dusk\nThe bell rings for a minute', []],
  ['“Givens” and “Thence”', 'Givens are kept\nThence no lamp', []],
]

describe('readScenarios', () => {
  for (const [what, text, expected] of scenarios) it(what, () => assert.deepEqual(read(text), expected))
})

const whens: [text: string, told: string][] = [
  ['Given a lamp\nWhen it rains\nThen it is lit\nWhen it snows\nThen it blinks', 'sure: When it snows'],
  ['Given a lamp\nWhen it rains\nAnd it is dark\nThen it is lit', 'possible: And it is dark'],
  ['Given a lamp\nAnd a bell\nWhen it rains\nThen it is lit\nAnd the bell rings', '-'],
  ['Given a lamp\nThen it is lit\nAnd the bell rings', '-'],
]

describe('whenDefect', () => {
  for (const [text, expected] of whens) {
    it(text.replaceAll('\n', ' / '), () => {
      const [scenario] = readScenarios(linesOf(text))
      assert.ok(scenario)
      assert.equal(told(text, whenDefect(scenario)), expected)
    })
  }
})

const thens: [outcome: string, told: string][] = [
  ['the export works', 'likely: works'],
  ['the export works as expected', 'likely: works as expected'],
  ['errors are handled gracefully', 'likely: are handled'],
  ['the page is faster', 'likely: is faster'],
  ['the visitor has a great experience', 'likely: has a great experience'],
  ['there are no issues', 'likely: there are no issues'],
  ['it meets the requirements', 'likely: meets the requirements'],
  ['the order is processed', 'likely: is processed'],
  ['the seat is saved to the database', 'likely: saved to the database'],
  ['the system validates the coupon', 'likely: system validates'],
  ['the refund job is triggered', 'likely: job is triggered'],

  ['the export shows 40 rows', '-'],
  ['the queue is processed within 30 seconds', '-'],
  ['the order is processed and a receipt is printed', '-'],
  ['the old link no longer works', '-'],
  ['the clerk works on the next claim', '-'],
  ['she sees “Paid”', '-'],
  ['\uFFFC is executed', '-'],
  ['the seat is free again', '-'],
]

describe('thenDefects', () => {
  for (const [outcome, expected] of thens) {
    const text = `Given a seat\nWhen it is booked\nThen ${outcome}`
    it(outcome, () => {
      const [scenario] = readScenarios(linesOf(text))
      assert.ok(scenario)
      assert.equal(told(text, thenDefects(scenario)[0]), expected)
    })
  }

  it('judges outcomes only, each of them', () => {
    const text =
      'Given the import works\nWhen the file is processed\nThen all is fine\nAnd the job is triggered'
    const [scenario] = readScenarios(linesOf(text))
    assert.ok(scenario)
    assert.deepEqual(
      thenDefects(scenario).map(it => text.slice(it.start, it.end)),
      ['is fine', 'job is triggered'],
    )
  })
})
