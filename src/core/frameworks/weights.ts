import type {Features} from './features.ts'
import data from './weights.json' with {type: 'json'}

/** What each feature says for an element, in log-odds; `bias` where there are none. */
export type Weights = Features & {bias: number}

const weights: {shared: Weights} & Partial<Record<string, Weights>> = data
const names = Object.keys(weights.shared).filter(it => it !== 'bias') as (keyof Features)[]

/**
 * For elements that no documents were labelled for, set by hand: a section of a few words under the element's name is
 * enough, and so is one sentence that proves it.
 */
const untrained: Weights = {...weights.shared, bias: -2.2, named: 2, namedWords: 1, proof: 2.2, bare: 0}

/**
 * The probability that a reader finds the element in a document with these features. The weights were learned by
 * logistic regression from documents that readers had labelled; the elements share most of each weight, so that few
 * documents are enough.
 */
export function chanceOf(element: string, features: Features): number {
  return chanceBy(weights[element] ?? untrained, features)
}

/** The same by weights that are given. */
export function chanceBy(each: Weights, features: Features): number {
  const sum = names.reduce((total, name) => total + each[name] * features[name], each.bias)
  return 1 / (1 + Math.exp(-sum))
}
