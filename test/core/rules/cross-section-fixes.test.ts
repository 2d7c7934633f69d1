import assert from 'node:assert/strict'
import {findingsOf, fixed, underlined} from './apply-fix.ts'

describe('across/two-baselines', () => {
  const text = (goal: string) =>
    `# Tram doors\n\n## Goals\n\n- ${goal}\n\n## Success metrics\n\n- Doors that close late: from 12% to 4% by May\n`

  it('points at both places, and can take either value', () => {
    const [finding] = findingsOf('across/two-baselines', text('Doors that close late fall from 9% to 4%.'))
    const whole = text('Doors that close late fall from 9% to 4%.')
    assert.equal(whole.slice(finding?.start, finding?.end), '9%')
    assert.deepEqual(
      finding?.related.map(it => whole.slice(it.start, it.end)),
      ['12%'],
    )
    assert.equal(fixed('across/two-baselines', whole), text('Doors that close late fall from 12% to 4%.'))
  })

  it('takes another line for another measure', () => {
    assert.deepEqual(underlined('across/two-baselines', text('Doors fall off: from 9% to 1%.')), [])
  })
})

describe('across/must-without-goal', () => {
  const table = (goal: string) =>
    `# Tram doors\n\n## Goals\n\n- G1: Nobody is caught in a door.\n\n## Requirements\n\n| ID | Requirement | Priority | Goal |\n|---|---|---|---|\n| R1 | The door shall open at 20 N. | Must | G1 |\n| R2 | The door shall chime. | Must | ${goal} |\n`

  it('leaves the question in the empty cell', () => {
    assert.equal(
      fixed('across/must-without-goal', table('')),
      table('<!-- the goal it serves: G1 -->').replace('|  ', '| '),
    )
  })

  it('puts it on the id of a goal that there is not', () => {
    assert.deepEqual(underlined('across/must-without-goal', table('G4')), ['G4'])
  })
})

describe('metric/percent-or-points', () => {
  const line = (text: string) => `# Tram doors\n\n## Success metrics\n\n- ${text}\n`

  it('writes what the two values show', () => {
    assert.equal(
      fixed(
        'metric/percent-or-points',
        line('Raise the share of doors that close by 8%, from 80% to 88%, by May.'),
      ),
      line('Raise the share of doors that close by 8 percentage points, from 80% to 88%, by May.'),
    )
  })
})

describe('summary/superlative', () => {
  const summary = (text: string) => `# Tram doors\n\n## Summary\n\n${text}\n`

  it('sets the article by the word that is left', () => {
    assert.equal(
      fixed('summary/superlative', summary('It is an unparalleled door for a tram.')),
      summary('It is a door for a tram.'),
    )
    assert.equal(
      fixed('summary/superlative', summary('It is a revolutionary opening for trams.')),
      summary('It is an opening for trams.'),
    )
  })

  it('is faded out only where it could go', () => {
    const [first] = findingsOf('summary/superlative', summary('The door is a game changer.'))
    assert.equal(first?.unnecessary, false)
    assert.deepEqual(first?.fixes, [])
  })
})

describe('users/persona-never-used', () => {
  it('takes fields, maps and needs for no personas', () => {
    const text =
      '# Tram doors\n\n## Personas\n\n### The Night Rider\n\n**Goals:** home by one\n\n**Constraints:** no phone\n\n### Journey map\n\nLate.\n\n## Requirements\n\n- R1: The door shall chime.\n'
    assert.deepEqual(underlined('users/persona-never-used', text), ['The Night Rider'])
  })
})
