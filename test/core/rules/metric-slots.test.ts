import assert from 'node:assert/strict'
import {findingsOf, fixed, underlined} from './apply-fix.ts'

const section = (...lines: string[]) =>
  `# Seat swaps\n\nTravellers ask the crew.\n\n## Success metrics\n\n${lines.join('\n')}\n`

describe('metric/no-baseline', () => {
  it('underlines the name of the metric, without its label for the kind', () => {
    assert.deepEqual(
      underlined(
        'metric/no-baseline',
        section(
          '- **Primary metric:** swaps agreed without the crew up by 20% by June',
          '- *Refund rate*: 4% by June',
        ),
      ),
      ['swaps agreed without the crew up', '*Refund rate*'],
    )
  })

  it('makes room before the full stop', () => {
    assert.equal(
      fixed('metric/no-baseline', section('- Crew calls for a swap fall by half by June.')),
      section(
        '- Crew calls for a swap fall by half by June (baseline: <!-- today’s value, and where it is read -->).',
      ),
    )
  })

  it('adds a column where the whole table has none', () => {
    assert.equal(
      fixed(
        'metric/no-baseline',
        section('| KPI | Target |', '| :-- | --: |', '| Refund rate | 4% |', '| NPS | 40 |'),
      ),
      section(
        '| KPI | Target | Baseline |',
        '| :-- | --: | --- |',
        '| Refund rate | 4% | <!-- today’s value, and where it is read --> |',
        '| NPS | 40 | <!-- today’s value, and where it is read --> |',
      ),
    )
  })

  it('gives up on a table without closing pipes', () => {
    const [finding] = findingsOf(
      'metric/no-baseline',
      section('KPI | Target', '--- | ---', 'Refund rate | 4%', 'NPS | 40'),
    )
    assert.deepEqual(finding?.fixes, [])
  })

  it('fills the cell of a column that is there, even one without spaces', () => {
    assert.equal(
      fixed(
        'metric/no-baseline',
        section('|KPI|Today|Target|', '|-|-|-|', '|Refund rate||4%|', '|NPS|31|40|'),
      ),
      section(
        '|KPI|Today|Target|',
        '|-|-|-|',
        '|Refund rate| <!-- today’s value, and where it is read --> |4%|',
        '|NPS|31|40|',
      ),
    )
  })

  it('adds a field in the style of the others', () => {
    assert.equal(
      fixed(
        'metric/no-baseline',
        section('1. Refund rate', '   * **Target:** 4%', '   * **By:** June', '2. NPS from 31 to 40 by June'),
      ),
      section(
        '1. Refund rate',
        '   * **Target:** 4%',
        '   * **By:** June',
        '   * **Baseline:** <!-- today’s value, and where it is read -->',
        '2. NPS from 31 to 40 by June',
      ),
    )
  })

  it('points once at the line that says it of all metrics', () => {
    const text = section('There is no baseline.', '', '- Refund rate: 4% by June', '- NPS: 40 by June')
    assert.deepEqual(underlined('metric/no-baseline', text), ['There is no baseline.'])
    assert.match(fixed('metric/no-baseline', text), /There is no baseline \(we measure it <!-- .* -->\)\./)
  })
})

describe('metric/no-target', () => {
  it('offers the whole tuple where more is not found', () => {
    assert.equal(
      fixed('metric/no-target', section('- Refund rate'), 'Add baseline, target and date'),
      section(
        '- Refund rate (baseline: <!-- today’s value, and where it is read -->, target: <!-- the value that counts as success -->, by <!-- the date or event by which it is reached -->)',
      ),
    )
  })

  it('lets a direction go on to its value', () => {
    assert.match(
      fixed(
        'metric/no-target',
        section('| KPI | Today | Target |', '|---|---|---|', '| NPS | 31 | increase |'),
      ),
      /\| increase to <!-- the value that counts as success --> \|/,
    )
  })

  it('reads metrics under bold lines, and in paragraphs with a label', () => {
    assert.deepEqual(
      underlined(
        'metric/no-target',
        section('**Quality**', '', '- Refund rate', '', '**Speed.** Time to a swap, today 9 min.'),
      ),
      ['Refund rate', '**Speed.**'],
    )
  })
})

describe('metric/no-guardrail', () => {
  it('adds an item in the style of the list', () => {
    assert.equal(
      fixed('metric/no-guardrail', section('1. **Speed:** time to a swap from 9 to 4 min by June')),
      section(
        '1. **Speed:** time to a swap from 9 to 4 min by June',
        '2. **Guardrail:** <!-- a measure that must not get worse, and its limit -->',
      ),
    )
  })

  it('adds a row to a table', () => {
    assert.match(
      fixed('metric/no-guardrail', section('| KPI | Today | Target |', '|---|---|---|', '| NPS | 31 | 40 |')),
      /\n\| Guardrail: <!-- .* --> \| \| \|\n/,
    )
  })
})
