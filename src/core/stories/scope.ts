import {type Token, wordAt} from './tokens.ts'
import {baseOfGerund, canBeVerb} from './verbs.ts'
import {
  asides,
  assurances,
  claims,
  determiners,
  ensures,
  knows,
  lightVerbs,
  questionWords,
  takesVerb,
} from './word-classes.ts'

/**
 * What kind of clause a word of a wish stands in: the wish itself, what it claims (“ensure that …”), what it
 * asks (“know when …”), its purpose (“… to check …”), a clause about a thing (“that shows …”), a clause about
 * circumstances (“when I log in”), or a list of examples.
 */
export type Scope = 'main' | 'claim' | 'question' | 'purpose' | 'relative' | 'aside' | 'list'

/** The scope from token `i` on, when `scope` held before it; `verb` is the index of the wish's main verb, or -1. */
export function scopeAfter(tokens: Token[], i: number, scope: Scope, verb: number): Scope {
  const word = wordAt(tokens, i)
  const before = wordAt(tokens, i - 1)
  const after = wordAt(tokens, i + 1)
  if (scope === 'claim' || scope === 'list') return scope
  if (word === ',' || word === ';') return scope === 'question' ? scope : 'main'
  if (word === ':' || word === 'including' || word === 'e.g' || word === 'i.e') return 'list'
  if ((word === 'such' && after === 'as') || (before === 'for' && /^(?:example|instance)$/.test(word)))
    return 'list'
  if (ensures.has(word) && !determiners.has(before)) return 'claim'
  if (assurances.has(word) && /^(?:be|make|am|is|feel|are|get|being)$/.test(before)) return 'claim'
  if (word === 'that') return claims.has(before) ? 'claim' : i - 1 === verb ? scope : 'relative'
  if (word === 'to') return opensPurpose(before, after, scope, wordAt(tokens, verb)) ? 'purpose' : scope
  if (questionWords.has(word) && (knows.has(before) || before === 'and' || before === 'or')) return 'question'
  if (/^(?:how|what|why|whether)$/.test(word)) return 'question'
  if (/^(?:who|which|whose|where)$/.test(word)) return 'relative'
  if (word === 'by' && baseOfGerund(after)) return 'aside'
  if (word === 'as') return /^(?:soon|i|we|they|he|she|it|you)$/.test(after) ? 'aside' : scope
  return asides.has(word) ? 'aside' : scope
}

function opensPurpose(before: string, after: string, scope: Scope, verb: string): boolean {
  if (scope !== 'main' || !canBeVerb(after)) return false
  if (before === ',' || /^(?:reminded|told|invited|prompted|advised)$/.test(before)) return true
  return (
    verb !== '' &&
    before !== '' &&
    !takesVerb.has(before) &&
    !lightVerbs.has(verb) &&
    !/^(?:and|or)$/.test(before)
  )
}
