import {type Scope, scopeAfter} from './scope.ts'
import {type Token, wordAt} from './tokens.ts'
import {
  baseOfGerund,
  baseOfParticiple,
  baseOfThirdPerson,
  canBeVerb,
  isMostlyVerb,
  isPlainVerb,
  takesParticle,
} from './verbs.ts'
import {adverbs, determiners, fixedPairs, modals, questionWords, sights, waysThere} from './word-classes.ts'

/**
 * A place where one wish ends and the next begins.
 *
 * - `verbs`: “import products and export orders”
 * - `wishes`: “… and I expect that …”
 * - `claims`: “that … and that …”, `questions`: “what … and when …”
 * - `acts`: verbs in another dress: “reads or writes”, “creating and editing”, “to be checked and stored”
 */
export interface Joint {
  kind: 'verbs' | 'wishes' | 'claims' | 'questions' | 'acts'
  /** Index of the joining word or mark. */
  at: number
  /** Index of the first word of the next wish: its verb. */
  next: number
  /** Index of the word that this one is joined to. */
  first: number
  /** The two verbs stand side by side and share one object: “create and edit records”. */
  shared: boolean
  /** The next wish follows at once, or after “also” or “to”; not after “then” or “optionally”. */
  plain: boolean
  scope: Scope
}

