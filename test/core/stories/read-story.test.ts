import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readStory} from '../../../src/core/stories/read-story.ts'
import type {Span, Story} from '../../../src/core/stories/story.ts'
import {cpuTime} from '../../cpu-time.ts'

const parts = ['role', 'context', 'wish', 'means', 'marker', 'benefit', 'tail'] as const

/** The parts of a story by name, as text. */
function read(text: string, options?: {assume: boolean}): Partial<Record<string, string>> | undefined {
  const story = readStory(text, options)
  if (!story) return undefined
  assertSpans(text, story)
  const named = parts.flatMap(part => (story[part] ? [[part, story[part].text]] : []))
  return {form: story.form, ...Object.fromEntries(named)}
}

function assertSpans(text: string, story: Story): void {
  for (const span of [story, ...parts.map(part => story[part])]) {
    if (span) assert.equal(text.slice(span.start, span.end), span.text)
  }
}

const forms: [text: string, parts: Record<string, string>][] = [
  [
    'As a potter, I want to book the kiln, so that my bowls are ready for the fair.',
    {
      form: 'connextra',
      role: 'potter',
      wish: 'I want',
      means: 'to book the kiln',
      marker: 'so that',
      benefit: 'my bowls are ready for the fair',
    },
  ],
  [
    'As the head of a jury, I would really like anonymous entries.',
    {form: 'connextra', role: 'head of a jury', wish: 'I would really like', means: 'anonymous entries'},
  ],
  [
    'As a diver I can see the air that is left so I turn back in time',
    {
      form: 'connextra',
      role: 'diver',
      wish: 'I can',
      means: 'see the air that is left',
      marker: 'so',
      benefit: 'I turn back in time',
    },
  ],
  [
    'As an usher, when a seat is taken twice, I want to see who booked first, because both tickets look valid.',
    {
      form: 'connextra',
      role: 'usher',
      context: 'when a seat is taken twice',
      wish: 'I want',
      means: 'to see who booked first',
      marker: 'because',
      benefit: 'both tickets look valid',
    },
  ],
  [
    'When the tide turns, I want to be warned, so I can leave the sandbank.',
    {
      form: 'job',
      context: 'the tide turns',
      wish: 'I want',
      means: 'to be warned',
      marker: 'so',
      benefit: 'I can leave the sandbank',
    },
  ],
  [
    'In order to keep my hands clean, as a butcher, I want to weigh by voice.',
    {
      form: 'connextra',
      role: 'butcher',
      wish: 'I want',
      means: 'to weigh by voice',
      marker: 'In order to',
      benefit: 'keep my hands clean',
    },
  ],
  [
    'As a tuner, I want to see the last pitch (e.g. 442 Hz), so as to set the same one.',
    {
      form: 'connextra',
      role: 'tuner',
      wish: 'I want',
      means: 'to see the last pitch (e.g. 442 Hz)',
      marker: 'so as to',
      benefit: 'set the same one',
    },
  ],
  [
    'As a stoker, I want to log the pressure. So that the inspector sees it.',
    {
      form: 'connextra',
      role: 'stoker',
      wish: 'I want',
      means: 'to log the pressure',
      marker: 'So that',
      benefit: 'the inspector sees it',
    },
  ],
  [
    'As a guide, I want to lend headsets. Channel 4 is broken.',
    {
      form: 'connextra',
      role: 'guide',
      wish: 'I want',
      means: 'to lend headsets',
      tail: 'Channel 4 is broken.',
    },
  ],
  [
    'As a baker, I want to see the oven so far unused.\nPriority: high',
    {form: 'connextra', role: 'baker', wish: 'I want', means: 'to see the oven so far unused'},
  ],
]

/** What may stand before a story without being part of it. */
const labels = [
  'US-12: ',
  '3. ',
  '[KILN-4] ',
  'Story 7 – ',
  'Must have | ',
  '(5) ',
  'Booking: ',
  '✅ ',
  '   ',
]

const noStories = [
  'As a result, I want to leave.',
  'As a team we want to be proud of our work.',
  'As a rule of thumb, I want three quotes.',
  'As soon as I can, I want to go home.',
  'As a matter of fact, I need nothing.',
  'As an example, I would like to show the kiln.',
  'As a means to an end, I want glazes.',
  'As far as I know, I want too much.',
  'As a potter I should add that glazes are poisonous.',
  'When I was young, people wanted kilns.',
  'When the kiln is hot, the potter wants to leave.',
  'The kiln was built as a gift. I want it back.',
  'Bowls are fired twice.',
  '',
]

describe('readStory', () => {
  for (const [text, expected] of forms) it(text, () => assert.deepEqual(read(text), expected))

  for (const label of labels) {
    it(`reads past the label ${JSON.stringify(label)}`, () =>
      assert.deepEqual(read(`${label}${forms[0]?.[0]}`), forms[0]?.[1]))
  }

  for (const text of noStories)
    it(`is none: ${JSON.stringify(text)}`, () => assert.equal(read(text), undefined))

  for (const role of [
    'museum guide',
    'part time nurse',
    'long time customer',
    'child',
    'case worker',
    'well informed buyer',
  ])
    it(`is one: a ${role} wishes`, () => assert.equal(read(`As a ${role}, I want a map.`)?.role, role))

  it('takes any text for a story where it has to', () => {
    const assume = {assume: true}
    assert.deepEqual(read('Fire bowls twice', assume), {form: 'free', means: 'Fire bowls twice'})
    assert.deepEqual(read('As a potter, the kiln is hot.', assume), {form: 'connextra', role: 'potter'})
    assert.deepEqual(read('As a result, the kiln is hot.', assume), {
      form: 'free',
      means: 'As a result, the kiln is hot.',
    })
    assert.equal(read(' \n ', assume), undefined)
  })

  it('leaves a part out rather than empty', () => {
    assert.deepEqual(read('As a potter, I want to, so that.', {assume: true}), {
      form: 'connextra',
      role: 'potter',
      wish: 'I want',
      marker: 'so that',
    })
  })

  it('gives spans of the text, whatever the text', () => {
    const piece = fc.constantFrom(
      'As a potter',
      ', ',
      ' I want ',
      'to fire and sell bowls',
      ' so that ',
      'I sleep',
      'When ',
      'US-3: ',
      '. ',
      '\n',
      ' in order to ',
      ' because ',
      '\uFFFC',
      '  ',
      '(a note of mine)',
      'so ',
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), fc.boolean(), (pieces, assume) => {
        const text = pieces.join('')
        const story = readStory(text, {assume})
        if (!story) return
        assertSpans(text, story)
        const inOrder = [story.role, story.wish, story.means].filter((it): it is Span => it !== undefined)
        inOrder.reduce((before, it) => {
          assert.ok(before.end <= it.start)
          return it
        })
      }),
    )
  })

  it('takes time in proportion to the text', () => {
    const texts = [
      `As a potter,${' '.repeat(50_000)}I want${' '.repeat(50_000)}a kiln${' '.repeat(50_000)}.`,
      `As a ${'so '.repeat(30_000)}`,
      `As a potter, I want ${'bowls, and plates '.repeat(10_000)}`,
    ]
    for (const text of texts) {
      assert.ok(cpuTime(() => readStory(text, {assume: true})) < 500)
    }
  })
})
