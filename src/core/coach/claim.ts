import {plain} from './nouns.ts'

/** More words than these nobody repeats before asking about them. */
const LONGEST = 16
const SHORTEST = 4
/** Where a clause may end so that what stands before it is whole. */
const CLAUSE = /[,;:—–]\s|\s(?:because|since|so that|although|whereas|while|but)\s|[.!?](?:\s|$)/g

/**
 * A passage cut so that a question can quote it: all of it, else its first clause that is long enough to say something.
 * Undefined where it cannot be cut short without tearing it.
 */
export function claimOf(quote: string): string | undefined {
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
  return words >= SHORTEST && words <= LONGEST && !text.includes('|')
}

function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** Without the marks at its ends; quotation marks inside become single ones. */
function tidy(text: string): string {
  return plain(text)
    .replace(/[\s.,;:!?…—–-]+$/, '')
    .replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
    .replace(/[“”"]/g, '')
    .trim()
}
