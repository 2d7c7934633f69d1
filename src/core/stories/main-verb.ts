import type {Span} from './story.ts'
import {type Token, wordAt} from './tokens.ts'
import {canBeVerb, isMannerAdverb} from './verbs.ts'
import {adverbs} from './word-classes.ts'

const ability =
  /^(?:ability|option|possibility|opportunity|chance|right|capability|power|freedom|permission|way|tool|place|mechanism|feature|function)$/
/** How many words may stand before the noun of “to have a better place to …”. */
const abilityReach = 5
/** How many words “the system”, “all clerks of a shop” may take before “to”. */
const subjectReach = 7

/**
 * The index of the verb that carries a wish: after “to”, “to be able to”, “the ability to”, “the system to”; -1
 * when the wish is a thing. `wish`: the words that wish; after “I can”, or none, the verb needs no “to”.
 */
export function mainVerb(tokens: Token[], wish: Span | undefined): number {
  const afterModal = !wish || /\b(?:can|could|must|should|shall|may|will|able)$/i.test(wish.text)
  let i = skipAdverbs(tokens, 0)
  const hasTo = wordAt(tokens, i) === 'to'
  if (hasTo) i = skipAdverbs(tokens, i + 1)
  if (wordAt(tokens, i) === 'be' && wordAt(tokens, i + 1) === 'able') i = skipAdverbs(tokens, i + 3)
  const noun = tokens.findIndex((t, k) => k >= i && k <= i + abilityReach && ability.test(t.word))
  if (noun >= 0) {
    const verb = skipAdverbs(tokens, noun + (wordAt(tokens, noun + 1) === 'to' ? 2 : 1))
    if (canBeVerb(wordAt(tokens, verb))) return verb
  }
  if (hasTo || afterModal) return tokens[i]?.kind === 'word' ? i : -1
  const to = tokens.findIndex(
    (t, k) => k > i && k <= i + subjectReach && (t.word === 'to' || t.kind === 'mark'),
  )
  if (to < 0 || wordAt(tokens, to) !== 'to') return -1
  const verb = skipAdverbs(
    tokens,
    wordAt(tokens, to + 1) === 'be' && wordAt(tokens, to + 2) === 'able' ? to + 4 : to + 1,
  )
  return canBeVerb(wordAt(tokens, verb)) ? verb : -1
}

function skipAdverbs(tokens: Token[], from: number): number {
  let i = from
  while (adverbs.has(wordAt(tokens, i)) || isMannerAdverb(wordAt(tokens, i))) i++
  return i
}
