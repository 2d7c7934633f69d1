import {functionWords} from '../stories/word-classes.ts'

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

const OPENERS = set(
  `the a an my our your their his her its those these that this one some all any both two three four`,
)
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
  while (words.length > 0 && (LEAD.has(lower(words[0])) || OPENERS.has(lower(words[0])))) words.shift()
  const end = words.findIndex(word => ENDS.has(lower(word)))
  const bounded = end >= 0 || words.length <= LONGEST
  let phrase = end >= 0 ? words.slice(0, end) : words
  if (phrase.length > LONGEST) {
    const joint = phrase.findIndex(word => JOINTS.has(lower(word)) && lower(word) !== 'of')
    if (joint < 1 || joint > LONGEST) return undefined
    phrase = phrase.slice(0, joint)
  } else if (!bounded) return undefined
  return isName(phrase) ? asName(phrase) : undefined
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

/** In the middle of a sentence: a capital that only the sentence's start gave it is taken off. */
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
