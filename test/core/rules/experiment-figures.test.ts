import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {shippedFrameworks} from '../../../src/core/frameworks/bundled.ts'
import {figuresOf} from '../../../src/core/rules/experiment/figures.ts'
import {plansOf} from '../../../src/core/rules/experiment/plan-lines.ts'

/** The numbers that a plan states, without their places. */
function read(...lines: string[]) {
  const document = readDocument(`# Plan\n\n${lines.join('\n')}\n`)
  const {checklist} = shippedFrameworks.experiment
  const [plan] = plansOf({document, frontMatter: undefined, type: 'experiment', checklist, elements: []})
  assert.ok(plan)
  const {baseline, goal, effect, alpha, power, samples, arms, perDay, days} = figuresOf(plan)
  const rounded = (it: {value: number} | undefined) => it && Number(it.value.toPrecision(6))
  return {
    baseline: rounded(baseline),
    goal: rounded(goal),
    effect: effect && `${rounded(effect)} ${effect.kind}`,
    alpha: rounded(alpha),
    power: rounded(power),
    samples: samples.map(it => `${it.value} ${it.per}`),
    arms,
    perDay: rounded(perDay),
    days: rounded(days),
  }
}

describe('the figures of an experiment', () => {
  it('stand in a list', () =>
    assert.deepEqual(
      read(
        '- **Baseline:** 10.0%, 1 to 28 May',
        '- **Minimum detectable effect:** 1 percentage point (10% relative)',
        '- **Significance and power:** α 0.05 two-sided, power 80%',
        '- **Per arm:** 14,751 households; 29,502 in total',
        '- **Eligible:** first visits, about 2,400 a day',
        '- The test runs for two full weeks.',
      ),
      {
        baseline: 0.1,
        goal: undefined,
        effect: '0.01 absolute',
        alpha: 0.05,
        power: 0.8,
        samples: ['14751 arm', '29502 total'],
        arms: 2,
        perDay: 2400,
        days: 14,
      },
    ))

  it('stand in a table', () =>
    assert.deepEqual(
      read(
        '| Parameter | Value |',
        '|---|---|',
        '| Baseline | 12.5% weekly |',
        '| MDE | 5% relative |',
        '| Confidence | 95% confidence |',
        '| Power | 0.9 |',
        '| Sample size | 22k users per variant |',
        '| Eligible traffic per week | 21,000 |',
        '| Duration | 14 days |',
      ),
      {
        baseline: 0.125,
        goal: undefined,
        effect: '0.05 relative',
        alpha: 0.05,
        power: 0.9,
        samples: ['22000 arm'],
        arms: 2,
        perDay: 3000,
        days: 14,
      },
    ))

  it('stand in sentences', () =>
    assert.deepEqual(
      read(
        'This A/B/C test is to detect a change from 3.2% to 3.7%. At 50,000 weekly visitors, 50% of traffic, it runs for 10 days.',
        '',
        'We asked 40 people. “We need 9,000 per arm”, said the agency.',
      ),
      {
        baseline: 0.032,
        goal: 0.037,
        effect: undefined,
        alpha: undefined,
        power: undefined,
        samples: [],
        arms: 3,
        perDay: 3571.43,
        days: 10,
      },
    ))

  const samples: [line: string, found: string[]][] = [
    ['Sample size: 31,000 users (15,500 per variant)', ['31000 open', '15500 arm']],
    ['We need ~8,200 users/variant.', ['8200 arm']],
    ['N per group = 8,158', ['8158 arm']],
    ['n = 8158', ['8158 open']],
    ['Sample: 400,000 sessions in total, 0.2% of them with an order', ['400000 total']],
    ['Eligible traffic: 12,000 a day in each group', []],
    ['We talked to a sample of 12 people.', []],
  ]
  for (const [line, found] of samples) {
    it(`sample in “${line}”`, () => assert.deepEqual(read(line).samples, found))
  }

  it('reads levels in any words', () => {
    const found = read('Power analysis: 90% power, 5% significance, two-sided.')
    assert.deepEqual([found.alpha, found.power], [0.05, 0.9])
    const other = read('- Power (1 − β): 0.8', '- Significance: 95%')
    assert.deepEqual([other.alpha, other.power], [0.05, 0.8])
  })

  it('are left out where two values are given', () => {
    const found = read('- Baseline: 5%', '- Baseline in Norway: 7%', '- Power 80%', '- Power: 90%')
    assert.equal(found.baseline, undefined)
    assert.equal(found.power, undefined)
  })
})
