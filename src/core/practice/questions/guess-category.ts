import type {Category} from '../../coach/types.ts'
import {askCues} from './ask-cues.ts'
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

/** What the story before the question counts against the question itself: a drop is often told, and seldom asked about. */
const STORY = 0.3

/** What speaks against being sure whatever is said: one weak word alone is no ground. */
const DOUBT = 1.5

/**
 * Guesses the category of one's own question from its words, the likeliest first; empty where nothing in it speaks for
 * any.
 */
export function guessCategory(question: string): CategoryGuess[] {
  const asked = startOfAsk(question)
  const guesses = [...spotCues(question, askCues)].map(([category, spotted]) => {
    // The same cue twice says no more than once.
    const words = new Map<string, number>()
    for (const {text, weight, end} of spotted) {
      const word = text.toLowerCase()
      words.set(word, Math.max(words.get(word) ?? 0, end > asked ? weight : weight * STORY))
    }
    const weight = [...words.values()].reduce((sum, it) => sum + it, 0)
    return {category, weight, words: [...words.keys()]}
  })
  const all = guesses.reduce((sum, {weight}) => sum + weight, DOUBT)
  return guesses
    .filter(({weight}) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({category, weight, words}) => ({category, confidence: weight / all, words}))
}

/** Where the last sentence starts: there is what is asked, and before it the story. */
function startOfAsk(question: string): number {
  const text = question.trimEnd()
  const last = [...text.slice(0, -1).matchAll(/[.?!…][”’")]?\s+/g)].at(-1)
  return last ? last.index + last[0].length : 0
}
