import type {Scope} from './scope.ts'
import {type Token, wordAt} from './tokens.ts'
import {isMannerAdverb} from './verbs.ts'
import {adverbs} from './word-classes.ts'

/** What one joining word stands between. */
export interface Place {
  tokens: Token[]
  at: number
  next: number
  /** Index of the verb of the wish so far, or -1. */
  verb: number
  scope: Scope
  scopeStart: number
  led: boolean
  plain: boolean
}

/** Whether the token at `i` can join two wishes: “and”, “or”, “as well as”, a comma, a slash. */
export function isJoiner(tokens: Token[], i: number): boolean {
  const word = wordAt(tokens, i)
  if (word === 'well') return wordAt(tokens, i - 1) === 'as' && wordAt(tokens, i + 1) === 'as'
  return /^(?:and|or|&|\+|\/|,|;|but|plus|then)$/.test(word)
}

/** The place of the joining word at `at`. */
export function placeOf(tokens: Token[], at: number, verb: number, scope: Scope, scopeStart: number): Place {
  let next = at + 1
  let led = false
  let plain = wordAt(tokens, at) !== 'then'
  while (isLead(tokens, next)) {
    const word = wordAt(tokens, next)
    led ||= !/^(?:and|or|as|\/)$/.test(word)
    plain &&= /^(?:and|or|as|to|also|\/)$/.test(word)
    next++
  }
  return {tokens, at, next, verb, scope, scopeStart, led, plain}
}

/** Words between the joining word and the verb: “and then also easily export”. */
function isLead(tokens: Token[], i: number): boolean {
  const word = wordAt(tokens, i)
  if (word === 'as') return wordAt(tokens, i - 1) === 'well'
  if (word === 'be') return wordAt(tokens, i + 1) === 'able'
  if (word === 'able') return wordAt(tokens, i - 1) === 'be'
  return /^(?:and|or|\/|to|then)$/.test(word) || adverbs.has(word) || isMannerAdverb(word)
}
