import assert from 'node:assert/strict'
import {findingsOf, fixed, underlined} from './apply-fix.ts'

const rice = (...rows: string[]) =>
  [
    '# Orchard',
    '',
    '| Idea | Reach | Impact | Confidence | Effort | RICE |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')

describe('arithmetic/rice', () => {
  it('writes the score in the style of the table, and points to its inputs', () => {
    const text = rice('| Ladders | 12,000 | 2 | 80% | 4 | **4,900** |', '| Nets | 500 | 1 | 50% | 1 | 250 |')
    assert.match(fixed('arithmetic/rice', text), /\| \*\*4,800\*\* \|/)
    assert.deepEqual(
      findingsOf('arithmetic/rice', text)[0]?.related.map(it => it.message),
      ['reach: 12,000', 'impact: 2', 'confidence: 80%', 'effort: 4'],
    )
  })

  it('takes a scale of ten for what it is', () => {
    const text = rice(
      '| A | 9 | 9 | 7 | 8 | 709 |',
      '| B | 8 | 7 | 8 | 4 | 1,120 |',
      '| C | 8 | 8 | 1 | 4 | 160 |',
    )
    assert.deepEqual(underlined('arithmetic/rice', text), [])
  })

  it('is silent where most rows follow another formula', () => {
    const text = rice(
      '| A | 10 | 2 | 80% | 4 | 31 |',
      '| B | 20 | 1 | 50% | 1 | 7 |',
      '| C | 5 | 3 | 80% | 2 | 6 |',
    )
    assert.deepEqual(underlined('arithmetic/rice', text), [])
  })
})

describe('arithmetic/sum', () => {
  it('corrects the digits and leaves currency and markup', () => {
    const text =
      '| Item | Cost |\n|---|---|\n| A | € 1.200,50 |\n| B | € 800,00 |\n| **Total** | **€ 2.100,50** |\n'
    assert.match(fixed('arithmetic/sum', text), /\*\*€ 2\.000,50\*\*/)
  })

  it('forgives what rounding may do', () => {
    const text =
      '| Part | Share |\n|---|---|\n| A | 33.3% |\n| B | 33.3% |\n| C | 33.3% |\n| Total | 100% |\n'
    assert.deepEqual(underlined('arithmetic/sum', text), [])
  })

  it('is a hint where people may be counted twice', () =>
    assert.deepEqual(
      findingsOf(
        'arithmetic/sum',
        '| Group | Users |\n|---|---|\n| A | 40 |\n| B | 30 |\n| Total | 60 |\n',
      ).map(it => it.severity),
      ['hint'],
    ))
})

describe('arithmetic/change', () => {
  const silent = [
    'Cut the wait by 40% (from 12.5% to 7.5%).',
    'Cut the wait by about 30% from 400 to 290.',
    'Loading: 70% reduction (from 8-10 seconds to 2-3 seconds)',
    'Sales rose from 80 to 100, a 25% increase, while costs doubled from 10 to 20.',
    'Coverage goes from 29.58% to ~54% (+25%).',
    'From 2 h 50 min to 1 h (-50%).',
    'From 90 s to 2 m (-20%).',
    'The share rose from 5% of orders to 2.5% (+40% in June).',
  ]
  for (const text of silent) {
    it(`is silent on “${text}”`, () => assert.deepEqual(underlined('arithmetic/change', `${text}\n`), []))
  }

  it('reads the change before its values, and after them', () => {
    assert.deepEqual(
      underlined(
        'arithmetic/change',
        'Setup: 60% reduction (from 3 hours to 1 hour). Calls go 12 → 15 (+30%).\n',
      ),
      ['60%', '30%'],
    )
  })
})
