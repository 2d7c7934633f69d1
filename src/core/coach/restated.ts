import {contentWords} from '../stories/content-words.ts'

/** Of its words, so many are the question's. */
const SAME = 0.8
const FEWEST = 3

/** Tells of a sentence whether it only says the question again. A number or word of its own, and it says something. */
export function restates(question: string): (sentence: string) => boolean {
  const asked = new Set(contentWords(question))
  if (asked.size < FEWEST) return () => false
  return sentence => {
    const words = [...new Set(contentWords(sentence))]
    const own = words.filter(it => !asked.has(it))
    if (words.length < FEWEST || own.some(it => /\d/.test(it))) return false
    return (words.length - own.length) / words.length >= SAME
  }
}
