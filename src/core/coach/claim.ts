import {contentWords} from '../stories/content-words.ts'
import {plain} from './plain.ts'

/** More words than these nobody repeats before asking about them. */
const LONGEST = 18
const SHORTEST = 4
/** Words that carry sense. */
const FEWEST_TELLING = 2
/** Where a clause may end so that what stands before it is whole. */
const CLAUSE = /[,;:—–]\s|\s(?:because|since|so that|although|whereas|while|but)\s|[.!?](?:\s|$)/g

/**
 * A passage cut so that a question can quote it: all of it, else its first clause that is long enough to say something.
 * Undefined where it cannot be cut short without tearing it.
 */
export function claimOf(quote: string): string | undefined {
  if (/\?["”’)]*\s*$/.test(quote)) return undefined
  const whole = tidy(quote)
  if (isFit(whole)) return whole
  for (const {index} of whole.matchAll(CLAUSE)) {
    const clause = tidy(whole.slice(0, index))
    if (count(clause) > LONGEST) return undefined
    // An opening such as “If that fails, …” leads to what is said and does not say it.
    const isLead = /^(?:if|when|while|although|though|because|since|as|after|before|for|in|on|with)\b/i.test(
      clause,
    )
    if (isFit(clause) && !isLead) return clause
  }
  return undefined
}

function isFit(text: string): boolean {
  const words = count(text)
  if (words < SHORTEST || words > LONGEST || /[|?()]|[.!]\s/.test(text)) return false
  // What only points at what was said before says nothing when it stands alone.
  if (/^(?:that|this|it|those|these|they|he|she|what|which|how|who|here|there|one|two)\b/i.test(text))
    return false
  return new Set(contentWords(text)).size >= FEWEST_TELLING
}

function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** Without the marks at its ends; quotation marks inside become single ones. */
function tidy(text: string): string {
  return (
    plain(text)
      .replace(/^(?:[a-z]\)|\(?\d{1,2}[.)]|→|=>?)\s+/, '')
      // A label in front: “Metric: …”, “Pain (parents): …”.
      .replace(/^\p{L}[\p{L} ()/-]{1,28}:\s+(?=\S+ \S+ \S+)/u, '')
      .replace(/^(?:so|and|but|then|also|now|well|next|finally|therefore|however),?\s+/i, '')
      .replace(/[\s.,;:!…—–-]+$/, '')
      .replace(/\s*\([^()]*\)/g, '')
      .replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
      .replace(/[“”"]/g, '')
      .trim()
  )
}
