import assert from 'node:assert/strict'
import {criteriaSets} from '../../../src/core/requirements/criteria.ts'
import {allRequirements} from '../../../src/core/requirements/read-requirements.ts'
import {draftOf} from './draft-of.ts'

/** `form id: words [modal]`, for each requirement. */
function read(text: string): string[] {
  return allRequirements(draftOf(text)).map(({form, id, text: words, modal, start, end}) => {
    assert.equal(text.slice(start, end).replace(/[*_`]/g, ' '), words)
    if (id) assert.equal(text.slice(id.start, id.end), id.text)
    return `${form} ${id?.text ?? '-'}: ${words} [${modal ? `${modal.negated ? 'not ' : ''}${modal.word}` : ''}]`
  })
}

const cases: [what: string, text: string, requirements: string[]][] = [
  [
    'lists',
    '## Requirements\n\n- **R1:** The kiln must glow.\n- R2: A potter cannot open it.\n- Priority: Must\n- Who pays?\n',
    ['item R1: The kiln must glow. [must]', 'item R2: A potter cannot open it. [not can]'],
  ],
  [
    'what an item introduces',
    '## Requirements\n\n- The potter can:\n  - book the kiln\n  - see its heat\n',
    ['item -: book the kiln []', 'item -: see its heat []'],
  ],
  [
    'tables',
    '## Requirements\n\n| ID | Requirement | Priority |\n|---|---|---|\n| 1 | The kiln shall glow | Must |\n| | | |\n\n| Test | Result |\n|---|---|\n| R1 | passed |\n',
    ['row 1: The kiln shall glow [shall]'],
  ],
  [
    'headings with the paragraph beneath',
    '## Requirements\n\n### R1: Heat\n\nWhen it is full, the kiln shall glow.\n\n- **Priority:** Must\n\n### R2: Lamp\n',
    ['paragraph R1: When it is full, the kiln shall glow. [shall]', 'heading R2: Lamp []'],
  ],
  [
    'sections that speak about requirements',
    '## Requirements\n\n- The kiln must glow.\n\n### Traceability\n\n- R1: test 4\n\n## Risks\n\n- The kiln must not break.\n',
    ['item -: The kiln must glow. [must]'],
  ],
  [
    'conditions before the modal',
    '## Requirements\n\n- If the door should open, the kiln must stop.\n',
    ['item -: If the door should open, the kiln must stop. [must]'],
  ],
  [
    'months and modals',
    '## Requirements\n\n- Bookings for May MUST NOT be sold.\n',
    ['item -: Bookings for May MUST NOT be sold. [not must]'],
  ],
  ['prose elsewhere', '## Problem\n\nThe kiln must glow.\n', []],
]

describe('allRequirements', () => {
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(read(text), expected))
})

describe('criteriaSets', () => {
  it('counts a scenario as one criterion, and each other bullet or row', () => {
    const text =
      '## Acceptance criteria\n\n- Given a kiln\n- When it is full\n- Then it glows\n- It cools in 8 h.\n\n| Check |\n|---|\n| Door closed |\n\n## Test plan\n\n- Fire it.\n'
    const found = criteriaSets(draftOf(text)).map(({criteria}) =>
      criteria.map(({start, end}) => text.slice(start, end)),
    )
    assert.deepEqual(found, [
      ['Given a kiln\n- When it is full\n- Then it glows', 'It cools in 8 h.', '| Door closed |'],
    ])
  })

  it('reads each story’s own', () => {
    const text =
      '## Stories\n\n### Fire\n\n**Acceptance criteria**\n\n- It glows.\n\n### Cool\n\n**Acceptance criteria**\n\n- Given a kiln, when it is open, then it cools.\n'
    assert.deepEqual(
      criteriaSets(draftOf(text)).map(({criteria}) => criteria.length),
      [1, 1],
    )
  })
})
