import type {Features} from '../../src/core/frameworks/features.ts'
import {chanceBy, type Weights} from '../../src/core/frameworks/weights.ts'
import {learn, type Row} from './regression.ts'

/** What speaks for an element in a document, and whether a reader finds it there. */
export interface Weighed {
  id: string
  features: Features
  label: boolean
}

export interface ElementModel {
  /** The weights that all elements share, and those of each. */
  weights: Record<string, Weights>
  of(row: Pick<Weighed, 'id' | 'features'>): number
}

/** How far an element goes its own way: there are a hundred documents, and twenty features for each of 13 elements. */
const OWN = 0.6
const PENALTY = 0.3
const PENALTY_OF_BIAS = 0.03

/** Learns what all elements share, and by how much each is different. */
export function learnElements(ids: readonly string[], rows: readonly Weighed[]): ElementModel {
  const names = ['bias', ...Object.keys(rows[0]?.features ?? {})] as (keyof Weights)[]
  const at = (element: number, name: number) => (element + 1) * names.length + name
  const penalties = new Float64Array(at(ids.length, 0)).fill(PENALTY)
  for (let element = -1; element < ids.length; element++) penalties[at(element, 0)] = PENALTY_OF_BIAS
  const learned = learn(
    rows.map(({id, features, label}): Row => {
      const element = ids.indexOf(id)
      const values = names.map(name => (name === 'bias' ? 1 : features[name as keyof Features]))
      return {
        indices: [...names.map((_, name) => at(-1, name)), ...names.map((_, name) => at(element, name))],
        values: [...values, ...values.map(it => it * OWN)],
        label: label ? 1 : 0,
        weight: 1,
      }
    }),
    penalties,
  )
  const weightsOf = (element: number) =>
    Object.fromEntries(
      names.map((name, index) => {
        const shared = learned[at(-1, index)] as number
        return [name, element < 0 ? shared : shared + OWN * (learned[at(element, index)] as number)]
      }),
    ) as unknown as Weights
  const weights: Record<string, Weights> = {shared: weightsOf(-1)}
  for (const [element, id] of ids.entries()) weights[id] = weightsOf(element)
  return {weights, of: ({id, features}) => chanceBy(weights[id] as Weights, features)}
}
