import {matchesOf} from '../matches.ts'
import {AMOUNT, AMOUNT_START, BOUND, NUMBER, unitsOf} from './amounts.ts'
import {datedSpans, durations, isDated, type Span, timeFrames} from './time-frame.ts'

/** `unknown`: the text says that there is none. `open`: it holds a placeholder, which another rule reports. */
export type SlotState = 'given' | 'unknown' | 'open'

/** What a text says of a metric: from what, to what, by when. */
export interface Slots {
  baseline?: SlotState
  target?: SlotState
  timeframe?: SlotState
  /** The target is a change (“by 20 %”, “halve”), which says nothing without the value it starts from. */
  relative: boolean
  /** Where the first of the slots starts: before it stands the metric's name. */
  at: number
}

const GAP = String.raw`(?:(?!\bto\b)[^.;,\d\n\r]){0,25}?`
const FROM_TO = new RegExp(
  String.raw`\bfrom\s+${GAP}(${AMOUNT})[^;\n\r]{0,40}?(?:\b(?:up |down )?to\b|→|->|⇒|=>)|${AMOUNT}\s*(?:\([^)]*\)\s*)?(?:→|->|⇒|=>|–>)\s*${GAP}(?=${BOUND}?\s*[$€£\d])`,
  'i',
)
const AFTER_TO = new RegExp(String.raw`^\s*${BOUND}?\s*${AMOUNT_START}`, 'i')
const CUE_FIRST = new RegExp(
  String.raw`(?:\b(?:baseline|today(?:['’]s)?|currently|current(?: \w+)?|(?<!\bby )now|at present|presently|so far|status quo|as[- ]is|previously|before (?:launch|the (?:change|launch|release))|last (?:week|month|quarter|year)|was|were|up from|down from|compared (?:to|with)|versus|against|instead of|rather than|starting (?:from|at|point)|than (?:the |our )?(?:current|today['’]s)|we (?:measured|counted|saw)|(?:stands|sits|hovers) at)\b|\bvs\.?)\s*[:=(]?\s*(?:(?!\b(?:target|goal|unknown|not|no)\b)[^.;\d\n\r]){0,25}?(${AMOUNT})|\bfrom\s+(?:about |around |roughly |~)?(${AMOUNT})`,
  'i',
)
const CUE_LAST = new RegExp(
  String.raw`(${AMOUNT})[^.;,:\d\n\r()]{0,20}?\b(?:today|currently|now|at present|so far|last (?:week|month|quarter|year)|at the moment|as of)\b`,
  'i',
)
/** “CSAT 4.6 (4.1 in Q1)”: a value with its date, in brackets behind another. */
const IN_BRACKETS = /\d[^()]*\((?![^()]*\b(?:by|until|target|goal|stretch|aim|then)\b)[^()]*\d[^()]*\)/i
const UNKNOWN =
  /\b(?:no|without an?|no (?:existing|current|known|reliable)(?: \w+)?) baselines?\b|\bbaselines?\b[^.;\n\r]{0,25}\b(?:unknown|not (?:yet )?(?:known|measured|available)|to be|tb[dc]|missing|pending|open)\b|\b(?:not|never) (?:yet )?(?:been )?(?:measured|tracked|recorded|counted)\b|\b(?:value|number|rate) (?:is )?unknown\b|\bunknown (?:today|yet|so far)\b|\bno data\b/i
