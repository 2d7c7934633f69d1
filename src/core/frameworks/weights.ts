import type {Features} from './features.ts'
import data from './weights.json' with {type: 'json'}

/** What each feature says for an element, in log-odds; `bias` where there are none. */
type Weights = Features & {bias: number}

const weights: {shared: Weights} & Partial<Record<string, Weights>> = data

/**
 * The probability that a reader finds the element in a document with these features. The weights were learned by
 * logistic regression from documents that readers had labelled; the elements share most of each weight, so that few
 * documents are enough. An element that is not ours has what they share.
 */
export function chanceOf(element: string, features: Features): number {
  const {bias, ...each} = weights[element] ?? weights.shared
  const names = Object.keys(each) as (keyof Features)[]
  const sum = names.reduce((total, name) => total + each[name] * features[name], bias)
  return 1 / (1 + Math.exp(-sum))
}
