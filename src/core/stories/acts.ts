import type {Place} from './place.ts'
import {isThirdPerson} from './second-verb.ts'
import {skipAdverbsBack} from './side-by-side.ts'
import {type Token, wordAt} from './tokens.ts'
import {baseOfGerund, baseOfParticiple, baseOfThirdPerson, isMannerAdverb, isPlainVerb} from './verbs.ts'
import {determiners} from './word-classes.ts'

/** Verbs in another dress, joined to the one before. */
export function actBefore({
  tokens,
  at,
  next,
  scope,
  scopeStart,
}: Place): {first: number; shared: boolean} | undefined {
  const before = wordAt(tokens, at - 1)
  const word = wordAt(tokens, next)
  if (scope === 'relative') {
    const base = baseOfThirdPerson(word)
    if (!base) return undefined
    const opens =
      at - 1 === scopeStart + 1 ||
      (at - 1 === scopeStart + 2 && isMannerAdverb(wordAt(tokens, scopeStart + 1)))
    if (opens && baseOfThirdPerson(before)) return {first: at - 1, shared: true}
    const second = scopeStart + 2
    const finite =
      baseOfThirdPerson(wordAt(tokens, scopeStart + 1)) || !isThirdPerson(wordAt(tokens, second))
        ? scopeStart + 1
        : second
    const governs = determiners.has(wordAt(tokens, next + 1)) || isPlainVerb(base)
    return baseOfThirdPerson(wordAt(tokens, finite)) && finite < at && governs
      ? {first: finite, shared: false}
      : undefined
  }
  if (scope !== 'main') return undefined
  if (isDemand(tokens, next)) return {first: 0, shared: false}
  if (baseOfGerund(before) && baseOfGerund(word) && /^(?:of|for)$/.test(wordAt(tokens, at - 2)))
    return {first: at - 1, shared: true}
  const passive = /^(?:be|been|get|gets)$/.test(wordAt(tokens, skipAdverbsBack(tokens, at - 2)))
  return passive && baseOfParticiple(before) && baseOfParticiple(word)
    ? {first: at - 1, shared: true}
    : undefined
}

/** How many words “my manager”, “the owner of the shop” may take before “should”. */
const subjectReach = 6

/** A clause of its own that demands something: “and my manager should be told”. */
function isDemand(tokens: Token[], next: number): boolean {
  if (!determiners.has(wordAt(tokens, next)) && !/^(?:he|she|they|you)$/.test(wordAt(tokens, next)))
    return false
  const rest = tokens.slice(next + 1, next + subjectReach)
  const modal = rest.findIndex(t => /^(?:should|must|will|shall)$/.test(t.word))
  return modal >= 0 && !rest.slice(0, modal).some(t => /^(?:that|who|which|when|if|and|or)$/.test(t.word))
}
