import type {Unit} from './answer.ts'
import {toneOf} from './tone.ts'

/** How an answer speaks as a whole. Logarithms of counts in a hundred words, and shares of the units. */
export type Manner = Readonly<
  Record<
    | 'numbers'
    | 'names'
    | 'abstract'
    | 'methods'
    | 'weasels'
    | 'features'
    | 'hedges'
    | 'promises'
    | 'conditions'
    | 'letters',
    number
  >
>

/** Fewer words are no sample of how somebody speaks. */
const FEWEST_WORDS = 60
const USUAL_LETTERS = 4.4

/** Reads it of all units of an answer. */
export function mannerOf(units: readonly Unit[]): Manner {
  const counts = {numbers: 0, names: 0, abstract: 0, methods: 0, weasels: 0, features: 0, hedges: 0}
  let words = 0
  let letters = 0
  let promises = 0
  let conditions = 0
  for (const unit of units) {
    const tone = toneOf(unit)
    words += unit.words.length
    for (const {text} of unit.words) letters += text.length
    counts.numbers += tone.numbers
    counts.names += tone.names
    counts.abstract += tone.abstract
    counts.methods += tone.methods
    counts.weasels += tone.weasels
    counts.features += tone.classes.get('feature') ?? 0
    counts.hedges += tone.classes.get('hedge') ?? 0
    if (tone.isPromise) promises++
    if (tone.classes.has('condition')) conditions++
  }
  const share = (count: number) => Math.log1p((100 * count) / Math.max(FEWEST_WORDS, words))
  return {
    numbers: share(counts.numbers),
    names: share(counts.names),
    abstract: share(counts.abstract),
    methods: share(counts.methods),
    weasels: share(counts.weasels),
    features: share(counts.features),
    hedges: share(counts.hedges),
    promises: promises / Math.max(1, units.length),
    conditions: conditions / Math.max(1, units.length),
    letters: words === 0 ? 0 : letters / words - USUAL_LETTERS,
  }
}
