import type {Evidence} from '../../src/core/coach/moves/evidence.ts'
import {learn, sigmoid} from './regression.ts'

/** Weights by the names of the evidence. */
export type AnswerModel = Readonly<Record<string, number>>

export interface Weighed {
  evidence: Evidence
  label: number
  weight: number
}

const PENALTY = 2
const PENALTY_OF_MOVE = 4
const PENALTY_OF_BIAS = 0.01

export function learnAnswers(examples: readonly Weighed[]): AnswerModel {
  const names = [...new Set(examples.flatMap(it => Object.keys(it.evidence)))].sort()
  const indices = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({evidence, label, weight}) => ({
    indices: Object.keys(evidence).map(name => indices.get(name) as number),
    values: Object.values(evidence),
    label,
    weight,
  }))
  const penalties = Float64Array.from(names, name =>
    name === 'bias' ? PENALTY_OF_BIAS : name.startsWith('is ') ? PENALTY_OF_MOVE : PENALTY,
  )
  const learned = learn(rows, penalties)
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round(1000 * (learned[at] as number)) / 1000]),
  )
}

export function chanceBy(model: AnswerModel, evidence: Evidence): number {
  let sum = 0
  for (const [name, value] of Object.entries(evidence)) sum += value * (model[name] ?? 0)
  return sigmoid(sum)
}
