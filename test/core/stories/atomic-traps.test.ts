import assert from 'node:assert/strict'
import {atomicDefect} from '../../../src/core/stories/atomic.ts'
import {storyOf, told} from './story-of.ts'

const inStory = (wish: string) => `As a harbour master, I want ${wish}, so that no berth stays empty.`

/** What decides a case, and the wishes it decides: the marked words after the arrow, none where it must stay silent. */
const traps: [what: string, ...wishes: string[]][] = [
  [
    'a word that may be a noun, before a quality or a quantity',
    'to inspect a pontoon and report damaged cleats → and report',
    'to log the tide and report missing buoys → and report',
    'to view a bill and dispute single items → and dispute',
    'to view my log and challenge another skipper → and challenge',
    'to close a lock and text those who wait → and text',
    'to see tide and current related warnings',
    'to use time tracking tools and price limited offers',
    'to see the search and filter options',
  ],
  [
    'a word that may be a noun, before a plural',
    'to approve a charter as well as offer berths to guests → as well as offer',
    'to write a page and review translations of others → and review',
    'to call a crew and show charts to skippers → and show',
    'to set up watches of two and swap sailors between them → and swap',
    'to know the mooring and fuel dues',
    'to have a menu and price lists of boats',
  ],
  [
    'a verb that no list has',
    'to hear the siren and silence it → and silence',
    'to hear the siren and silence them at night → and silence',
    'to weigh a boat and water the lawn → and water',
    'to lower the mast or crank the winch → or crank',
    'to see the balance and the water level',
    'to see the colour and cover the owner has chosen',
  ],
  [
    'what has happened, in a clause',
    'to be called when my boat is adrift or have lost its line',
    'to hear the siren when I am close to or have gone over the draught of the lock',
    'to see the lock and have archived tides at hand → and have',
  ],
  [
    'a particle',
    'to type a name and jump to it → and jump',
    'to store keys and hand over codes to guests → and hand',
    'to open a chart and zoom in on the wreck → and zoom',
    'to plan the set up and take down of a stage',
    'to know the check in and check out times',
    'to see pick up and drop off points',
  ],
  [
    'a list of examples that comes to its end',
    'to see dues, including those of guests, and export them → , and export',
    'to see figures, i.e. berths, nights and dues, and send them to the town → , and send',
    'to sell goods such as rope and paint',
    'to sell goods, for example rope, varnish and print charts',
  ],
  [
    'a question that goes on',
    'to know when a boat arrives and where the crew sleeps → and where',
    'to know who signed a form and when',
    'to know who moved a boat, when and why',
    'to know what failed and by whom it was mended',
    'to see how many berths are free and how much they cost',
    'to read what the council decided and how it voted',
    'to see what has been paid and what is still due',
    'to see when and where the fleet meets',
    'to know why a winch stopped and what I can do',
    'to know the who, what and when of each repair',
  ],
  [
    'an act after a question',
    'to see what a berth costs and book one right away → and book',
    'to find a boat that was sold to another club and print its papers → and print',
    'to see which berths are free and hold one for an hour → and hold',
  ],
  [
    'two halves of one thing',
    'to set a minimum and a maximum length of boat',
    'to set a lower and an upper limit for the swell',
    'to enter the old and the new name of a boat',
    'to enter the start date and the end date of a lease',
    'to enter the name of a boat and the address of its owner → and the address of its owner',
    'to see the dues per berth and the length of stay of each boat → and the length of stay of each boat',
  ],
  [
    'something done to a thing',
    'distress calls to be recorded and sent → and sent',
    'to be told about wrecks and shallows',
    'to be reminded to read the meter and enter the value',
    'to see and hear the bridge of a tug',
  ],
]

describe('atomicDefect in doubt', () => {
  for (const [what, ...wishes] of traps) {
    describe(what, () => {
      for (const line of wishes) {
        const [wish = '', marked] = line.split(' → ')
        it(line, () => {
          const defect = atomicDefect(storyOf(inStory(wish)))
          const isShown = defect !== undefined && defect.confidence !== 'possible'
          assert.equal(isShown ? told(inStory(wish), defect).replace(/^\w+: /, '') : undefined, marked)
        })
      }
    })
  }
})
