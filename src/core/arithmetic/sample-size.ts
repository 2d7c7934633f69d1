/** What a comparison of two shares is planned for. */
export interface Plan {
  /** The probability of seeing a difference that is not there, between 0 and 1. */
  alpha: number
  /** The probability of seeing the difference if it is there, between 0 and 1. */
  power: number
  /** Whether only a difference in one direction counts. */
  oneSided?: boolean
}

/** What most plans take, and what a plan that says nothing is held to mean. */
export const usualPlan: Plan = {alpha: 0.05, power: 0.8}

/**
 * How many units each of two arms needs to tell the shares `p1` and `p2` apart, both between 0 and 1 and different.
 * The normal approximation with pooled variance under the null hypothesis:
 * n = [z(1−α/2)·√(2p̄(1−p̄)) + z(power)·√(p1(1−p1) + p2(1−p2))]² ÷ (p2−p1)². Not rounded.
 * Source: J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd edition, chapter 4.
 */
export function unitsPerArm(p1: number, p2: number, {alpha, power, oneSided}: Plan = usualPlan): number {
  const mean = (p1 + p2) / 2
  const both = Math.sqrt(2 * mean * (1 - mean))
  const each = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  const z = normalQuantile(1 - (oneSided ? alpha : alpha / 2)) * both + normalQuantile(power) * each
  return (z / (p2 - p1)) ** 2
}

/** Whole weeks that `arms` arms of `perArm` units take with so many eligible units a day. */
export function wholeWeeks(perArm: number, arms: number, perDay: number): number {
  return Math.ceil((perArm * arms) / perDay / 7 - 1e-9)
}

// Coefficients of Wichura’s algorithm AS 241 (PPND7), highest power first: numerator, denominator.
const CENTRAL: Fraction = [
  [59.10937472, 159.29113202, 50.434271938, 3.3871327179],
  [67.1875636, 78.757757664, 17.895169469, 1],
]
const NEAR: Fraction = [
  [0.17023821103, 1.3067284816, 2.75681539, 1.4234372777],
  [0.12021132975, 0.7370016425, 1],
]
const FAR: Fraction = [
  [0.017337203997, 0.42868294337, 3.081226386, 6.657905115],
  [0.012258202635, 0.24197894225, 1],
]

type Fraction = readonly [readonly number[], readonly number[]]

/**
 * The value that a standard normal variable stays below with probability `p`, between 0 and 1; about 7 digits.
 * Source: M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), 477–484.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRAL, 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)))
  const tail = r <= 5 ? ratio(NEAR, r - 1.6) : ratio(FAR, r - 5)
  return q < 0 ? -tail : tail
}

function ratio([above, below]: Fraction, x: number): number {
  const at = (coefficients: readonly number[]) => coefficients.reduce((sum, it) => sum * x + it, 0)
  return at(above) / at(below)
}
