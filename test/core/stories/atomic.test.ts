import assert from 'node:assert/strict'
import {atomicDefect} from '../../../src/core/stories/atomic.ts'
import {writeSplit} from '../../../src/core/stories/write-split.ts'
import {storyOf, told} from './story-of.ts'

const inStory = (wish: string) => `As a stage manager, I want ${wish}, so that the show starts on time.`

/** Wishes with more than one thing, with how sure that is and the words that are marked. */
const fires: [wish: string, told: string][] = [
  ['to import the cue list and print name badges', 'sure: and print'],
  ['to add and remove props', 'sure: and remove'],
  ['to search for props and reserve them', 'sure: and reserve'],
  ['to call an actor, send a note and log the call', 'sure: , send a note and log'],
  ['to see the guest list and print badges', 'sure: and print'],
  ['to browse plays and bookmark favourites', 'sure: and bookmark'],
  ['to lock the doors and then dim the lights', 'sure: and then dim'],
  ['to be able to edit the plot as well as share it', 'sure: as well as share'],
  ['the crew to check the ropes and sign the sheet', 'sure: and sign'],
  ['the ability to open a shift or close it', 'sure: or close'],
  ['to lend a costume, and I want the tailor to be told', 'sure: , and I'],
  ['to print a label and my deputy should be told', 'likely: and my'],
  ['a board that shows the cues and counts the seconds', 'likely: and counts'],
  ['props to be checked and stored', 'likely: and stored'],
  ['to know when the bar opens and where the queue ends', 'likely: and where'],
  ['to update the seating plan and the list of the guests', 'likely: and the list of the guests'],
  ['to reach the crew from the app, by SMS or the watch', '-'],
  ['to reach the crew from the app, the watch or the web', 'likely: app, the watch or the web'],
  ['to open the log to find and correct a cue', 'possible: and correct'],
]

const silent = [
  'to accept the terms and conditions',
  'to see the name and address of a supplier',
  'to search and replace a name',
  'to drag and drop a cue',
  'to approve or reject a swap',
  'to open the map and see where the ropes hang',
  'to use the search and filter options',
  'to know the upload and download speeds',
  'to compare last night and tonight',
  'to be sure that the doors are locked and the lights are out',
  'to ensure that the ropes hold and the hooks close',
  'to book the hall between 6 and 9',
  'to find the prop that we bought and lost',
  'to phone an actor when the train is late and the show is near',
  'to rename the cue “fade and hold”',
  'to run \uFFFC for one act',
  'to see equipment such as ropes, hooks and drop lights',
  'to print the plan (and fold it)',
  'to see lights, sound and video',
  'to work in peace and quiet',
  'to store research and design documents',
  'to understand why a cue failed and what to do',
  'to see which seats are free and which are taken',
  'to have access to help and support',
  'to see the check in and check out times',
  'to read and understand the house rules',
  'to choose the paint and colour the director wants',
  'to see the ropes and above all the hooks',
]

/** Stories that fall apart cleanly, and what becomes of them. */
const splits: [text: string, stories: string[]][] = [
  [
    'As a florist, I want to print labels, pick a van and notify the driver, so that the stall is ready at six.',
    [
      'As a florist, I want to print labels, so that the stall is ready at six.',
      'As a florist, I want to pick a van, so that the stall is ready at six.',
      'As a florist, I want to notify the driver, so that the stall is ready at six.',
    ],
  ],
  [
    'As a florist, I want to print labels and notify drivers, so that the stall is ready at six.',
    [
      'As a florist, I want to print labels, so that the stall is ready at six.',
      'As a florist, I want to notify drivers, so that the stall is ready at six.',
    ],
  ],
  [
    'As a florist, I want to create, rename and delete bouquets.',
    [
      'As a florist, I want to create bouquets.',
      'As a florist, I want to rename bouquets.',
      'As a florist, I want to delete bouquets.',
    ],
  ],
  [
    'As a florist, I can hide a bouquet or publish a price list',
    ['As a florist, I can hide a bouquet', 'As a florist, I can publish a price list'],
  ],
  [
    'In order to sleep longer, as a florist, I want to print labels and notify drivers.',
    [
      'In order to sleep longer, as a florist, I want to print labels.',
      'In order to sleep longer, as a florist, I want to notify drivers.',
    ],
  ],
  [
    'When a wedding is moved, I want to reprint labels and notify drivers, so I can deliver on the day.',
    [
      'When a wedding is moved, I want to reprint labels, so I can deliver on the day.',
      'When a wedding is moved, I want to notify drivers, so I can deliver on the day.',
    ],
  ],
]

