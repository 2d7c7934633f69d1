import assert from 'node:assert/strict'
import {findingsOf, fixed, underlined} from './apply-fix.ts'

const risks = (...lines: string[]) => ['# Sauna', '', '## Risks', '', ...lines, ''].join('\n')

describe('entries of a list', () => {
  it('are subheadings with their fields, labelled paragraphs, and items', () => {
    const text = risks(
      '### Risk 1: the stove',
      '**Mitigation**: a second one',
      '',
      '### Money',
      '',
      '**Risk**: guests do not pay',
      '**Mitigation**:',
      '- a deposit',
      '',
      '**Risk**: wood gets dearer in winter',
      '',
      '**Impact:** high',
    )
    assert.deepEqual(underlined('risk/no-mitigation', text), ['**Risk**: wood gets dearer in winter'])
  })

  it('are filled in where their kind of entry wants it', () => {
    assert.match(
      fixed('risk/no-mitigation', risks('1. The stove cools', '2. We test the door in May')),
      /1\. The stove cools\n {3}- \*\*Mitigation:\*\* <!-- .* -->\n2\./,
    )
    assert.match(
      fixed(
        'risk/no-owner',
        risks('| Risk | Owner |', '|---|---|', '| The stove cools | Li |', '| Guests slip | |'),
      ),
      /\| Guests slip \| <!-- one name --> \|/,
    )
  })

  it('leave “TBD” to the rule on placeholders', () => {
    const text = '# Sauna\n\n## Open questions\n\n| Question | Owner |\n|---|---|\n| Who sweeps? | TBD |\n'
    assert.deepEqual(underlined('question/no-owner', text), [])
    assert.deepEqual(underlined('wording/placeholder', text), ['TBD'])
  })
})

describe('experiments', () => {
  const plan = (...lines: string[]) => ['# Towels', '', '## Experiment', '', ...lines, ''].join('\n')

  it('points to the inputs of the sample', () => {
    const text = plan('- Baseline: 5%', '- MDE: 1 pp', '- Power: 80%', '- Sample: 4,000 per arm')
    const [finding] = findingsOf('experiment/sample-size', text)
    assert.deepEqual(
      finding?.related.map(it => text.slice(it.start, it.end)),
      ['5%', '1 pp', '80%'],
    )
    assert.match(fixed('experiment/sample-size', text), /Sample: 8,158 per arm/)
  })

  it('leaves out what is said twice with two values', () => {
    const text = plan('- Baseline: 5%', '- Baseline: 7%', '- MDE: 1 pp', '- Sample: 400 per arm')
    assert.deepEqual(underlined('experiment/sample-size', text), [])
  })

  it('is content with either reading of an effect that is open', () => {
    const text = plan('- Baseline: 10%', '- MDE: 10%', '- Sample: 14,751 per arm')
    assert.deepEqual(underlined('experiment/sample-size', text), [])
    assert.deepEqual(underlined('experiment/mde-ambiguous', text), ['10%'])
  })
})
