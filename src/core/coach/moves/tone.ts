import {PhraseIndex} from '../../frameworks/phrases.ts'
import {isNumber} from '../../frameworks/words.ts'
import type {Unit} from './answer.ts'
import {wordClasses} from './word-classes.ts'

/** How a unit speaks, whatever it speaks of. All are counts of words but for the flags. */
export interface Tone {
  /** The classes of words in it, by name, and how often each occurs. */
  classes: ReadonlyMap<string, number>
  /** Numbers, spelled ones but “one” among them. */
  numbers: number
  /** Names within a sentence: of people, places, products. */
  names: number
  /** Words that end as ideas do and things do not: “alignment”, “scalability”. */
  abstract: number
  /** Frameworks and terms of the trade. */
  methods: number
  weasels: number
  /** Words for people by what they do, by their ending: “porters”, “receptionists”. */
  roles: number
  isQuestion: boolean
  /** It says what a sensible person would do, and does not do it: “I would define a clear north star”. */
  isPromise: boolean
}

const SPELLED = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million half third quarter dozen twice'.split(
    ' ',
  ),
)
const ABSTRACT =
  /(?:(?:is|iz)ation|tion|sion|ment|ance|ence|ency|ancy|ability|ibility|ivity|ality|ness|ship|ism|ity)s?$/
/** Everyday words that end so. */
const NOT_ABSTRACT = new Set(
  `question questions station stations city cities moment moments apartment apartments payment payments appointment
  appointments document documents equipment business university prescription prescriptions subscription subscriptions
  option options decision decisions once since difference sentence mention section version versions city electricity
  insurance ambulance entrance fence pence audience evidence chance chances dance distance balance agreement permission
  session sessions television pension station reception location locations ship relationship membership quantity
  department departments treatment instrument medication vaccination reservation reservations competition ingredient
  commission`.split(/\s+/),
)

const ROLE = /(?:[a-z]{2}(?:er|or|ist|ant|ian|ee)s|[a-z]{2}(?:men|women|folk))$/
/** Things, and people in general, that end so. */
const NOT_ROLES = new Set(
  `others numbers orders letters papers computers offers sensors servers errors doors floors colours colors factors
  quarters matters answers users customers members waters layers filters timers counters corners borders covers powers
  towers flowers rivers chapters centers trackers reminders folders headers buffers stickers containers trailers meters
  partners competitors vendors stakeholders months trees fees degrees committees employees plants grants restaurants
  variants wants warrants dinners winters summers hours headers rumours flavours favours mirrors motors lists tours
  posters banners offers transfers registers suffers prefers refers differs considers discovers remembers lasts
  delivers enters covers answers lowers lists exists persists consists insists assists fours pioneers sees agrees
  guarantees levers freezers boxers pointers answers barriers carriers couriers printers scanners routers triggers
  parameters kilometers millimeters centimeters metres`.split(/\s+/),
)

const index = new PhraseIndex<string>(wordClasses)
for (const name of Object.keys(wordClasses)) index.add(name.toUpperCase(), name)

const known = new WeakMap<Unit, Tone>()

/** Reads the tone of a unit; computed once. */
export function toneOf(unit: Unit): Tone {
  const found = known.get(unit) ?? read(unit)
  known.set(unit, found)
  return found
}

function read({text, words}: Unit): Tone {
  const classes = new Map<string, number>()
  index.find(words, name => classes.set(name, (classes.get(name) ?? 0) + 1))
  let numbers = 0
  let names = 0
  let abstract = 0
  let roles = 0
  for (const [at, {text: word, start}] of words.entries()) {
    if (word.length > 5 && ROLE.test(word) && !NOT_ROLES.has(word)) roles++
    if (isNumber(word) || SPELLED.has(word)) numbers++
    else if (at > 0 && isName(text, start, word)) names++
    else if (word.length > 5 && ABSTRACT.test(word) && !NOT_ABSTRACT.has(word)) abstract++
  }
  const count = (name: string) => classes.get(name) ?? 0
  const methods = count('method')
  const isPromise =
    count('promise') > 0 && count('domethod') > 0 && numbers === 0 && count('i') + count('we') > 0
  return {
    classes,
    numbers,
    names,
    abstract,
    methods,
    weasels: count('weasel'),
    roles,
    isQuestion: /\?["”’)\s]*$/.test(text),
    isPromise: isPromise && (methods + abstract + count('weasel') > 0 || words.length < 9),
  }
}

/** A capital within a sentence; what stands in capitals altogether is an abbreviation of the trade. */
function isName(text: string, start: number, word: string): boolean {
  if (word.length < 3 || /^(?:i|i'.*)$/.test(word)) return false
  const written = text.slice(start, start + word.length)
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false
  return !/[.:!?;"“(\n]\s*$/.test(text.slice(Math.max(0, start - 3), start))
}
