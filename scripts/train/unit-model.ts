import type {Features} from '../../src/core/coach/moves/features.ts'
import type {Category, MoveId} from '../../src/core/coach/types.ts'
import type {Example} from './examples.ts'
import {learn, type Row} from './regression.ts'

/** What was learned of units: weights by move, and by `move@category`, by the names of features. */
export interface UnitModel {
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>
  features: readonly string[]
}

/** What the square of a weight costs; the bias is all but free. */
const PENALTY = 3
const PENALTY_OF_BIAS = 0.01
/** What only a few questions or sentences have is the name of a product, or chance. */
const FEWEST_GROUPS = 14
/** How freely what a move looks like may differ from category to category, against what all of them share. */
const OWN = 0.7
/** Smaller weights are left out: there are many, and each is worth its bytes. */
const LEAST = 0.085
/** Words and phrases have their weights in all categories alike: too many to learn them anew in each. */
const SHARED = /^(?:[wbhk]:|bias$)/

export function learnUnits(examples: readonly Example[]): UnitModel {
  const features = commonFeatures(examples)
  const common = new Set(features)
  const weights = new Map<string, Map<string, number>>()
  for (const move of new Set(examples.map(it => it.move))) {
    learnMove(
      examples.filter(it => it.move === move),
      common,
      weights,
    )
  }
  return {weights, features}
}

export function logitBy({weights}: UnitModel, features: Features, move: MoveId, category: Category): number {
  const general = weights.get(move)
  const special = weights.get(`${move}@${category}`)
  let sum = 0
  for (const [name, value] of features) sum += value * ((general?.get(name) ?? 0) + (special?.get(name) ?? 0))
  return sum
}

function learnMove(
  examples: readonly Example[],
  common: ReadonlySet<string>,
  weights: Map<string, Map<string, number>>,
): void {
  const move = examples[0]?.move as MoveId
  const indices = new Map<string, number>()
  const indexOf = (name: string) => {
    const index = indices.get(name) ?? indices.size
    indices.set(name, index)
    return index
  }
  const isSeveral = new Set(examples.map(it => it.category)).size > 1
  const rows = examples.map(({features, category, label, weight}): Row => {
    const row = {indices: [] as number[], values: [] as number[], label, weight}
    for (const [name, value] of features) {
      if (!common.has(name)) continue
      row.indices.push(indexOf(`${move} ${name}`))
      row.values.push(value)
      if (!isSeveral || SHARED.test(name)) continue
      row.indices.push(indexOf(`${move}@${category} ${name}`))
      row.values.push(OWN * value)
    }
    return row
  })
  const penalties = new Float64Array(indices.size).fill(PENALTY)
  const bias = indices.get(`${move} bias`)
  if (bias !== undefined) penalties[bias] = PENALTY_OF_BIAS
  const learned = learn(rows, penalties)
  for (const [key, index] of indices) {
    const [place = '', name = ''] = /^(\S+) (.*)$/.exec(key)?.slice(1) ?? []
    const own = weights.get(place) ?? new Map<string, number>()
    weights.set(place, own)
    const weight = (learned[index] as number) * (place === move ? 1 : OWN)
    if (Math.abs(weight) >= LEAST) own.set(name, weight)
  }
}

function commonFeatures(examples: readonly Example[]): string[] {
  const groups = new Map<string, Set<string>>()
  for (const {features, group} of new Map(examples.map(it => [it.features, it])).values()) {
    for (const name of features.keys()) {
      const own = groups.get(name)
      if (own) own.add(group)
      else groups.set(name, new Set([group]))
    }
  }
  return [...groups]
    .filter(([, its]) => its.size >= FEWEST_GROUPS)
    .map(([name]) => name)
    .sort()
}