/** Who says that the baseline is not known is to say how it becomes known, or that there is nothing before launch. */
const TASK =
  /\b(?<!not )(?<!not yet )(?<!never )(?<!not been )(?:measur|establish|collect|instrument|track|record|captur|determin|sampl|survey|count|log)\w*\b|\b(?:new|starts? (?:at|from) (?:0|zero)|does(?:n['’]t| not) exist)\b/i
const OPEN = /^(?:tb[dcah]|to ?do|x{2,}|\?{2,}|to be (?:defined|determined|decided|confirmed|set))\b/i
const NOTHING =
  /^(?:|[-–—_.?/]+|n\.?\/?a\.?|none|unknown|not (?:yet )?(?:known|measured|tracked|available)|no data)$/i

const RELATIVE = new RegExp(
  String.raw`\bby (?:${BOUND}\s?|about |around |~|roughly )?(?:${AMOUNT}|a (?:half|third|quarter)|half)(?=\W|$)(?!\s?%?\s+of\b)|\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl\w+|(?:two|three|five|ten)-?fold|twice|in half)\b|(?<![\w.])[+−-]\s?\d[\d.,]*\s?(?:%|pp\b|points?\b)|\d\s?x\b|${AMOUNT}(?:[- ](?:or more|or less|percent))?\s+(?:relative\s+)?(?:increase|decrease|reduction|drop|growth|uplift|lift|improvement|rise|decline|gain|more|fewer|less|faster|slower|lower|higher|shorter|cheaper)\b(?! than)`,
  'i',
)
const ABSOLUTE = new RegExp(
  String.raw`${BOUND}\s*(?:(?:about|around|a score of|an average of)\s+)?${AMOUNT_START}|\b(?:zero|eliminat\w+)\b|\b${NUMBER}\s?%? or (?:more|less|fewer|better|higher|lower)\b|\bno (?:increase|decrease|drop|rise|change|more)\b|\b(?:does|do|must|should|may|will|shall)(?: not|n['’]t) (?:\w+ )?(?:rise|drop|fall|increase|decrease|grow|exceed|get|go|decline|change|worsen|regress|degrade)\b|\bunchanged\b|\bno worse\b`,
  'i',
)
const SHARE = /\b(?:share|percentage|proportion|fraction|percent|% of)\b|%\s+of\b/i

/** Numbers that are part of a definition or a name: “Day 14”, “p95”, “top 100”, “within 7 days of signing up”. */
const IN_NAMES =
  /\b(?:days?|d|p|top|first|last|v|version|level|tier|step|phase|sc|g|m|kpi|p|us|fr|nfr|wcag|http)[- #]?\d[\d.]*\b|#\d+|\bwithin\s+(?:the\s+)?(?:first\s+)?\d+[- ]\w+(?:\s+(?:of|after|from|following)\b)?|\bper\s+\d[\d.,]*\b|\b\d+-(?:day|week|month|minute|hour)\b|\b\d(?:st|nd|rd|th)\b|\b\d+\s?(?:-|–|to)\s?\d+(?:\s+\w+)?\s+scale\b|\b(?:rated|scale(?: of)?|scored?|rating|from)\s+(?:from\s+)?\d+\s?(?:-|–|to)\s?\d+\b/gi

/** Reads a sentence, list item or cell of a metric. */
export function readSlots(text: string): Slots {
  const slots: Slots = {relative: false, at: text.length}
  const mark = (at: number) => {
    slots.at = Math.min(slots.at, at)
  }

  const before = FROM_TO.exec(text) ?? CUE_FIRST.exec(text) ?? CUE_LAST.exec(text)
  const isUnknown = UNKNOWN.exec(text)
  if (before) {
    slots.baseline = 'given'
    mark(before.index)
  } else if (isUnknown) {
    const isOpen = /\bbaseline\s*[:=(]?\s*(?:tb[dc]|to ?do|\?\?)/i.test(text)
    slots.baseline = isAnswered(text, isUnknown) ? 'given' : isOpen ? 'open' : 'unknown'
    mark(isUnknown.index)
  }

  const rest = before ? blank(text, [baselineSpan(text, before)]) : text
  const named = matchesOf(IN_NAMES, rest).map(spanOf)
  const dated = datedSpans(rest)
  const lasting = durations(rest)
  const aimed = blank(rest, named)
  const relative = RELATIVE.exec(aimed)
  const absolute = ABSOLUTE.exec(aimed)
  const bare = bareNumber(rest, [...dated, ...lasting, ...named])
  // “From two weeks to three days”: words are no bare numbers.
  const reached = before && AFTER_TO.exec(rest.slice(before.index + before[0].length))
  const target = [relative, absolute, bare, reached]
    .filter(it => it !== null)
    .sort((a, b) => a.index - b.index)[0]
  if (target && !(SHARE.test(text) && !relative && !isShareOf(rest))) {
    slots.target = 'given'
    slots.relative = relative !== null && before === null
    mark(target.index)
  }
  if (!slots.baseline && /[(/|]/.test(rest)) {
    const units = unitsOf(rest)
    if (units.length > 1 && new Set(units).size === 1) slots.baseline = 'given'
  }
  const aside = slots.baseline ? undefined : datedAside(text)
  if (aside) slots.baseline = 'given'

  const after = target?.index ?? 0
  const when = aside
    ? timeFrames(blank(rest, [aside]), after)[0]
    : (dated[0] ?? lasting.find(it => it.start >= after))
  if (when) {
    slots.timeframe = 'given'
    if (slots.target || slots.baseline) mark(when.start)
  }
  return slots
}

function datedAside(text: string): Span | undefined {
  const match = IN_BRACKETS.exec(text)
  if (!match) return undefined
  const start = match.index + match[0].indexOf('(')
  const end = match.index + match[0].length
  return isDated(text.slice(start, end)) ? {start, end} : undefined
}

/** “no existing usage baseline” tells by itself why there is none. */
function isAnswered(text: string, unknown: RegExpExecArray): boolean {
  return TASK.test(blank(text, [spanOf(unknown)])) || /\bno existing\b/i.test(unknown[0])
}

/** What a table cell or a labelled field says, which stands for one slot alone. */
export function readField(text: string): SlotState | undefined {
  const value = text.trim()
  if (OPEN.test(value)) return 'open'
  if (NOTHING.test(value)) return value === '' || /^[-–—_.]+$/.test(value) ? undefined : 'unknown'
  if (UNKNOWN.test(value) || /^(?:n\/?a|none|unknown)\b/i.test(value))
    return TASK.test(value) ? 'given' : 'unknown'
  return 'given'
}

/** A share has its target in percent, or as a part: other numbers belong to its definition. */
function isShareOf(text: string): boolean {
  return /\d\s?(?:%|percent|pp\b)|\b\d+ (?:in|of|out of) \d+\b|\b0?\.\d+\b|\b(?:half|two thirds|all|every|zero|none)\b/i.test(
    text,
  )
}

/** A number that is neither a time nor part of a name, which `spans` are. */
function bareNumber(text: string, spans: readonly Span[]): RegExpExecArray | null {
  if (!/\d/.test(text)) return null
  const rest = blank(text, spans)
  const found = /(?<![\p{L}\d_.,-])[$€£~]?\d/u.exec(rest)
  if (found) return found
  // “Resolve within 2 days”: without a share, the duration is what is aimed at.
  return SHARE.test(text) ? null : /\bwithin\s+\d+[- ]\w+/i.exec(text)
}

/** With the date or source behind it: “31 % (March, billing data)”. */
function baselineSpan(text: string, match: RegExpExecArray): Span {
  const end = match.index + match[0].length
  const source = /^\s*(?:\([^)]*\)|in \w+(?: 20\d\d)?)/.exec(text.slice(end))
  return {start: match.index, end: end + (source && !/\bto\b\s*$/i.test(match[0]) ? source[0].length : 0)}
}

function spanOf(match: RegExpExecArray): Span {
  return {start: match.index, end: match.index + match[0].length}
}

function blank(text: string, spans: readonly Span[]): string {
  let out = text
  for (const {start, end} of spans) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
  return out
}
