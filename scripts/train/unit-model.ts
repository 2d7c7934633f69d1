import type {Example} from './examples.ts'
import {featuresOfExample} from './examples.ts'
import {learn, logitOf, type Row} from './regression.ts'

export interface Options {
  /** What the square of a weight costs. */
  penalty: number
  /** In how many groups a feature must be seen. */
  groups: number
  /** How freely a move's weights may differ from category to category, against those that it has everywhere. */
  own: number
  skip?: RegExp
  scale: (name: string) => number
}

/** What was learned for each move: by the names of features, those of one category as `name@category`. */
export class UnitModel {
  readonly moves = new Map<string, ReadonlyMap<string, number>>()

  logit(example: Example): number {
    const weights = this.moves.get(example.move)
    if (!weights) return -9
    let sum = 0
    for (const [name, value] of featuresOfExample(example)) {
      sum += value * ((weights.get(name) ?? 0) + (weights.get(`${name}@${example.category}`) ?? 0))
    }
    return sum
  }
}

export function learnUnits(examples: readonly Example[], options: Options): UnitModel {
  const model = new UnitModel()
  const common = commonFeatures(examples, options)
  for (const move of new Set(examples.map(it => it.move))) {
    const own = examples.filter(it => it.move === move)
    model.moves.set(move, learnMove(own, common, options))
  }
  return model
}

function learnMove(
  examples: readonly Example[],
  common: ReadonlySet<string>,
  {penalty, own, scale}: Options,
) {
  const indices = new Map<string, number>()
  const scales: number[] = []
  const indexOf = (name: string, size: number) => {
    let index = indices.get(name)
    if (index === undefined) {
      index = indices.size
      indices.set(name, index)
      scales.push(size)
    }
    return index
  }
  const several = new Set(examples.map(it => it.category)).size > 1
  const rows: Row[] = examples.map(example => {
    const entries: [number, number][] = []
    for (const [name, value] of featuresOfExample(example)) {
      if (!common.has(name)) continue
      const size = scale(name)
      entries.push([indexOf(name, size), value * size])
      if (several) entries.push([indexOf(`${name}@${example.category}`, own * size), value * own * size])
    }
    entries.sort((a, b) => a[0] - b[0])
    return {
      indices: entries.map(it => it[0]),
      values: entries.map(it => it[1]),
      label: example.label,
      weight: example.weight,
    }
  })
  const penalties = new Float64Array(indices.size).fill(penalty)
  const bias = indices.get('bias')
  if (bias !== undefined) penalties[bias] = 0.01
  const weights = learn(rows, penalties)
  return new Map([...indices].map(([name, index]) => [name, weights[index]! * scales[index]!]))
}

/** Product names must not become features: what only one question or sentence has says nothing of others. */
function commonFeatures(examples: readonly Example[], {groups, skip}: Options): Set<string> {
  const seen = new Map<string, Set<string>>()
  const units = new Set<unknown>()
  for (const example of examples) {
    if (units.has(example.unit)) continue
    units.add(example.unit)
    for (const name of featuresOfExample(example).keys()) {
      const own = seen.get(name)
      if (own) own.add(example.group)
      else seen.set(name, new Set([example.group]))
    }
  }
  return new Set(
    [...seen].filter(([name, its]) => its.size >= groups && !skip?.test(name)).map(([name]) => name),
  )
}

export {logitOf}
