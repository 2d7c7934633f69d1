import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readDocument} from '../../../src/core/document/document.ts'
import {elements, shippedFrameworks} from '../../../src/core/frameworks/bundled.ts'
import {findElements} from '../../../src/core/frameworks/find-elements.ts'
import {lexiconOf} from '../../../src/core/frameworks/lexicon.ts'
import type {DocumentType, ElementState} from '../../../src/core/types.ts'
import {rulesFolder} from '../rules/rule-page.ts'

function stateOf(id: string, text: string): ElementState {
  const state = findElements(readDocument(text), elements).find(it => it.id === id)
  assert.ok(state)
  return state
}

/** The line that the place of an element begins on, counted from 1. */
function lineOf(id: string, text: string): number | undefined {
  const {place} = stateOf(id, text)
  return place && text.slice(0, place.start).split('\n').length
}

/** A document of some length around what a test is about. */
const around = (text: string) => `# Ferry timetable

## Overview

Passengers of the island ferry look up the next crossing. The timetable hangs at three piers and on the web page.

${text}

## Screens

The home screen lists the next four crossings with pier and time. A crossing that is cancelled stays on the list, struck
through. Tapping a crossing opens a page with the stops, the price and the number of free car decks.
`

describe('elements are found', () => {
  const shortDocuments = readFileSync(new URL('short-documents.md', import.meta.url), 'utf8')
  for (const [, id = '', text = ''] of shortDocuments.matchAll(/^```md ([a-z-]+)\n([\s\S]*?)^```$/gm)) {
    it(`${id} in ${/^# (.*)/.exec(text)?.[1]}: “${text.split('\n')[2]}”`, () => {
      assert.equal(stateOf(id, text).status, 'covered')
    })
  }

  const productDocuments = readFileSync(new URL('product-documents.md', import.meta.url), 'utf8')
  for (const [, type = '', ids = '', text = ''] of productDocuments.matchAll(
    /^```md (\S+) (.*)\n([\s\S]*?)^```$/gm,
  )) {
    it(`in a ${type}: ${/^# (.*)/.exec(text)?.[1]}`, () => {
      const {definitions, checklist} = shippedFrameworks[type as DocumentType]
      const covered = findElements(readDocument(text), definitions).filter(it => it.status === 'covered')
      const asked = checklist.elements.map(({id}) => id)
      assert.deepEqual(
        asked.filter(id => covered.some(it => it.id === id)),
        asked.filter(id => ids.split(' ').includes(id)),
      )
    })
  }

  const forms: [form: string, text: string][] = [
    ['an ATX heading', '## Goals\n\nFewer passengers miss the last boat.'],
    ['a setext heading', 'Goals\n-----\n\nFewer passengers miss the last boat.'],
    ['a numbered heading', '## 3.2 Goals\n\nFewer passengers miss the last boat.'],
    ['an escaped number', '## 3\\. Goals\n\nFewer passengers miss the last boat.'],
    ['an emoji', '## 🎯 Goals\n\nFewer passengers miss the last boat.'],
    ['bold within a heading', '## **Goals**\n\nFewer passengers miss the last boat.'],
    ['a deep heading', '###### Goals\n\nFewer passengers miss the last boat.'],
    ['a line in bold', '**Goals**\n\nFewer passengers miss the last boat.'],
    ['a label', 'Goals: fewer passengers miss the last boat of the day.'],
    ['a label in bold', '**Goals:** fewer passengers miss the last boat of the day.'],
    ['a label in a list', '- **Owner:** Ida\n- **Goals:** fewer passengers miss the last boat of the day.'],
    ['a later line', '**Owner:** Ida\n**Goals:** fewer passengers miss the last boat of the day.'],
    ['number signs without a space', '##Goals##\n\nFewer passengers miss the last boat of the day.'],
    [
      'number signs within a paragraph',
      'Draft of May\n##Goals\nFewer passengers miss the last boat of the day.',
    ],
    ['a plain line', 'Goals\nFewer passengers miss the last boat of the day.'],
    ['a heading in HTML', '<h2>Goals</h2>\n\nFewer passengers miss the last boat of the day.'],
    ['a label with a question', '## Goals: what do we want?\n\nFewer passengers miss the last boat.'],
    ['a row of a table', '| | |\n|---|---|\n| Goals | Fewer passengers miss the last boat of the day |'],
    [
      'a column, with steps before it',
      '| Step | Goals |\n|---|---|\n| 1 | Fewer passengers miss the last boat of the day |',
    ],
    ['a list', '## Goals\n\n- Fewer missed boats\n- Shorter queues at the ticket office'],
  ]
  for (const [form, text] of forms) {
    it(`under ${form}`, () => assert.equal(stateOf('goals', around(text)).status, 'covered'))
  }

  it('in a part of their section that has a general name', () => {
    const text =
      '## Users\n\n### Commuter\n\n#### Description\n\nIda crosses twice a day with a bicycle and books from the bus.'
    assert.equal(stateOf('users', around(text)).status, 'covered')
  })

  it('as two people in stories', () => {
    const text =
      '- As a first-time visitor, I see which pier is open.\n- As the harbour master, I cancel a crossing in a storm.\n'
    assert.equal(stateOf('users', around(text)).status, 'covered')
  })

  it('asked of whoever reads', () => {
    const text = 'Tired of the queue at the pier? Have you ever found the last boat cancelled?\n'
    assert.equal(stateOf('problem', around(text)).status, 'covered')
  })

  it('told as stories, under their own name', () => {
    const text =
      '## User problems\n\n- As an islander, I want to know by noon whether the evening boat sails.\n'
    assert.equal(stateOf('problem', around(text)).status, 'covered')
  })
})

