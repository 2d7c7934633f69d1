import type {Place} from './place.ts'
import {type Token, wordAt} from './tokens.ts'
import {baseOfThirdPerson, canBeVerb, isMostlyVerb, isPlainVerb, takesParticle} from './verbs.ts'
import {determiners, functionWords, modals, qualities} from './word-classes.ts'

/** Whether the word after the joining word is a verb here and not a noun. */
export function readsAsVerb({tokens, at, next, led, scope}: Place, weak: boolean): boolean {
  const word = wordAt(tokens, next)
  if (!canBeVerb(word)) return false
  const after = wordAt(tokens, next + 1)
  if (word === 'be') return /(?:ed|en|own|able|sent|told|kept|sure)$/.test(after)
  // “when I am close to or have gone over a limit”
  if (word === 'have' && scope !== 'main' && perfect.test(after)) return false
  if (/^(?:continue|keep)$/.test(word) && /^to$|ing$/.test(after)) return false
  if (/^(?:of|and|or|,)$/.test(after) && !isPlainVerb(word)) return false
  if (isPairOfParticles(tokens, at, next)) return false
  const head = headOfPhrase(tokens, next + 1)
  const hasParticle = takesParticle(word, after)
  const governs =
    (determiners.has(after) && after !== 'that') ||
    /^\d+$/.test(after) ||
    isQualified(after, head) ||
    givesTo(tokens, next) ||
    (hasParticle && determiners.has(wordAt(tokens, next + 2)))
  if (!governs && !isPlainVerb(word) && isPairOfNouns(tokens, at, head)) return false
  if (weak && !led) return governs
  if (isPlainVerb(word) || led || governs || hasParticle) return true
  return isMostlyVerb(word) && isBareObject(head)
}

const perfect = /^(?:been|gone|done|had|made|left|lost|sent|paid|met|run|come|become)$|(?:ed|en|own)$/
const wordsOnly = /^[a-z]{3,}$/
const looksOtherwise = /(?:s|ly|ed|ing|ion|er|or|ty|ment|ness|ance|ence)$/
const verbLike = /^(?:anchor|balance|colou?r|cover|mentor|mirror|number|position|silence|tutor|water)$/
const afterVerb =
  /^(?:an?|the|it|them|him|me|us|my|our|his|her|your|their|each|every|all|another|others|any|someone|anyone|everyone)$/
/** How far the verb of “the colour and finish the customer wants” may be (words). */
const relativeReach = 4

/**
 * Whether a word that no list has is a verb: a noun does not stand before “a”, “the”, “it”, unless a clause about it
 * follows at once.
 */
export function isUnlistedVerb({tokens, at, next, scope}: Place): boolean {
  const word = wordAt(tokens, next)
  if (scope !== 'main' || !/^(?:and|or|&)$/.test(wordAt(tokens, at))) return false
  if (!wordsOnly.test(word) || functionWords.has(word)) return false
  // No noun stands before “them”: “and silence them at night”.
  const isBound = /^(?:them|him|me|us)$/.test(wordAt(tokens, next + 1)) || verbLike.test(word)
  if ((isBound ? /(?:s|ed|ing|ly)$/ : looksOtherwise).test(word)) return false
  if (canBeVerb(word) || !afterVerb.test(wordAt(tokens, next + 1))) return false
  return !tokens.slice(next + 2, next + 2 + relativeReach).some(t => isThirdPerson(t.word))
}

const particle = /^(?:in|out|up|down|on|off|over)$/

/** “the check in and check out times”, “the set up and take down of a stage”. */
function isPairOfParticles(tokens: Token[], at: number, next: number): boolean {
  const [opener, noun, end] = [wordAt(tokens, at - 3), wordAt(tokens, at - 2), wordAt(tokens, at - 1)]
  if (!(determiners.has(opener) || canBeVerb(opener)) || !canBeVerb(noun)) return false
  return noun === wordAt(tokens, next) || (particle.test(end) && particle.test(wordAt(tokens, next + 1)))
}

/** Participles that follow a noun to make one word with it: “price related items”, “time limited offers”. */
const boundParticiple =
  /^(?:related|based|limited|driven|oriented|protected|controlled|restricted|reduced|powered|activated|tested|stamped)$/

/** “damaged boxes”, “single items”, “old ones”: what has a quality is an object, and no end of a compound. */
function isQualified(after: string, head: string): boolean {
  const isQuality =
    head === 'ones' ||
    qualities.has(after) ||
    (/^[a-z]{3,}[^e]ed$/.test(after) && !boundParticiple.test(after))
  return isQuality && head !== after && isBareObject(head)
}

const givers = /^(?:award|charge|grant|hand|issue|mail|offer|post|report|return|show|text)$/

/** “and show cards to players”, “and report errors to the clinic”, “and swap pupils between them”. */
function givesTo(tokens: Token[], verb: number): boolean {
  const [thing, to, whom] = [1, 2, 3].map(k => wordAt(tokens, verb + k)) as [string, string, string]
  if (!/[^s]s$/.test(thing)) return false
  if (/^(?:it|them)$/.test(whom)) return /^(?:to|for|in|on|with|between|from|into|about)$/.test(to)
  return givers.test(wordAt(tokens, verb)) && to === 'to' && !canBeVerb(whom)
}

/** “the search and filter options”, “upload and download speeds”; not “the guest list and print badges”. */
function isPairOfNouns(tokens: Token[], at: number, head: string): boolean {
  const word = wordAt(tokens, at - 1)
  const opener = wordAt(tokens, at - 2)
  // “a page and review translations”: what “a” opens ends in no plural.
  if (/^(?:an?|another|each|every|this)$/.test(opener) && /[^s]s$/.test(head)) return false
  return canBeVerb(word) && (determiners.has(opener) || canBeVerb(opener) || isMostlyVerb(word))
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
  if (scope === 'main' || scope === 'purpose' || scope === 'list') return true
  if (tokens.slice(at, next).some(t => t.word === 'to')) return true
  const clause = tokens.slice(scopeStart + 1, at)
  // “sent to another lab” has no verb after “to”.
  const needsVerb = (t: Token, i: number) => t.word !== 'to' || canBeVerb(clause[i + 1]?.word ?? '')
  if (clause.some((t, i) => modals.has(t.word) && needsVerb(t, i))) return false
  // “what a lesson costs”: a question that ends in its verb.
  const end = wordAt(tokens, at - 1)
  if (scope === 'question' && clause.length > 1 && (end === 'costs' || baseOfThirdPerson(end))) return true
  return clause.some(t => /^(?:is|was|has|are|were|i|we)$/.test(t.word) || isThirdPerson(t.word))
}

export function isThirdPerson(word: string): boolean {
  const base = baseOfThirdPerson(word)
  return base !== undefined && isPlainVerb(base)
}
