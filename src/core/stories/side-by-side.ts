import type {Place} from './place.ts'
import {type Token, wordAt} from './tokens.ts'
import {canBeVerb, isMannerAdverb, isPlainVerb} from './verbs.ts'
import {adverbs, determiners} from './word-classes.ts'

/** After these “to” takes a thing: “access to help and support”. */
const nounsBeforeTo =
  /^(?:access|changes?|updates?|links?|answers?|subscriptions?|introduction|guide|related|due|prior|next|back)$/

/**
 * The index of a verb that stands right before the joining word, with no object of its own: “create and …”,
 * “search for and …”; -1 when there is none.
 */
export function sideBySide({tokens, at, verb, scope}: Place): number {
  if (scope === 'aside' || scope === 'question') return -1
  let i = at - 1
  if (wordAt(tokens, i) === ',') i--
  if (/^(?:for|to|on|in|with|at|up|from|into|out|through)$/.test(wordAt(tokens, i)) && i - 1 === verb) i--
  if (i >= 0 && i === verb) return i
  const to = skipAdverbsBack(tokens, i - 1)
  const lead = wordAt(tokens, to)
  const isInfinitive =
    (lead === 'to' && !nounsBeforeTo.test(wordAt(tokens, to - 1))) ||
    (scope === 'main' && /^(?:can|could|will|must|should)$/.test(lead))
  return isInfinitive && canBeVerb(wordAt(tokens, i)) ? i : -1
}

export function skipAdverbsBack(tokens: Token[], from: number): number {
  let i = from
  while (i > 0 && (adverbs.has(wordAt(tokens, i)) || isMannerAdverb(wordAt(tokens, i)))) i--
  return i
}

/** “classify and foobar the records”: after a verb with no object only a verb can follow. */
export function isUnknownVerb({tokens, at, next}: Place, left: number): boolean {
  const word = wordAt(tokens, next)
  if (
    !isPlainVerb(wordAt(tokens, left)) ||
    determiners.has(word) ||
    !/^(?:and|or|&)$/.test(wordAt(tokens, at))
  )
    return false
  return (
    /^[a-z-]{3,}$/.test(word) && !/(?:s|ly|ed|ing)$/.test(word) && determiners.has(wordAt(tokens, next + 1))
  )
}
