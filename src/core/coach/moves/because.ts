import type {Unit} from './answer.ts'
import type {Doubt} from './discounts.ts'
import {toneOf} from './tone.ts'

/** What a doubt is told as, to the writer. */
export const reasons: Readonly<Record<Doubt, string>> = {
  restated: 'This says the question again: expected words of your own.',
  promised: 'This says that it would be done: expected it done, with what it comes to here.',
  quoted: 'These are somebody else’s words: expected yours.',
  recited: 'This names methods: expected what they come to here.',
  denied: 'This says that there is none: expected one, or how to get one.',
}

/** Why a unit that touches on a move does not make it, by what its words are like. */
export function whyWeak(unit: Unit): string {
  const {methods, numbers, names, weasels, abstract, classes, isQuestion} = toneOf(unit)
  if (methods > 0) return reasons.recited
  if (isQuestion) return 'This asks: expected what hangs on the answer, or an assumption in its place.'
  if ((classes.get('hedge') ?? 0) > 1) return 'This is hedged: expected a stand, and what would change it.'
  if (weasels + abstract > 1 && numbers + names === 0)
    return 'This could stand in an answer about any product: expected who, what or how much, here.'
  return 'This touches on it and stops short: expected the rest of the thought, with who, what or how much.'
}