/** Stories with more than one wish whose parts hang together too much to be cut by a machine. */
const uncut = [
  'As a florist, I want to wrap a bouquet and then photograph it.',
  'As a florist, I want to print labels and sort them by street.',
  'As a florist, I want to print labels and report torn ones.',
  'As a florist, I want to print labels and notify drivers when a wedding is near.',
  'As a florist, I want to print labels and notify drivers, so that they match.',
  'As a florist, I want to either print labels or delete names.',
  'As a florist, I want to print labels, and I want drivers to be told.',
  'As a florist, I want to print labels and notify drivers. Drivers come from Delft.',
]

const defectOf = (text: string) => atomicDefect(storyOf(text))

describe('atomicDefect', () => {
  for (const [wish, expected] of fires) {
    it(`${expected.replace(/:.*/, '')}: ${wish}`, () =>
      assert.equal(told(inStory(wish), defectOf(inStory(wish))), expected))
  }

  for (const wish of silent)
    it(`silent: ${wish}`, () => assert.equal(told(inStory(wish), defectOf(inStory(wish))), '-'))

  it('reads the wish only', () => {
    for (const text of [
      'As a parent and coach, I want to see the pitch, so that I can pack balls and call the team.',
      'When I land and lose signal, I want to show my pass, so I can change planes.',
      'As a diver, I want a buddy because I forget and lose things.',
    ])
      assert.equal(defectOf(text), undefined, text)
  })

  it('says what it counted', () => {
    const message = (wish: string) => defectOf(inStory(wish))?.message
    assert.equal(
      message('to add and remove props'),
      'Two wishes in one story (“add” and “remove props”): expected one',
    )
    assert.equal(
      message('to call an actor, send a note to the whole crew and log the call'),
      'Three wishes in one story (“call an actor”, “send a note to…” and “log the call”): expected one',
    )
    assert.equal(
      message('to update the seating plan and the list of the guests'),
      'Two things in one wish (“the seating plan” and “the list of the guests”): expected one',
    )
    assert.equal(
      message('to reach the crew from the app, the watch or the web'),
      'Three ways in for one wish (“app”, “watch” and “web”): expected one',
    )
  })
})

describe('writeSplit', () => {
  for (const [text, stories] of splits) {
    it(text, () => {
      const split = defectOf(text)?.split
      assert.deepEqual(split && writeSplit(split, text), stories)
      for (const story of stories) assert.equal(defectOf(story), undefined, story)
    })
  }

  const marked: [source: string, stories: string[] | undefined][] = [
    [
      'US-4: As a **florist**, I want to print [labels](x) and notify drivers.',
      ['As a **florist**, I want to print [labels](x).', 'As a **florist**, I want to notify drivers.'],
    ],
    [
      'As a florist, I want to **print** labels and _notify_ drivers.',
      ['As a florist, I want to **print** labels.', 'As a florist, I want to _notify_ drivers.'],
    ],
    ['As a florist, I want to **print labels and notify drivers**.', undefined],
    ['As a florist, I want to [print labels and notify drivers](x).', undefined],
  ]
  for (const [source, stories] of marked) {
    it(source, () => {
      const blank = (mark: string) => ' '.repeat(mark.length)
      const split = defectOf(source.replace(/\*\*|_|\]\(x\)|\[/g, blank))?.split
      assert.deepEqual(split && writeSplit(split, source), stories)
    })
  }

  for (const text of uncut) {
    it(`not: ${text}`, () => {
      const defect = defectOf(text)
      assert.ok(defect)
      assert.equal(defect.split, undefined)
    })
  }
})
