import {contentWords} from './content-words.ts'
import {type Defect, quoted, type Story} from './story.ts'

/** Words that a benefit may add to its wish and still say nothing new. */
const empty = new Set(
  contentWords(
    'on see know view use access file find look work help allow enable let give able benefit feature function thing easy',
  ),
)

/** What a benefit asks or denies is news too: “so that I know why”, “so that I do not pay”. */
const turns = /\b(?:what|when|where|who|whom|whose|why|how|which|whether|not|no|never|without|nobody)\b/g

/** Finds a benefit that says the wish once more. */
export function restatedDefect({form, means, benefit}: Story): Defect | undefined {
  if (form === 'free' || !means || !benefit) return undefined
  const wished = newsIn(means.text)
  const reasons = newsIn(benefit.text)
  const added = reasons.filter(w => !wished.includes(w) && !empty.has(w))
  // A part of the wish may be what it is for: “a page to pay for my seats, so that I pay for my seats”.
  const again = wished.filter(w => reasons.includes(w))
  if (added.length > 0 || 2 * again.length < wished.length) return undefined
  const message = `The benefit says the wish again (${quoted(benefit.text)}): expected what the person gains from it`
  return {start: benefit.start, end: benefit.end, confidence: 'possible', message}
}

function newsIn(text: string): string[] {
  const turned =
    text
      .toLowerCase()
      .replace(/n['’]t\b/g, ' not')
      .match(turns) ?? []
  return [...contentWords(text), ...turned]
}
