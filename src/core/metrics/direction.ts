import {matchesOf} from '../matches.ts'
import type {Range} from '../types.ts'
import {type Change, changesIn} from './changes.ts'

/** A verb of change whose numbers go the other way. Offsets count from the text's start. */
export interface Contradiction {
  change: Change
  /** The verb, and where it stands. */
  verb: Range & {word: string}
  /** Which way the verb goes; `better` for “improve”. */
  says: 'up' | 'down' | 'better'
  /** The verb of the other direction in the same form; absent for “improve”. */
  opposite?: string
  /** What is measured gets better as the verb says: then it is the values that changed places. */
  isDesired: boolean
}

/** Each verb of one direction has its counterpart beside it, in all its forms. */
const PAIRS: readonly (readonly [up: string, down: string])[] = [
  ['increase', 'reduce'],
  ['increases', 'reduces'],
  ['increased', 'reduced'],
  ['increasing', 'reducing'],
  ['increase', 'decrease'],
  ['increases', 'decreases'],
  ['increased', 'decreased'],
  ['increasing', 'decreasing'],
  ['raise', 'lower'],
  ['raises', 'lowers'],
  ['raised', 'lowered'],
  ['raising', 'lowering'],
  ['raise', 'cut'],
  ['raises', 'cuts'],
  ['raising', 'cutting'],
  ['lengthen', 'shorten'],
  ['lengthens', 'shortens'],
  ['lengthening', 'shortening'],
  ['grow', 'shrink'],
  ['grows', 'shrinks'],
  ['grew', 'shrank'],
  ['growing', 'shrinking'],
  ['rise', 'fall'],
  ['rises', 'falls'],
  ['rose', 'fell'],
  ['rising', 'falling'],
  ['rise', 'drop'],
  ['rises', 'drops'],
  ['rose', 'dropped'],
  ['rising', 'dropping'],
  ['boost', 'reduce'],
  ['boosts', 'reduces'],
  ['lift', 'lower'],
  ['lifts', 'lowers'],
]
const UP = new Map([...PAIRS].reverse().map(([up, down]) => [up, down]))
const DOWN = new Map([...PAIRS].reverse().map(([up, down]) => [down, up]))
const VERB = new RegExp(
  String.raw`(?<![\w-])(?:(${[...UP.keys()].join('|')})|(${[...DOWN.keys()].join('|')})|improv(?:e|es|ed|ing))(?![\w-])`,
  'gi',
)
/** A noun (“the rise from …”), or what is kept from happening (“prevents churn from growing”). */
const NO_VERB =
  /(?:\b(?:the|an?|this|that|any|each|every|our|its|their|price|pay|tax|steep|sharp|small|large|no|not|never|cannot|without|avoid\w*|prevent\w*|stop\w*|limit\w*|slow\w*)|n['’]t)\s+(?:[\w-]+ )?$/i
const OPENING_VERB = new RegExp(
  String.raw`^[^a-z]*(?:${[...UP.keys(), ...DOWN.keys()].join('|')})(?![\w-])`,
  'i',
)
const NO_VERB_AFTER =
  /^\s+(?:bound|limit|end|half|third|tier|off|out|in|of|back|deck|case|layer|class|level)\b/i

/** What gets better as its number gets smaller, whatever is said of it: “increase freshness from 60 s to 5 s”. */
const INVERSE =
  /\b(?:speed|pace|velocity|performance|efficien\w+|productiv\w+|frequenc\w+|freshness|accuracy|precision|resolution|granularity|rank\w*|position|place|priority|reliab\w+|quality|responsiv\w+|polling|refresh\w*|sampling|cadence|tempo|f-?stop|threshold|sensitiv\w+|interval|every|schedul\w+|check\w*|monitor\w*)\b/i
/** “1 (best) to 5 (worst)”: the ends of a scale. */
const NO_AMOUNT = /\b(?:scale|best|worst)\b/i
const RATIO_AFTER = /^\s?(?:in|out of|of|per|a|\/)\s?\d/i

const SMALLER =
  /\b(?:(?:response|load(?:ing)?|handling|resolution|wait(?:ing)?|cycle|lead|delivery|processing|set-?up|onboarding|checkout|turnaround|repair|start-?up) times?|time to|latenc(?:y|ies)|churn|(?:bounce|error|crash|failure|defect|refund|return|cancellation|abandonment|no-?show|complaint|fraud) rates?|complaints?|downtime|drop-?offs?|no-?shows?|costs?)\b/i
const GREATER =
  /\b(?:nps|csat|satisfaction|retention|conversions?|completion|adoption|activation|ratings?|uptime|availability|revenue|margin|on-time|accuracy)\b/i

const INTRANSITIVE = /^(?:ris|rose|f[ae]ll|drop|gr[oe]w|shr[ia]nk)/i
const FEW = 13

/** How far before its numbers a verb can stand, in UTF-16 code units. */
const REACH = 160

/** The first verb of a text that its numbers contradict: “increase churn from 5% to 3%”. */
export function contradictionIn(text: string): Contradiction | undefined {
  for (const change of changesIn(text)) {
    const found = contradicted(text, change)
    if (found) return found
  }
  return undefined
}

function contradicted(text: string, change: Change): Contradiction | undefined {
  const {from, to, start, end} = change
  if (from.value === to.value || isRange(text, change)) return undefined
  const clause = Math.max(start - REACH, lastStop(text, start))
  const before = text.slice(clause, start)
  const match = matchesOf(VERB, before).at(-1)
  if (!match) return undefined
  const [word, up] = match
  const object = before.slice(match.index + word.length)
  if (/\bfrom\s+$/i.test(before.slice(0, match.index))) return undefined
  if (NO_VERB.test(before.slice(0, match.index)) || NO_VERB_AFTER.test(object)) return undefined
  if (NO_AMOUNT.test(object) || NO_AMOUNT.test(text.slice(start, end)) || /[\d:]/.test(object))
    return undefined
  const verb = {start: clause + match.index, end: clause + match.index + word.length, word}
  const goesUp = to.value > from.value
  if (/^improv/i.test(word)) {
    const isSmaller = SMALLER.test(object)
    if (isSmaller === GREATER.test(object) || isSmaller !== goesUp) return undefined
    return {change, verb, says: 'better', isDesired: true}
  }
  const says = up ? 'up' : 'down'
  if ((says === 'up') === goesUp) return undefined
  if (from.unit !== '%' && INVERSE.test(before)) return undefined
  if (!/\p{L}{3}/u.test(before.slice(0, match.index) + object)) return undefined
  // “Latency fell from 2 to 3 replicas”: the numbers may say where, not how much.
  if (from.unit === '' && Math.max(from.value, to.value) < FEW && INTRANSITIVE.test(word)) return undefined
  const opposite = (up ? UP : DOWN).get(word.toLowerCase())
  const isDesired = (says === 'up' ? GREATER : SMALLER).test(before + text.slice(start, end))
  return {change, verb, says, isDesired, ...(opposite && {opposite: asWritten(opposite, word)})}
}

/** Whether a name opens with a verb of change: a cheap test before its numbers are read. */
export function opensWithVerb(name: string): boolean {
  return OPENING_VERB.test(name)
}

/** The verb of the row's name against its numbers: “Reduce churn | 3% | 5%”. */
export function nameContradicts(name: string, goesUp: boolean): Contradiction['verb'] | undefined {
  const [match] = matchesOf(VERB, name)
  if (!match || /\p{L}/u.test(name.slice(0, match.index)) || /^improv/i.test(match[0])) return undefined
  if ((match[1] !== undefined) === goesUp || INVERSE.test(name)) return undefined
  if (NO_VERB_AFTER.test(name.slice(match[0].length))) return undefined
  return {start: match.index, end: match.index + match[0].length, word: match[0]}
}

/** The counterpart of a verb of change, in its form and with its capital: “Reduce” for “Increase”. */
export function oppositeOf(word: string): string | undefined {
  const other = UP.get(word.toLowerCase()) ?? DOWN.get(word.toLowerCase())
  return other && asWritten(other, word)
}

function asWritten(word: string, like: string): string {
  return /^[A-Z]/.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** “from 1 in 20 to 1 in 8”, “from 2 to 3 hours to under an hour”: no amounts of one thing. */
function isRange(text: string, {from, to, end}: Change): boolean {
  if (
    /^(?:\s+[a-z]+){0,3}\s+to\s+(?:\d|under|over|about|less|more|below|above|zero|one|an?\b|almost)/i.test(
      text.slice(end, end + 60),
    )
  ) {
    return true
  }
  return RATIO_AFTER.test(text.slice(to.end)) || RATIO_AFTER.test(text.slice(Math.min(from.end, to.end)))
}

function lastStop(text: string, before: number): number {
  let last = 0
  for (const stop of text.slice(0, before).matchAll(/[.!?](?=\s)|[;\n|]/g)) last = stop.index + 1
  return last
}