/** What one joining word stands between. */
interface Place {
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

/** Finds the joints in the tokens of one wish (its means). `verb` is the index of its main verb, or -1. */
export function findJoints(tokens: Token[], verb: number): Joint[] {
  const joints: Joint[] = []
  let scope: Scope = 'main'
  let scopeStart = Math.max(verb, 0)
  let current = verb
  for (let i = scopeStart; i < tokens.length; i++) {
    if (wordAt(tokens, i) === ',') scope = scopeAfter(tokens, i, scope, verb)
    const joint = isJoiner(tokens, i) ? jointAt(placeOf(tokens, i, current, scope, scopeStart)) : undefined
    if (joint) {
      joints.push(joint)
      i = joint.next
      if (joint.kind === 'verbs') current = joint.next
      if (scope !== 'purpose' && (joint.kind === 'verbs' || joint.kind === 'wishes')) scope = 'main'
    }
    const entered = scopeAfter(tokens, i, scope, verb)
    if (entered !== scope) {
      scope = entered
      scopeStart = i
    }
  }
  return joints
}

export function isJoiner(tokens: Token[], i: number): boolean {
  const word = wordAt(tokens, i)
  if (word === 'well') return wordAt(tokens, i - 1) === 'as' && wordAt(tokens, i + 1) === 'as'
  return /^(?:and|or|&|\+|\/|,|;|but|plus|then)$/.test(word)
}

function placeOf(tokens: Token[], at: number, verb: number, scope: Scope, scopeStart: number): Place {
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

export function isMannerAdverb(word: string): boolean {
  return (
    word.length > 4 &&
    word.endsWith('ly') &&
    !/^(?:reply|apply|supply|multiply|family|assembly|comply)$/.test(word)
  )
}

function jointAt(place: Place): Joint | undefined {
  const {tokens, at, next, scope, scopeStart} = place
  const mark = wordAt(tokens, at)
  const word = wordAt(tokens, next)
  if (tokens[next]?.kind !== 'word' || scope === 'list') return undefined
  const weak = /^(?:,|;|then)$/.test(mark)
  const joint = (kind: Joint['kind'], first: number, shared = false): Joint => {
    return {kind, at, next, first, shared, plain: place.plain, scope}
  }
  if (isWish(tokens, next, scope)) return joint('wishes', place.verb)
  if (scope === 'claim') {
    const again = word === 'that' && !weak && tokens.slice(scopeStart, at).some(t => t.word === 'that')
    return again ? joint('claims', scopeStart) : undefined
  }
  if (scope === 'question' && asksAgain(tokens, next) && !weak) return joint('questions', scopeStart)
  if (mark === ',' && tokens.slice(at, next).some(t => t.word === 'to')) return undefined
  const left = sideBySide(place)
  if (left >= 0) {
    if (isOneAct(tokens, left, next)) return undefined
    if (canBeVerb(word) || isUnknownVerb(place, left)) return joint('verbs', left, true)
  }
  if (mark === '/' && !(isPlainVerb(word) && isSpaced(tokens, at))) return undefined
  if (place.verb >= 0 && readsAsVerb(place, weak) && mayRejoin(place))
    return isOneAct(tokens, place.verb, next) ? undefined : joint('verbs', place.verb)
  const act = weak ? undefined : actBefore(place)
  return act && joint('acts', act.first, act.shared)
}

/** “what it costs and when it renews”; not “which are free and which are taken”, “why it failed and what to do”. */
function asksAgain(tokens: Token[], i: number): boolean {
  const word = wordAt(tokens, i)
  return questionWords.has(word) && word !== 'which' && wordAt(tokens, i + 1) !== 'to'
}

/** Two verbs for one act: “drag and drop”, “open the map and see …”. */
function isOneAct(tokens: Token[], first: number, next: number): boolean {
  const one = wordAt(tokens, first)
  const other = wordAt(tokens, next)
  const leadsThere =
    waysThere.has(one) &&
    ((one !== 'log' && one !== 'sign') || /^(?:in|into|on)$/.test(wordAt(tokens, first + 1)))
  return fixedPairs.has(`${one}/${other}`) || (leadsThere && sights.has(other))
}

function isSpaced(tokens: Token[], at: number): boolean {
  return (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)
}

function isWish(tokens: Token[], i: number, scope: Scope): boolean {
  const word = wordAt(tokens, i)
  const after = wordAt(tokens, i + 1)
  if (/^(?:i|we)(?:'d)?$/.test(word)) {
    if (/^(?:want|need|wish|expect|would|don't)$/.test(after) || word.endsWith("'d"))
      return scope !== 'aside' || after !== 'need'
    return scope === 'main' && /^(?:can|could|should|must|will|also)$/.test(after)
  }
  return scope === 'main' && word === 'want' && after === 'to'
}

/**
 * The index of a verb that stands right before the joining word, with no object of its own: “create and …”,
 * “search for and …”; -1 when there is none.
 */
function sideBySide({tokens, at, verb, scope}: Place): number {
  if (scope === 'aside' || scope === 'question') return -1
  let i = at - 1
  if (wordAt(tokens, i) === ',') i--
  if (/^(?:for|to|on|in|with|at|up|from|into|out|through)$/.test(wordAt(tokens, i)) && i - 1 === verb) i--
  if (i >= 0 && i === verb) return i
  const lead = wordAt(tokens, skipAdverbsBack(tokens, i - 1))
  const isInfinitive = lead === 'to' || (scope === 'main' && /^(?:can|could|will|must|should)$/.test(lead))
  return isInfinitive && canBeVerb(wordAt(tokens, i)) ? i : -1
}

function skipAdverbsBack(tokens: Token[], from: number): number {
  let i = from
  while (i > 0 && (adverbs.has(wordAt(tokens, i)) || isMannerAdverb(wordAt(tokens, i)))) i--
  return i
}

/** “classify and foobar the records”: after a verb with no object only a verb can follow. */
function isUnknownVerb({tokens, at, next}: Place, left: number): boolean {
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

/** Whether the word after the joining word is a verb here and not a noun. */
function readsAsVerb({tokens, at, next, led}: Place, weak: boolean): boolean {
  const word = wordAt(tokens, next)
  if (!canBeVerb(word)) return false
  const after = wordAt(tokens, next + 1)
  if (word === 'be') return /(?:ed|en|own|able|sent|told|kept|sure)$/.test(after)
  if (/^(?:continue|keep)$/.test(word) && /^to$|ing$/.test(after)) return false
  if (/^(?:of|and|or|,)$/.test(after) && !isPlainVerb(word)) return false
  const governs = (determiners.has(after) && after !== 'that') || /^\d+$/.test(after)
  // “the search and filter options”, “upload and download speeds”
  if (!governs && !isPlainVerb(word) && canBeVerb(wordAt(tokens, at - 1))) return false
  if (weak && !led) return governs
  if (isPlainVerb(word) || led || governs || takesParticle(word, after)) return true
  return isMostlyVerb(word) && isBareObject(headOfPhrase(tokens, next + 1))
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
function mayRejoin({tokens, scope, scopeStart, at, next}: Place): boolean {
  if (scope === 'main' || scope === 'purpose') return true
  if (tokens.slice(at, next).some(t => t.word === 'to')) return true
  const clause = tokens.slice(scopeStart + 1, at)
  if (clause.some(t => modals.has(t.word))) return false
  return clause.some(t => /^(?:is|was|has|are|were|i|we)$/.test(t.word) || isThirdPerson(t.word))
}

function isThirdPerson(word: string): boolean {
  const base = baseOfThirdPerson(word)
  return base !== undefined && isPlainVerb(base)
}

/** Verbs in another dress, joined to the one before. */
function actBefore({
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
