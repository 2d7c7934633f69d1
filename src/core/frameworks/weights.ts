import data from './weights.json' with {type: 'json'}

const {weights} = data as unknown as {weights: Readonly<Record<string, readonly number[]>>}

/**
 * What each feature of the evidence says for an element, in log-odds, the bias first. Learned by logistic regression
 * from documents that readers had labelled; the elements share most of each weight, so that few documents are enough.
 */
export function weightsOf(element: string): readonly number[] {
  return weights[element] ?? weights.shared ?? []
}
