import assert from 'node:assert/strict'
import {findingsOf, fixed, underlined} from './apply-fix.ts'

const PAIN = '<!-- Who struggles, doing what, and what it costs them. -->'
const OUTCOME =
  'For <!-- which users -->, <!-- what they do, or what results --> goes from <!-- today’s value --> to <!-- the value you want -->'

describe('problem/solution-in-disguise', () => {
  it('leaves the sentence, and a line of its own for the pain', () => {
    const text =
      '# Seat swaps\n\n## Problem\n\n**Travellers need an app.** We should build it.\n\n## Users\n\nFamilies.\n'
    assert.equal(
      fixed('problem/solution-in-disguise', text),
      text.replace('build it.\n', `build it.\n\n${PAIN}\n`),
    )
  })

  it('goes on with the list, numbers and indentation included', () => {
    const text = '# Seat swaps\n\n## Problem\n\n1. Crews lack a dashboard.\n2. Seats are empty.\n'
    assert.equal(
      fixed('problem/solution-in-disguise', text),
      text.replace('dashboard.\n', `dashboard.\n2. ${PAIN}\n`),
    )
  })

  it('is a hint beside a pain that is told', () => {
    const text =
      '# Seat swaps\n\n## Problem\n\nFamilies spend 20 minutes asking strangers to move.\n\nThere is no app for it.\n'
    assert.deepEqual(
      findingsOf('problem/solution-in-disguise', text).map(it => it.severity),
      ['hint'],
    )
  })
})

describe('goal/output-not-outcome', () => {
  it('puts the outcome beneath the goal, within its item', () => {
    const text =
      '# Seat swaps\n\n## Goals\n\n10. Launch the swap page\n    with a map\n11. Fewer calls for the crew\n'
    assert.equal(fixed('goal/output-not-outcome', text), text.replace('a map\n', `a map\n    - ${OUTCOME}\n`))
  })

  it('puts it after a paragraph', () => {
    const text = '# Seat swaps\n\n## Goal\n\nWe want to build a swap page.\n'
    assert.equal(fixed('goal/output-not-outcome', text), `${text}\n${OUTCOME}\n`)
  })

  it('underlines the output, not what leads up to it', () => {
    assert.deepEqual(
      underlined(
        'goal/output-not-outcome',
        '# Seat swaps\n\n## Goals\n\n- **Swaps:** build the swap page. It has a map.\n- Our goal is to ship version 2.\n',
      ),
      ['build the swap page', 'ship version 2'],
    )
  })
})
