import type {Category} from '../../coach/types.ts'
import {askCues} from './cues.ts'
import {spotCues} from './spot-cues.ts'

export interface CategoryGuess {
  category: Category
  /** How sure, 0 to 1: of all that speaks for any category, what speaks for this one. */
  confidence: number
  /** The words that say so. */
  words: readonly string[]
}

/** Below this a person should be asked. */
export const SURE = 0.5

/**
 * Guesses the category of one's own question from its words, the likeliest first; empty where nothing in it speaks for
 * any.
 */
export function guessCategory(question: string): CategoryGuess[] {
  const guesses = [...spotCues(question, askCues)].map(([category, spotted]) => {
    const words = [...new Set(spotted.map(it => it.text.toLowerCase()))]
    // The same cue twice says no more than once.
    const weight = words.reduce(
      (sum, word) =>
        sum + Math.max(...spotted.filter(it => it.text.toLowerCase() === word).map(it => it.weight)),
      0,
    )
    return {category, weight, words}
  })
  const all = guesses.reduce((sum, {weight}) => sum + weight, 0)
  // One weak word alone is no reason to be sure.
  const ground = Math.max(all, 1.5) + 0.5
  return guesses
    .filter(({weight}) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({category, weight, words}) => ({category, confidence: weight / ground, words}))
}