describe('the elements of all types', () => {
  it('are announced by the title that a fix inserts', () => {
    for (const {checklist, definitions} of Object.values(shippedFrameworks)) {
      for (const {id, title} of definitions) {
        const claims = lexiconOf(definitions).names.read(title)
        const named = claims.filter(({kind}) => kind === 'named').map(({element}) => definitions[element]?.id)
        assert.ok(named.includes(id), `${checklist.type}: “${title}” announces ${named}`)
      }
    }
  })

  it('are announced by the other names that their pages give', () => {
    for (const {checklist, definitions} of Object.values(shippedFrameworks)) {
      for (const {id} of checklist.define ?? []) {
        const page = readFileSync(new URL(`element/${id}.md`, rulesFolder), 'utf8')
        const [, others = ''] = /^- Another name: (.*)/m.exec(page) ?? []
        for (const [, name = ''] of others.matchAll(/“([^”]+)”/g)) {
          const claims = lexiconOf(definitions).names.read(name)
          const ids = claims.filter(it => it.kind !== 'related').map(it => definitions[it.element]?.id)
          assert.ok(ids.includes(id), `element/${id}: “${name}” announces ${ids}`)
        }
      }
    }
  })

  it('have ids that mean the same in all of them', () => {
    const known = new Map<string, string>()
    for (const {definitions} of Object.values(shippedFrameworks)) {
      for (const {id, asks} of definitions) {
        assert.equal(known.get(id) ?? asks, asks, `“${id}” is defined twice`)
        known.set(id, asks)
      }
    }
  })
})

describe('acceptance criteria are found', () => {
  const scenario =
    'Scenario: storm\n  Given a storm warning for the strait and the two outer piers\n  When a passenger opens the timetable\n  Then the crossing is struck through\n'
  const forms: [form: string, text: string][] = [
    ['in a fence of Gherkin', `## Examples\n\n\`\`\`gherkin\n${scenario}\`\`\``],
    ['in a fence that names no language', `## Examples\n\n\`\`\`\n${scenario}\`\`\``],
    ['in a fence in a list', `- Storms:\n  \`\`\`feature\n  ${scenario.replaceAll('\n', '\n  ')}\n  \`\`\``],
    [
      'in a column of stories by priority',
      '| Priority | Story | Acceptance criteria |\n|---|---|---|\n| Must have | As a passenger, I want to see that a crossing is cancelled | It is struck through within one minute |',
    ],
  ]
  for (const [form, text] of forms) {
    it(form, () => assert.equal(stateOf('acceptance', around(text)).status, 'covered'))
  }

  it('in no other code', () => {
    const text = '## Examples\n\n```ts\n// given a storm, when the page opens, then it is struck through\n```'
    assert.notEqual(stateOf('acceptance', around(text)).status, 'covered')
  })
})

