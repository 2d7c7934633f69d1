import {isJoiner} from './place.ts'
import {type Scope, scopeAfter} from './scope.ts'
import {type Token, wordAt} from './tokens.ts'
import {baseOfThirdPerson, canBeVerb} from './verbs.ts'
import {articles, halves, interfaces, pairing} from './word-classes.ts'

/** Two things wished for at once: token indices of the first words, and of the word that joins them. */
export interface ThingsJoint {
  at: number
  first: number
  next: number
  /** Index after the last word of the second thing. */
  end: number
}

/** A second thing shorter than this many words is read as a pair with the first: “a name and a date”. */
const fewestWords = 4

/**
 * Finds two objects of the main verb that are each a phrase of their own: “update my address and the shop that I
 * prefer”. Plain pairs (“name and address”, “terms and conditions”) are one thing.
 */
export function findThings(tokens: Token[], verb: number): ThingsJoint | undefined {
  if (verb < 0 || pairing.has(wordAt(tokens, verb))) return undefined
  let scope: Scope = 'main'
  let scopeStart = verb
  for (let i = verb; i < tokens.length; i++) {
    if (
      (scope === 'main' || scope === 'relative') &&
      isJoiner(tokens, i) &&
      /^(?:and|or|&|plus|well)$/.test(wordAt(tokens, i))
    ) {
      const found = thingsAt(tokens, i, scope === 'main' ? verb : scopeStart)
      if (found) return found
    }
    const entered = scopeAfter(tokens, i, scope, verb)
    if (entered !== scope) scopeStart = i
    scope = entered
  }
  return undefined
}

function thingsAt(tokens: Token[], at: number, clauseStart: number): ThingsJoint | undefined {
  const next = wordAt(tokens, at) === 'well' ? at + 2 : at + 1
  if (!articles.has(wordAt(tokens, next))) return undefined
  const end = phraseEnd(tokens, next)
  if (end - next < fewestWords) return undefined
  const joined = wordAt(tokens, at) === 'well' ? at - 1 : at
  const first = objectStart(tokens, joined, clauseStart)
  if (first === undefined) return undefined
  const sharesOf =
    wordAt(tokens, first) === wordAt(tokens, next) &&
    joined - first <= 2 &&
    tokens.slice(next, end).some(t => t.word === 'of')
  return sharesOf || isHalf(tokens, first, joined, next, end) ? undefined : {at, first, next, end}
}

/** “a minimum and a maximum price”, “the start date and the end date”: two halves of one thing. */
function isHalf(tokens: Token[], first: number, joined: number, next: number, end: number): boolean {
  const one = tokens.slice(first, joined).filter(t => !articles.has(t.word))
  const [other] = tokens.slice(next, end).filter(t => !articles.has(t.word))
  return halves.has(`${one[0]?.word}/${other?.word}`)
}

function phraseEnd(tokens: Token[], from: number): number {
  let i = from
  while (i < tokens.length && tokens[i]?.kind !== 'mark' && !isJoiner(tokens, i)) i++
  return i
}

/** Where the phrase before `at` begins, when it is the object of the clause's verb, or of “access to”. */
function objectStart(tokens: Token[], at: number, clauseStart: number): number | undefined {
  for (let i = at - 1; i > clauseStart; i--) {
    const word = wordAt(tokens, i)
    if (/^(?:both|either|between)$/.test(word) || tokens[i]?.kind === 'mark') return undefined
    if (word === 'to' && wordAt(tokens, i - 1) === 'access') return i + 1
    if (/^(?:to|in|on|for|with|by|from|at|into|via|through|about|under|as)$/.test(word)) return undefined
    const isVerb = i <= clauseStart + 2 && (canBeVerb(word) || baseOfThirdPerson(word) !== undefined)
    if (isVerb && articles.has(wordAt(tokens, i + 1))) return i + 1
  }
  return canBeVerb(wordAt(tokens, clauseStart)) ? clauseStart + 1 : undefined
}

/** Finds three or more ways into the product in one list, by token: “from the app, the CLI or the API”. */
export function findInterfaces(tokens: Token[]): number[] | undefined {
  for (let i = 0; i < tokens.length; i++) {
    if (!interfaces.has(wordAt(tokens, i))) continue
    const ways = [i]
    for (let k = i + 1; k < tokens.length; k++) {
      if (interfaces.has(wordAt(tokens, k)) && lastJoiner(tokens, k) > (ways.at(-1) ?? i)) ways.push(k)
      else if (!isJoiner(tokens, k) && !articles.has(wordAt(tokens, k))) break
    }
    if (ways.length >= 3) return ways
    i = ways.at(-1) ?? i
  }
  return undefined
}

/** The joining word right before `i`, articles aside; -1 when something else stands there. */
function lastJoiner(tokens: Token[], i: number): number {
  let k = i - 1
  while (articles.has(wordAt(tokens, k))) k--
  return isJoiner(tokens, k) ? k : -1
}
