/** A row of the data: the indices of its features, ascending, with their values. */
export interface Row {
  indices: readonly number[]
  values: readonly number[]
  /** 0 to 1 */
  label: number
  weight: number
}

const MOST_STEPS = 120
const MEMORY = 8
const ENOUGH = 1e-4

/**
 * Logistic regression with a penalty on the squares of the weights, by L-BFGS (Nocedal, 1980). Nothing in it is random:
 * the same rows give the same weights.
 *
 * @param penalties what a feature's weight costs, by its index
 */
export function learn(rows: readonly Row[], penalties: Float64Array): Float64Array {
  const size = penalties.length
  let weights: Float64Array = new Float64Array(size)
  let {loss, gradient} = lossOf(rows, weights, penalties)
  const steps: {s: Float64Array; y: Float64Array; rho: number}[] = []
  for (let step = 0; step < MOST_STEPS && norm(gradient) > ENOUGH * Math.max(1, norm(weights)); step++) {
    const direction = directionOf(gradient, steps)
    const slope = dot(direction, gradient)
    let rate = step === 0 ? Math.min(1, 1 / norm(gradient)) : 1
    let next = moved(weights, direction, rate)
    let reached = lossOf(rows, next, penalties)
    while (reached.loss > loss + 1e-4 * rate * slope && rate > 1e-8) {
      rate /= 2
      next = moved(weights, direction, rate)
      reached = lossOf(rows, next, penalties)
    }
    const s = difference(next, weights)
    const y = difference(reached.gradient, gradient)
    const curvature = dot(s, y)
    if (curvature > 1e-12) steps.push({s, y, rho: 1 / curvature})
    if (steps.length > MEMORY) steps.shift()
    const gained = loss - reached.loss
    weights = next
    loss = reached.loss
    gradient = reached.gradient
    if (gained < 1e-7 * Math.abs(loss)) break
  }
  return weights
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

function logitOf({indices, values}: Pick<Row, 'indices' | 'values'>, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < indices.length; at++) sum += weights[indices[at]!]! * values[at]!
  return sum
}

function lossOf(rows: readonly Row[], weights: Float64Array, penalties: Float64Array) {
  const gradient = new Float64Array(weights.length)
  let loss = 0
  for (let at = 0; at < weights.length; at++) {
    const own = weights[at]!
    loss += 0.5 * penalties[at]! * own * own
    gradient[at] = penalties[at]! * own
  }
  for (const row of rows) {
    const logit = logitOf(row, weights)
    const chance = sigmoid(logit)
    // log(1 + exp(logit)), without overflow
    loss += row.weight * (Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - row.label * logit)
    const error = row.weight * (chance - row.label)
    for (let at = 0; at < row.indices.length; at++) gradient[row.indices[at]!]! += error * row.values[at]!
  }
  return {loss, gradient}
}

function directionOf(
  gradient: Float64Array,
  steps: readonly {s: Float64Array; y: Float64Array; rho: number}[],
): Float64Array {
  const q = gradient.slice()
  const alphas: number[] = []
  for (const {s, y, rho} of [...steps].reverse()) {
    const alpha = rho * dot(s, q)
    alphas.unshift(alpha)
    add(q, y, -alpha)
  }
  const last = steps.at(-1)
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1
  for (let at = 0; at < q.length; at++) q[at]! *= scale
  for (const [at, {s, y, rho}] of steps.entries()) add(q, s, alphas[at]! - rho * dot(y, q))
  for (let at = 0; at < q.length; at++) q[at]! *= -1
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a))
}

function add(target: Float64Array, source: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++) target[at]! += times * source[at]!
}

function moved(from: Float64Array, direction: Float64Array, rate: number): Float64Array {
  const to = from.slice()
  add(to, direction, rate)
  return to
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const found = a.slice()
  add(found, b, -1)
  return found
}