describe('headings that lie are not believed', () => {
  const traps: [trap: string, id: string, text: string][] = [
    [
      'goals and non-goals that hold goals only',
      'non-goals',
      '## Goals and non-goals\n\n- Fewer missed boats.\n- Shorter queues.',
    ],
    [
      'a Q & A whose questions are answered',
      'open-questions',
      '## Q & A\n\n**Why not SMS?** Each costs 7 cents, and half of the passengers come from abroad.\n\n**Does it work offline?** Yes, for a day.',
    ],
    [
      'KPI cards',
      'metrics',
      '## KPI cards\n\nThe harbour master sees cards with the number of cars, the number of passengers and the delay.',
    ],
    [
      'metrics that the product shows',
      'metrics',
      '## Reports\n\nThe report shows the metrics per pier and exports the metrics as a table.',
    ],
    [
      'a limit of a requirement',
      'metric-target',
      '## Requirements\n\n- The list loads in less than 2 seconds.\n- At least 40 crossings fit on a page.',
    ],
    [
      'future work',
      'non-goals',
      '## Future work\n\n- A map with the position of the boat.\n- Prices for groups.',
    ],
    [
      'options of the product',
      'alternatives',
      '## Options\n\n- Language: Danish or German\n- Clock: 12 or 24 hours',
    ],
    [
      'phases of the moon',
      'rollout',
      '## Phases\n\nThe tide page shows the phases of the moon, new and full, and the height of the water.',
    ],
    [
      'a calendar that the product shows',
      'rollout',
      '## Calendar\n\nThe calendar shows the crossings of a month. Users can drag a booking to another day in June.',
    ],
    [
      'options that were only considered',
      'alternatives',
      '## Other routes\n\nWe considered several options with our advisers before we came to this one.',
    ],
    [
      'tests that nobody wrote yet',
      'acceptance',
      '## How to test this\n\nUnit tests and an integration test will be added.',
    ],
    [
      'a table of contents',
      'risks',
      '- [Goals](#goals)\n- [Risks and mitigations](#risks-and-mitigations)\n- [Open questions](#open-questions)',
    ],
    [
      'a heading in a code fence',
      'goals',
      '```md\n# Goals\n\nFewer passengers miss the last boat of the day.\n```',
    ],
    ['a document named after an element', 'risks', 'The dashboard is called Risks.'],
    [
      'a table of fields and types',
      'users',
      '### users\n\n| field | type | notes |\n|---|---|---|\n| id | uuid | one row per card holder |\n| pier | text | where the card was bought |\n| valid_to | date | last day of the season ticket |',
    ],
    [
      'tags',
      'goals',
      'Tags: #ferry #goals\n\nThe cashier in the kiosk can sort the crossings by pier and by price.',
    ],
    [
      'archetypes of screens',
      'users',
      '### Screen archetypes\n\n- Stream: the crossings of the day\n- Detail: stops, price and car decks of a crossing',
    ],
    [
      'an API that is for all users',
      'users',
      'The timetable is available to all users. Users are able to sort it by pier.',
    ],
    [
      'what the schedule does not change',
      'problem',
      'There are no changes to the timetable. Make sure that there is no gap between two crossings.',
    ],
    [
      'goals that a user of the product sets',
      'goals',
      '### Goals\n\nRowers set a weekly goal in kilometres and share the goal with their crew.',
    ],
    [
      'an endpoint for metrics',
      'metrics',
      '## Metrics\n\nPrometheus scrapes the counters each minute. The panel shows them per pier; alert when a sensor is silent.',
    ],
    [
      'what a user sends in as evidence',
      'evidence',
      '## Refunds\n\nThe passenger may attach up to four photos as evidence. The evidence is listed with its date and can be struck out.',
    ],
    [
      'what happens as something else does',
      'users',
      '## Queues\n\nAs the evening boat fills up, the gate counts the cars, e.g. those with a trailer. As the price list is long, it has a search.',
    ],
    [
      'what each player is after',
      'goals',
      '## Quiz\n\nThe goal of the player is to name all three piers. The purpose of a round is to pass the time on board.',
    ],
    [
      'a script for a demo',
      'acceptance',
      '## Demo script\n\n1. Open the timetable on the phone.\n2. Cancel a crossing.\n3. Show the page of the pier.',
    ],
    [
      'an aside that says that it is not done',
      'open-questions',
      '**Group tickets (TBD):** ten passengers for the price of eight.',
    ],
    [
      'numbered placeholders',
      'open-questions',
      '## Open questions\n\n1. Question 1?\n2. Question 2?\n3. Question 3?',
    ],
    [
      'questions to the writer of a proposal',
      'open-questions',
      '## Unresolved questions\n\n- What parts of the timetable do you expect to settle while this is reviewed?\n- Which neighbouring issues do you consider out of scope for now?',
    ],
    [
      'what competitors have',
      'alternatives',
      'Other harbours and competitors already have something similar on their page.',
    ],
    [
      'a plan in the affirmative',
      'non-goals',
      '## Plan\n\nWe are planning to cover all piers, and the page will support all languages of the strait.',
    ],
    [
      'guidance that begins with a length',
      'risks',
      '## Risks\n\n2–4 sentences describing what could go wrong with the product.',
    ],
    [
      'targets that somebody will set',
      'metric-target',
      '## Success metrics\n\nShare of missed boats. Targets will be set by the board.',
    ],
  ]
  for (const [trap, id, text] of traps) {
    it(`${trap}: no ${id}`, () => assert.notEqual(stateOf(id, around(text)).status, 'covered'))
  }

  it('a title that is a name: it names the document', () => {
    const text =
      '# Open questions\n\nA box on the pier where tourists leave a card with what they wonder about.\n'
    assert.notEqual(stateOf('open-questions', text).status, 'covered')
  })
})

