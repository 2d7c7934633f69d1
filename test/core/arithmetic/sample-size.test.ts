import assert from 'node:assert/strict'
import {normalQuantile, unitsPerArm, wholeWeeks} from '../../../src/core/arithmetic/sample-size.ts'
import {iceScores, riceScore} from '../../../src/core/arithmetic/scores.ts'

describe('the sample size of two proportions', () => {
  const golden: [from: number, to: number, power: number, perArm: number][] = [
    [0.05, 0.06, 0.8, 8158],
    [0.1, 0.11, 0.8, 14_751],
    [0.1, 0.11, 0.9, 19_747],
    [0.2, 0.22, 0.8, 6509],
    [0.02, 0.022, 0.8, 80_681],
  ]
  for (const [from, to, power, perArm] of golden) {
    it(`from ${from} to ${to} at power ${power} is ${perArm} per arm`, () =>
      assert.equal(Math.round(unitsPerArm(from, to, {alpha: 0.05, power})), perArm))
  }

  it('is smaller where only one direction counts', () =>
    assert.ok(unitsPerArm(0.1, 0.11, {alpha: 0.05, power: 0.8, oneSided: true}) < 14_751))

  it('does not depend on which share is the larger', () =>
    assert.equal(Math.round(unitsPerArm(0.06, 0.05)), Math.round(unitsPerArm(0.05, 0.06))))

  it('takes whole weeks', () => {
    assert.equal(wholeWeeks(8158, 2, 2000), 2)
    assert.equal(wholeWeeks(7000, 2, 2000), 1)
    assert.equal(wholeWeeks(7000, 3, 2000), 2)
  })
})

describe('the normal quantile', () => {
  const table: [p: number, z: number][] = [
    [0.5, 0],
    [0.8, 0.841_621_2],
    [0.9, 1.281_551_6],
    [0.975, 1.959_964],
    [0.995, 2.575_829_3],
    [0.001, -3.090_232_3],
    [1e-10, -6.361_340_9],
  ]
  for (const [p, z] of table) {
    it(`of ${p} is ${z}`, () => assert.ok(Math.abs(normalQuantile(p) - z) < 1e-6, `${normalQuantile(p)}`))
  }
})

describe('scores', () => {
  it('RICE multiplies three and divides by effort', () => assert.equal(riceScore(2000, 2, 0.8, 4), 800))
  it('ICE multiplies, averages or adds', () => {
    assert.equal(iceScores.product([8, 5, 5]), 200)
    assert.equal(iceScores.mean([8, 5, 5]), 6)
    assert.equal(iceScores.sum([8, 5, 5]), 18)
  })
})
