import assert from 'node:assert/strict'
import {uniformDefects} from '../../../src/core/stories/uniform.ts'
import {uniqueDefects} from '../../../src/core/stories/unique.ts'
import {storyOf} from './story-of.ts'

const connextra = ['map', 'saddle', 'stable', 'lamp'].map(it => `As a rider, I want a ${it}, so that I ride.`)
const manyReasons = [...connextra, ...connextra, ...connextra]
const because = 'As a groom, I want a whistle because the bell is broken.'
const job = 'When it rains, I want a coat, so I can ride.'
const able = 'As a groom, I can see the stable.'

const odd = (texts: string[]) => [...uniformDefects(texts.map(storyOf)).keys()]

describe('uniformDefects', () => {
  const cases: [what: string, texts: string[], odd: number[]][] = [
    ['a job story among others', [...connextra, job], [4]],
    ['“I can” among “I want”', [able, ...connextra], [0]],
    ['“I want” among job stories', [job, job, connextra[0] as string, job], [2]],
    [
      'the same form in other words',
      [...connextra, 'As a groom, I would like to rest.', 'US-9: As a groom, I need hay.'],
      [],
    ],
    [
      'a role and a clause of another form',
      [
        ...manyReasons,
        'As a groom, opening the gate should ring a bell.',
        'As a groom, it is vital to rest.',
      ],
      [12, 13],
    ],
    ['no wish in any', [...connextra, ...connextra.map(it => it.replace('I want a', 'lend me a'))], []],
    ['a role and nothing else', [...connextra, 'As a groom, rest.'], []],
    ['a lone “because”', [...manyReasons, because], [12]],
    ['two of them', [...manyReasons, because, because], []],
    ['one among few', [...connextra, because], []],
    ['one with a benefit too', [...manyReasons, because.replace('.', ', so that I ride.')], []],
    ['no form at all', [...connextra, 'Buy hay'], []],
    ['too few to have a form', [...connextra.slice(0, 2), job], []],
    ['no majority', [...connextra, job, job, able], []],
    ['nothing', [], []],
  ]
  for (const [what, texts, expected] of cases) it(what, () => assert.deepEqual(odd(texts), expected))

  it('says what the others look like', () => {
    const defect = uniformDefects([...connextra, job].map(storyOf)).get(4)
    assert.equal(
      defect?.message,
      '“When it rains, I want” is not in the form of the other 4 stories: expected “As a …, I want …”',
    )
    assert.equal(job.slice(defect.start, defect.end), 'When it rains, I want')
    assert.equal(
      uniformDefects([...manyReasons, because].map(storyOf)).get(12)?.message,
      '“because” gives a cause, and the other 12 stories a benefit: expected “so that …”',
    )
  })
})

const twins: [what: string, one: string, other: string, confidence: string | undefined][] = [
  ['the same', 'As a juror, I want to read an entry.', 'As the juror, I want to read entries', 'sure'],
  [
    'little words',
    'As a rider, I want to see the price of a ride, so that I save.',
    'As a rider, I want to be able to see a ride’s price so I can save.',
    'sure',
  ],
  [
    'another way to have it',
    'As a guest, I want to view the room plan, so that my mother finds me.',
    'As a guest, I want access to the room plan, so that my mother finds me.',
    'sure',
  ],
  [
    'a benefit on one side',
    'As a juror, I want to read an entry.',
    'As a juror, I want to read an entry, so that I vote.',
    'likely',
  ],
  [
    'two benefits',
    'As a juror, I want to read an entry, so that I sleep.',
    'As a juror, I want to read an entry, so that I vote.',
    'possible',
  ],
  ['plurals', 'As a clerk, I want to send files.', 'As a clerk, I want to send a file.', 'sure'],
  [
    'two names of one act',
    'As a clerk, I want to edit a member.',
    'As a clerk, I want to be able to update members.',
    'sure',
  ],
  [
    'two names of one act, and two benefits',
    'As a clerk, I want to delete a member, so that I sleep.',
    'As a clerk, I want to remove a member, so that fees are right.',
    'possible',
  ],
  ['no shape', 'Print the badge', 'print badges', 'sure'],

  [
    'another role',
    'As a juror, I want to read an entry.',
    'As an author, I want to read an entry.',
    undefined,
  ],
  [
    'another noun',
    'As a clerk, I want to export CSV files.',
    'As a clerk, I want to export PDF files.',
    undefined,
  ],
  [
    'an act on another thing',
    'As a clerk, I want to edit a member.',
    'As a clerk, I want to update a fee.',
    undefined,
  ],
  ['another act', 'As a clerk, I want to add a member.', 'As a clerk, I want to remove a member.', undefined],
  [
    'another number',
    'As a clerk, I want to see 30 days of fees.',
    'As a clerk, I want to see 90 days of fees.',
    undefined,
  ],
  [
    'one word',
    'As a clerk, I want to search, so that I pay.',
    'As a clerk, I want to search, so that I rest.',
    undefined,
  ],
]

describe('uniqueDefects', () => {
  for (const [what, one, other, confidence] of twins) {
    it(what, () => {
      const filler = 'As a cook, I want a sharp knife, so that onions do not hurt.'
      const found = uniqueDefects([one, filler, other].map(storyOf))
      assert.deepEqual([...found.keys()].sort(), confidence ? [0, 2] : [])
      assert.deepEqual(
        [...found.values()].map(it => it.confidence),
        confidence ? [confidence, confidence] : [],
      )
    })
  }

  it('names the twin: the first of many, and the second to the first', () => {
    const text = 'As a juror, I want to read an entry.'
    const found = uniqueDefects([text, text, text].map(storyOf))
    assert.deepEqual(
      [...found].map(([index, {twin}]) => [index, twin]),
      [
        [0, 1],
        [1, 0],
        [2, 0],
      ],
    )
    assert.equal(
      found.get(0)?.message,
      'Says the same as another story (“to read an entry”): expected each wish once',
    )
  })
})
