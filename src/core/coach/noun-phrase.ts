import {functionWords} from '../stories/word-classes.ts'

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

const OPENERS = set('the a an my our your their his her its those these two three four')
/** What may stand before a noun phrase and says nothing of the thing. */
const LEAD = set(`just only exactly simply mostly mainly first really here then now always still probably`)
/** What ends a noun phrase: a clause or a verb begins. */
const ENDS = set(`
  because since so as if when while where who whom whose which that than then but and or nor not instead rather before
  after until unless although though however first second too also is are was were be been being has have had do does
  did will would can could should may might must shall need needs want wants get gets got come comes came go goes went
  lose loses lost take takes took make makes made give gives gave let lets pay pays paid use uses used keep keeps kept
  see sees saw know knows feel feels say says said ask asks tell tells it they we i he she you there here now today
  over versus vs already never always often still even just only really why how what later last next
  yes no for to into onto by during about via per
`)
/** Prepositions inside a name for a thing: “caretakers of small halls”, “parents with two jobs”. */
const JOINTS = set('of with in on at without under from between near')
/** Nouns that name nothing: “the one”, “this thing”. */
const EMPTY = set(`
  one ones thing things way ways option options idea ideas group groups segment segments users user people person
  customer customers everyone everybody anyone someone nobody solution solutions approach choice case part side bit lot
  kind sort first second third last latter former latter other others rest both same problem problems answer a b c d
  it them this that those these version place time point reason question team company product feature features metric
  metrics number numbers measure something anything everything nothing me us you him her scope plan focus
`)
const RELATIVES = set('who whose whom that which where')
/** What ends a relative clause. */
const CLAUSES = set('because since as so if when while but first then rather instead not before after')
const LONGEST_WITH_RELATIVE = 9
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’.&/+-]*$/u
const LONGEST = 6
const HARD = /[,;:()“”"?!…—–|\n]|\.(?=\s|$)/

/**
 * The noun phrase with which a text begins, without its article: “small halls” of “the small halls, because …”.
 * Undefined where it is not certain that it is one, that it is all of it and that it names something: a clumsy name is
 * worse than none.
 */
export function nounPhraseAt(text: string): string | undefined {
  const clause = text.split(HARD, 1)[0] ?? ''
  const words = clause.trim().split(/\s+/).filter(Boolean)
  const written = words.length
  while (words.length > 0 && (LEAD.has(lower(words[0])) || OPENERS.has(lower(words[0])))) words.shift()
  const end = words.findIndex(word => ENDS.has(lower(word)))
  const bounded = end >= 0 || words.length <= LONGEST
  if (RELATIVES.has(lower(words[end]))) return withRelative(words, end)
  let phrase = end >= 0 ? words.slice(0, end) : words
  if (phrase.length > LONGEST) {
    const joint = phrase.findIndex(word => JOINTS.has(lower(word)) && lower(word) !== 'of')
    if (joint < 1 || joint > LONGEST) return undefined
    phrase = phrase.slice(0, joint)
  } else if (!bounded) return undefined
  if (!isName(phrase)) return undefined
  return written > words.length ? phrase.join(' ') : asName(phrase)
}

/** “families whose child has stopped”: without the clause it would be another, larger thing. */
function withRelative(words: readonly string[], at: number): string | undefined {
  const after = words.findIndex((word, index) => index > at && CLAUSES.has(lower(word)))
  const all = words.slice(0, after < 0 ? words.length : after)
  if (all.length - at < 3 || all.length > LONGEST_WITH_RELATIVE || !isName(words.slice(0, at)))
    return undefined
  return all.join(' ')
}

/** Whether words name a thing: every one a word, the last a noun as far as closed classes can tell. */
function isName(words: readonly string[]): boolean {
  const last = lower(words.at(-1))
  const first = lower(words[0])
  if (words.length === 0 || words.length > LONGEST) return false
  if (!words.every(word => WORD.test(word))) return false
  if (functionWords.has(last) || functionWords.has(first) || JOINTS.has(last)) return false
  if (/ly$/.test(last) || /ing$/.test(first) || /^\p{N}/u.test(last)) return false
  const joint = words.findIndex(word => JOINTS.has(lower(word)))
  const head = joint > 0 ? lower(words[joint - 1]) : last
  return !EMPTY.has(head) && head.length > 2
}

/** Without an article in front, a capital may be that of a sentence's start: it is taken off. */
function asName(words: readonly string[]): string {
  const [first = '', ...rest] = words
  const isNameOfItsOwn =
    /^\p{Lu}.*\p{Lu}/u.test(first) || rest.some(word => /^\p{Lu}/u.test(word)) || /\p{N}/u.test(first)
  const opening = isNameOfItsOwn || first.length < 2 ? first : first.charAt(0).toLowerCase() + first.slice(1)
  return [opening, ...rest].join(' ')
}

function lower(word = ''): string {
  return word.toLowerCase().replace('’', "'")
}
