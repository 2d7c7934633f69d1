import {matchesOf} from '../matches.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const SPAN = '(?:days?|weeks?|months?|quarters?|years?|sprints?)'
const COUNT = '(?:a|an|one|two|three|four|six|nine|twelve|\\d+)'
const EVENT =
  '(?:launch(?:ing)?|release|roll[- ]?out|go(?:ing)?[- ]?live|shipping|ga|general availability|pilot|beta|migration|the change|today|now|start|kick[- ]?off)'

/** A point in the calendar: “Q3”, “end of June”, “12 May 2027”, “2027-05-12”, “year-end”. */
const POINT = String.raw`q[1-4]\b|h[12]\b|fy\s?'?\d{2,4}|20\d\d(?:-\d\d(?:-\d\d)?)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|eo[yqm]\b|year[- ]end|(?:mid|end|start|middle|beginning)[- ](?:of[- ])?(?:the[- ]|this[- ]|next[- ])?(?:year|quarter|month|pilot|sprint)|(?:\d{1,2}(?:st|nd|rd|th)?\s+)${MONTH}\b|${MONTH}\.?\s+\d{1,4}\b`

const ANCHORED = [
  POINT,
  String.raw`(?:by|before|until|till|in|through|from|since|of|mid-?|end)\s+(?:the\s+)?(?:(?:end|start|middle)\s+of\s+)?(?:mid-?|early\s+|late\s+)?${MONTH}\b`,
  String.raw`(?:this|next|the coming|current)\s+(?:week|month|quarter|year|half|season|semester|sprint)`,
  String.raw`(?:by|before|at|after|post|pre|since|until|following|from)[- ]?\s*(?:the\s+)?(?:public\s+|full\s+|first\s+)?${EVENT}`,
  String.raw`(?:${COUNT}[- ]${SPAN}|${SPAN})\s+(?:after|of|from|post|since|following|into)[- ](?:the\s+|full\s+|public\s+)*${EVENT}`,
]
const ON_CALENDAR = new RegExp(String.raw`(?<![\w.,])(?:${ANCHORED.join('|')})(?!\w)`, 'i')

const ANYWHERE = new RegExp(
  String.raw`(?<![\w.,])(?:${[
    ...ANCHORED,
    String.raw`(?:the\s+)?first\s+(?:${COUNT}\s+)?${SPAN}(?!\s+(?:of|after)\s+(?:use|sign))`,
    String.raw`(?:week|month|sprint|quarter|year)\s+\d+`,
    String.raw`(?:over|during|for)\s+(?:the\s+)?(?:next|first|following)\s+(?:${COUNT}\s+)?${SPAN}`,
    String.raw`at\s+the\s+end\s+of\s+(?:the\s+)?\w+`,
  ].join('|')})(?!\w)`,
  'gi',
)

/** “within 30 days”: a time frame, unless it belongs to the definition, as in “within 7 days of signing up”. */
const DURATION = new RegExp(
  String.raw`\b(?:within|in|after|inside)\s+(?:the\s+(?:next\s+)?)?${COUNT}[- ]${SPAN}\b(?!\s+(?:of|after|from|following)\b)`,
  'gi',
)

export interface Span {
  start: number
  end: number
}

/** Where a text says by when. `after` is where its target starts: a bare duration counts only behind that. */
export function timeFrames(text: string, after = 0): Span[] {
  return [...datedSpans(text), ...durations(text).filter(it => it.start >= after)]
}

/** Where a text names a date, a launch, or a stretch of time counted from one. */
export function datedSpans(text: string): Span[] {
  return matchesOf(ANYWHERE, text).map(toSpan)
}

/** Where a text says within how long. */
export function durations(text: string): Span[] {
  return matchesOf(DURATION, text).map(toSpan)
}

/** Names a date or a launch: more than a duration, which may belong to a definition. */
export function isDated(text: string): boolean {
  return ON_CALENDAR.test(text)
}

function toSpan(match: RegExpExecArray): Span {
  return {start: match.index, end: match.index + match[0].length}
}
