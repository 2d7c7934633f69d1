import type {Place} from './place.ts'
import {type Token, wordAt} from './tokens.ts'
import {baseOfThirdPerson, canBeVerb, isMostlyVerb, isPlainVerb, takesParticle} from './verbs.ts'
import {determiners, functionWords, modals} from './word-classes.ts'

/** Whether the word after the joining word is a verb here and not a noun. */
export function readsAsVerb({tokens, at, next, led}: Place, weak: boolean): boolean {
  const word = wordAt(tokens, next)
  if (!canBeVerb(word)) return false
  const after = wordAt(tokens, next + 1)
  if (word === 'be') return /(?:ed|en|own|able|sent|told|kept|sure)$/.test(after)
  if (/^(?:continue|keep)$/.test(word) && /^to$|ing$/.test(after)) return false
  if (/^(?:of|and|or|,)$/.test(after) && !isPlainVerb(word)) return false
  // “the check in and check out times”
  if (wordAt(tokens, at - 2) === word && determiners.has(wordAt(tokens, at - 3))) return false
  const governs = (determiners.has(after) && after !== 'that') || /^\d+$/.test(after)
  if (!governs && !isPlainVerb(word) && isPairOfNouns(tokens, at)) return false
  if (weak && !led) return governs
  if (isPlainVerb(word) || led || governs || takesParticle(word, after)) return true
  return isMostlyVerb(word) && isBareObject(headOfPhrase(tokens, next + 1))
}

const wordsOnly = /^[a-z]{3,}$/
const looksOtherwise = /(?:s|ly|ed|ing|ion|er|or|ty|ment|ness|ance|ence)$/
const afterVerb = /^(?:an?|the|it|them|my|our|their|each|every|all)$/
/** How far the verb of “the colour and finish the customer wants” may be (words). */
const relativeReach = 4

/**
 * Whether a word that no list has is a verb: a noun does not stand before “a”, “the”, “it”, unless a clause about it
 * follows at once.
 */
export function isUnlistedVerb({tokens, at, next, scope}: Place): boolean {
  const word = wordAt(tokens, next)
  if (scope !== 'main' || !/^(?:and|or|&)$/.test(wordAt(tokens, at))) return false
  if (!wordsOnly.test(word) || looksOtherwise.test(word) || functionWords.has(word)) return false
  if (canBeVerb(word) || !afterVerb.test(wordAt(tokens, next + 1))) return false
  return !tokens.slice(next + 2, next + 2 + relativeReach).some(t => isThirdPerson(t.word))
}

/** “the search and filter options”, “upload and download speeds”; not “the guest list and print badges”. */
function isPairOfNouns(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at - 1)
  const isHead = determiners.has(wordAt(tokens, at - 2)) || canBeVerb(wordAt(tokens, at - 2))
  return canBeVerb(word) && (isHead || isMostlyVerb(word))
}

function isBareObject(head: string): boolean {
  return /[^s]s$|^(?:data|info|information|content|feedback|money|media)$/.test(head)
}

/** The last word of the bare noun phrase that begins at `from`. */
function headOfPhrase(tokens: Token[], from: number): string {
  let head = ''
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const word = wordAt(tokens, i)
    if (
      tokens[i]?.kind !== 'word' ||
      /^(?:in|of|for|to|on|with|by|from|at|and|or|that|as|via|into|when|if)$/.test(word)
    )
      break
    head = word
  }
  return head
}

/** Whether a verb after a joining word can belong to the wish itself and not to the clause it stands in. */
export function mayRejoin({tokens, scope, scopeStart, at, next}: Place): boolean {
  if (scope === 'main' || scope === 'purpose') return true
  if (tokens.slice(at, next).some(t => t.word === 'to')) return true
  const clause = tokens.slice(scopeStart + 1, at)
  if (clause.some(t => modals.has(t.word))) return false
  return clause.some(t => /^(?:is|was|has|are|were|i|we)$/.test(t.word) || isThirdPerson(t.word))
}

export function isThirdPerson(word: string): boolean {
  const base = baseOfThirdPerson(word)
  return base !== undefined && isPlainVerb(base)
}
