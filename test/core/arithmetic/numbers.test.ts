import assert from 'node:assert/strict'
import {onlyQuantity, quantities, written, writtenLike} from '../../../src/core/arithmetic/numbers.ts'

describe('a number in a text', () => {
  const cases: [text: string, value: number | undefined, unit?: string][] = [
    ['2,000', 2000],
    ['2 000', 2000],
    ["2'000", 2000],
    ['1.200.000', 1_200_000],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['0,5', 0.5],
    ['0.125', 0.125],
    ['12k', 12_000],
    ['$1.2M', 1_200_000, '$'],
    ['3 million', 3_000_000],
    ['12 m', 12, 'm'],
    ['€ 1,200', 1200, '€'],
    ['1,200 €', 1200, '€'],
    ['80 %', 80, '%'],
    ['80 percent', 80, '%'],
    ['+2.5 pp', 2.5, 'pp'],
    ['−3%', -3, '%'],
    ['4 person-months', 4, 'person'],
    ['3 (high)', 3],
    ['about 40 tickets', 40, 'ticket'],
    // Two readings, or none, or several numbers: no number.
    ['1.200', undefined],
    ['10–20', undefined],
    ['10-20', undefined],
    ['12 × 3 = 36', undefined],
    ['Q3 2026', undefined],
    ['v2', undefined],
    ['none', undefined],
    ['', undefined],
  ]
  for (const [text, value, unit = ''] of cases) {
    it(`“${text}” is ${value ?? 'no single number'}`, () => {
      const found = onlyQuantity(text)
      assert.equal(found?.value, value)
      if (found) assert.equal(found.unit, unit)
    })
  }

  it('has a place, a step, and may be rough', () => {
    const text = 'from ~1.2k to 50 (+20%)'
    const found = quantities(text)
    assert.deepEqual(
      found.map(it => text.slice(it.start, it.end)),
      ['1.2k', '50', '+20%'],
    )
    assert.deepEqual(
      found.map(it => it.step),
      [100, 1, 1],
    )
    assert.deepEqual(
      found.map(it => it.approximate),
      [true, false, false],
    )
  })

  it('is written in the style of another', () => {
    assert.equal(writtenLike(1234.5, '1,000'), '1,235')
    assert.equal(writtenLike(1234.5, '1 000'), '1 235')
    assert.equal(writtenLike(0.55, '0,71'), '0,55')
    assert.equal(writtenLike(2000, '100'), '2000')
    assert.equal(written(14_751.4), '14,751')
    assert.equal(written(0.012_34), '0.0123')
  })
})
