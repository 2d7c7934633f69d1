import {actBefore} from './acts.ts'
import {isJoiner, type Place, placeOf} from './place.ts'
import {type Scope, scopeAfter} from './scope.ts'
import {isUnlistedVerb, mayRejoin, readsAsVerb} from './second-verb.ts'
import {isUnknownVerb, sideBySide} from './side-by-side.ts'
import {type Token, wordAt} from './tokens.ts'
import {canBeVerb, isPlainVerb} from './verbs.ts'
import {fixedPairs, questionWords, sights, waysThere} from './word-classes.ts'

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

function jointAt(place: Place): Joint | undefined {
  const {tokens, at, next, scope, scopeStart} = place
  const mark = wordAt(tokens, at)
  const word = wordAt(tokens, next)
  if (tokens[next]?.kind !== 'word' || (scope === 'list' && !leavesList(place))) return undefined
  const weak = /^(?:,|;|then)$/.test(mark)
  const joint = (kind: Joint['kind'], first: number, shared = false): Joint => {
    return {kind, at, next, first, shared, plain: place.plain, scope}
  }
  if (isWish(tokens, next, scope)) return joint('wishes', place.verb)
  if (scope === 'claim') {
    const again = word === 'that' && !weak && tokens.slice(scopeStart, at).some(t => t.word === 'that')
    return again ? joint('claims', scopeStart) : undefined
  }
  if (scope === 'question' && !weak && asksAgain(place)) return joint('questions', scopeStart)
  if (mark === ',' && tokens.slice(at, next).some(t => t.word === 'to')) return undefined
  const left = sideBySide(place)
  if (left >= 0) {
    if (isOneAct(tokens, left, next)) return undefined
    if (canBeVerb(word) || isUnknownVerb(place, left)) return joint('verbs', left, true)
  }
  if (mark === '/' && !(isPlainVerb(word) && isSpaced(tokens, at))) return undefined
  if (place.verb >= 0 && readsAsVerb(place, weak) && mayRejoin(place))
    return isOneAct(tokens, place.verb, next) ? undefined : joint('verbs', place.verb)
  if (place.verb >= 0 && isUnlistedVerb(place)) return {...joint('verbs', place.verb), plain: false}
  const act = weak ? undefined : actBefore(place)
  return act && joint('acts', act.first, act.shared)
}

/** How far a word that points back to the first question may be (words). */
const clauseReach = 6
const auxiliary = /^(?:is|are|was|were|has|have|can|will|must|should|may)$/

/**
 * “when a course starts and who teaches there”: a second question with a clause and a subject of its own. Not “who
 * signed and when”, “why it failed and what to do”, “what they cost and how long they last”, “what is paid and what is
 * due”.
 */
function asksAgain({tokens, at, next, scopeStart}: Place): boolean {
  const word = wordAt(tokens, next)
  if (!questionWords.has(word) || word === 'which' || questionWords.has(wordAt(tokens, at - 1))) return false
  const clause = tokens.slice(next + 1, next + 1 + clauseReach).map(t => t.word)
  const [opener = ''] = clause
  if (clause.length < 2 || /^(?:to|of|by|from|,)$/.test(opener)) return false
  if (/^(?:i|we) (?:can|could|should|must) do\b/.test(clause.join(' '))) return false
  if (clause.some(it => /^(?:it|its|they|them|their)$/.test(it))) return false
  const same = tokens.findIndex((t, i) => i >= scopeStart && t.word === word)
  return same === next || !auxiliary.test(opener) || !auxiliary.test(wordAt(tokens, same + 1))
}

/** “drawings, such as plans and maps, and share them”: a pronoun points back to more than an example. */
function leavesList({tokens, next, verb}: Place): boolean {
  return (
    verb >= 0 && canBeVerb(wordAt(tokens, next)) && /^(?:it|them|these|those)$/.test(wordAt(tokens, next + 1))
  )
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