describe('a heading without content', () => {
  const empty: [what: string, text: string][] = [
    ['nothing', ''],
    ['a comment', '<!-- What could go wrong, and what do we do about it? -->'],
    ['guidance in italics', '_What could go wrong? Name the cause and the effect._'],
    ['guidance in italics without a verb', '_Cause, effect, owner._'],
    ['guidance in italics with an example', '_At least three. Example: the pier floods at spring tide._'],
    ['guidance in a quote', '> List the risks and who owns each of them.'],
    ['guidance in plain words', 'Describe the risks of this project and how you would mitigate them.'],
    ['TBD', 'TBD'],
    ['TBD and with whom', 'TBD with the harbour office'],
    ['a note that details are needed', '_Details needed_'],
    ['TBC with somebody', 'TBC with the harbour office'],
    ['a sentence that puts it off', 'Details will be dealt with separately.'],
    ['what is true of any project', 'As with any project, communication is key.'],
    ['none that we know of', 'None that we know of.'],
    ['a prompt of two sentences', '*Top five risks. Use the scale of the safety office.*'],
    ['none', '- None.'],
    ['a placeholder', '[Describe the main risks here]'],
    ['a placeholder in a list', '- [Risk 1]\n- [Risk 2]'],
    ['code', '```\nThe mooring line may break in a storm, so we check it each week.\n```'],
    ['a picture', '![Risks of the crossing and of the weather](risks.png)'],
  ]
  for (const [what, body] of empty) {
    it(`has ${what} beneath it: not covered`, () => {
      const text = around(`## Risks\n\n${body}\n`)
      assert.notEqual(stateOf('risks', text).status, 'covered')
      assert.equal(lineOf('risks', text), 7)
      assert.equal(stateOf('risks', text).announced, true)
    })
  }

  it('is none where a comment hides it', () => {
    const text = around('<!-- to come: <h2>Risks</h2> -->\n\nThe pier may be closed by ice for days.')
    assert.equal(stateOf('risks', text).announced, false)
  })

  it('is missing where there is really nothing', () => {
    assert.equal(stateOf('risks', around('## Risks\n')).status, 'missing')
  })
})

