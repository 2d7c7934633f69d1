import {matchesOf} from '../matches.ts'

/** Sources of regular expressions for quantities; all are meant for texts in which letters' case is ignored. */

/** “45”, “1,200”, “0.5”, “10k”. */
export const NUMBER = String.raw`\d(?:[\d.,]*\d)?(?:\s?(?:k|m|bn|million|thousand)\b)?`

const WORDS = 'zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|none|nobody'

const UNIT = String.raw`%|‰|percent(?:age points?)?\b|pp\b|(?:ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|points?|stars?|times|x|eur|usd)\b`

/** A number with its currency and unit, if it has them. */
export const AMOUNT = String.raw`(?:[$€£]\s?)?(?:${NUMBER}|\b(?:${WORDS})\b)(?:\s?(?:${UNIT}))?(?:\s?/\s?\d+)?`

/** How an amount starts, where its end does not matter: a much smaller expression. */
export const AMOUNT_START = String.raw`(?:[$€£]\s?)?(?:\d|\b(?:${WORDS})\b)`

/** “at least”, “≥”, “less than”: a number after it is a bound. */
export const BOUND = String.raw`(?:[<>≤≥]\s?=?|\b(?:at (?:least|most)|(?:less|fewer|lower|more|greater|higher|faster|better|larger|shorter) than|no (?:more|less|fewer|higher|lower|later) than|not (?:more|exceed\w*)(?: than)?|over|under|below|above|beyond|within|up to|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?|exceed(?:s|ing)?|at or (?:below|above))\b)`

const WITH_UNIT = new RegExp(String.raw`${NUMBER}\s?(${UNIT})`, 'gi')

/** The quantities of the text that have the same unit: `%` or a time, say. */
export function unitsOf(text: string): string[] {
  return matchesOf(WITH_UNIT, text).map(([, unit = '']) => unit.toLowerCase().replace(/s$/, ''))
}