describe('the place of an element', () => {
  it('is the heading that announces it', () => {
    const text = around('## Risks\n\nThe mooring line may break in a storm; we check it each week.')
    assert.equal(lineOf('risks', text), 7)
    assert.equal(stateOf('risks', text).announced, true)
  })

  it('is the outer one of two headings', () => {
    const text = around('## Users\n\n### Primary users\n\nCommuters who cross twice a day with a bicycle.')
    assert.equal(lineOf('users', text), 7)
  })

  it('is the full one of two headings', () => {
    const text = around(
      '## Open questions\n\n## Unresolved questions\n\n- Who pays for a missed boat?\n- Is the pier lit at night?',
    )
    assert.equal(lineOf('open-questions', text), 9)
  })

  it('is the sentence that shows it where no heading does', () => {
    const text = around('The web page is slow.\n\nWe considered paper slips, but nobody reads them.')
    const {place, announced} = stateOf('alternatives', text)
    assert.equal(announced, false)
    assert.equal(text.slice(place?.start, place?.end), 'We considered paper slips, but nobody reads them.')
  })

  it('of a target is the heading of its metrics', () => {
    const text = around('## Success metrics\n\n- Missed last boats: from 14 to 5 a month by the end of June.')
    assert.equal(lineOf('metric-target', text), 7)
  })

  it('of a target is the heading of its metrics, whatever numbers stand before', () => {
    const text = around(
      '## Goals\n\n- At least 90% of passengers reach the pier in time by June.\n\n## Success metrics\n\n- Missed last boats: from 14 to 5 a month by the end of June.\n- At least 95% of timetables are loaded within 2 seconds.',
    )
    assert.equal(lineOf('metric-target', text), 11)
  })

  it('of a target is no label of something else that is called a target', () => {
    const text = around(
      '- **Target:** schools and clubs along the northern shore\n\n## Success metrics\n\n- Missed last boats: from 14 to 5 a month by the end of June.',
    )
    assert.equal(lineOf('metric-target', text), 9)
  })

  it('is the label of the item where one may hold it', () => {
    const text = around(
      '## Evaluation\n\n- **Story:** Nobody waits in the rain any more.\n- **Habit:** They open it each day.\n- **Mobile:** It works on phones.\n- **Scope:** One pier is enough.\n- **Market:** Our target users are commuters who cross twice a day; tourists use it too.',
    )
    assert.equal(lineOf('users', text), 13)
  })

  it('is the section that may hold it rather than another that mentions it', () => {
    const text = around(
      '## Proposal\n\nWe chose a web page rather than an app, because nobody installs one.\n\n## Rationale\n\nWe considered paper slips, but nobody reads them. We considered text messages, but they cost too much.',
    )
    assert.equal(lineOf('alternatives', text), 11)
  })

  it('is the later of two sections that say the same of it: the first is a summary', () => {
    const text = around(
      '## Summary\n\nIt is hard for passengers to find out which boat is cancelled.\n\n## Motivation\n\nIt is hard for passengers to find out whether a boat runs.',
    )
    assert.equal(lineOf('problem', text), 11)
  })

  it('is the sentences themselves where a section about something else has them', () => {
    const text = around(
      '## Background\n\nThe harbour office prints the timetable.\n\nIt does so each spring.\n\nThe goal of this change is to have fewer missed boats. Our aim is also a calmer pier.',
    )
    const {place, announced} = stateOf('goals', text)
    assert.equal(announced, false)
    assert.equal(
      text.slice(place?.start, place?.end),
      'The goal of this change is to have fewer missed boats.',
    )
  })

  it('is in the opening where that says as much as a later place', () => {
    const harbour = 'The harbour is old, and its piers are of wood. '.repeat(30)
    const text = around(`## Piers\n\n${harbour}\n\n## Pages\n\nThe users are commuters.`).replace(
      'Passengers of',
      'Our users are commuters. Passengers of',
    )
    assert.equal(lineOf('users', text), 5)
  })

  it('is the own heading of an element below one that it shares', () => {
    const text = around(
      '## Goals and non-goals\n\n### Goals\n\n- Fewer missed boats.\n- A calmer pier.\n\n### Non-goals\n\n- Selling tickets.\n- Showing where the ferry is.',
    )
    assert.equal(lineOf('non-goals', text), 14)
  })

  it('is the first of several sections that are called the same', () => {
    const criteria = (count: number) =>
      '- The list shows the pier and the time of a crossing.\n'.repeat(count)
    const text = around(
      `## Story 1\n\n### Acceptance criteria\n\n${criteria(2)}\n## Story 2\n\n### Acceptance criteria\n\n${criteria(12)}`,
    )
    assert.equal(lineOf('acceptance', text), 9)
  })

  it('is the usual name of two, and a heading rather than a bold line', () => {
    const text = around(
      '**Purpose**\n\nThis note says what the harbour office wants to do about the timetable in the coming season.\n\n## Goals and metrics\n\nFewer missed boats, and a calmer pier in summer.',
    )
    assert.equal(lineOf('goals', text), 11)
  })

  it('of behaviours is the section that tells them, whatever it is called', () => {
    const verbs = ['open', 'filter', 'sort', 'share', 'save', 'print', 'close', 'copy']
    const text = around(
      `## Approach to it\n\n${verbs.map(it => `- The user can ${it} the list.\n`).join('')}\n## Implementation\n\nWe build it in spring with two people.`,
    ).replace(/## Screens[\s\S]*/, '')
    assert.equal(lineOf('requirements', text), 7)
  })
})

describe('the parts of an element', () => {
  it('are told: who, what and at what cost', () => {
    const text = around(
      '## Problem\n\nCommuters cannot see that a boat is cancelled and wait 40 minutes on the pier.',
    )
    assert.deepEqual(stateOf('problem', text).found, ['who has it', 'what is hard', 'what it costs'])
    assert.deepEqual(stateOf('problem', text).lacking, [])
  })

  it('that are not there are lacking', () => {
    const text = around('## Success metrics\n\nThe number of passengers who miss the last boat.')
    assert.deepEqual(stateOf('metrics', text).found, ['a measure'])
    assert.deepEqual(stateOf('metrics', text).lacking, ['a target number', 'a time frame', 'a guardrail'])
  })
})

describe('finding elements', () => {
  const text = around('## Goals\n\nFewer missed boats.\n\n## Risks\n\nThe line may break.')

  it('gives the same after an edit as for the text read anew', () => {
    const edited = text.replace('Fewer missed', 'The aim is fewer missed')
    const kept = findElements(readDocument(edited, readDocument(text)), elements)
    assert.deepEqual(kept, findElements(readDocument(edited), elements))
  })

  it('takes any list of definitions, in its order', () => {
    const some = elements.filter(({id}) => id === 'risks' || id === 'goals').reverse()
    assert.deepEqual(
      findElements(readDocument(text), some).map(({id}) => id),
      ['risks', 'goals'],
    )
  })

  it('finds an element that is not ours by its names', () => {
    const privacy = {
      id: 'privacy',
      title: 'Privacy',
      asks: 'Which personal data is kept, and for how long.',
      why: 'Data that nobody listed is data that nobody deletes.',
      guidance: 'List the data, the reason and the day it is deleted.',
      headings: ['privacy'],
    }
    const named = around(
      '## Privacy\n\nWe keep the number of the ticket for 30 days and no name, since nobody asks for it.',
    )
    assert.equal(findElements(readDocument(named), [privacy])[0]?.status, 'covered')
    assert.equal(findElements(readDocument(text), [privacy])[0]?.status, 'missing')
  })

  it('is done with an empty text, and with a strange one', () => {
    for (const strange of ['', '\n', '---\n---\n', '#', '|', '- ', '<!--', '\uFFFC', '**'.repeat(2000)]) {
      assert.equal(findElements(readDocument(strange), elements).length, elements.length)
    }
  })
})
