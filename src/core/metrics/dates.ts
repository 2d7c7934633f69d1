import type {Range} from '../types.ts'

/** A point or stretch of the calendar, where it stands in a text. Days count from 1 January 1970. */
export interface CalendarDate extends Range {
  from: number
  /** The last day of it: 31 March for “Q1”. */
  until: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const YEAR = '(20\\d\\d)'

/** Only with a year: without one, nobody but a clock could tell. */
const DATE = new RegExp(
  [
    String.raw`(?<![\w.-])${YEAR}-(\d\d)(?:-(\d\d))?(?![\w-])`,
    String.raw`(?<!\w)(\d{1,2})\.(\d{1,2})\.${YEAR}(?!\w)`,
    String.raw`(?<!\w)(\d{1,2})(?:st|nd|rd|th)?\.?\s(?:of\s)?${MONTH}\.?,?\s${YEAR}(?!\w)`,
    String.raw`(?<!\w)${MONTH}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s${YEAR}(?!\w)`,
    String.raw`(?<!\w)${MONTH}\.?,?\s${YEAR}(?!\w)`,
    String.raw`(?<!\w)([qh])([1-4])[\s/,-]{0,2}${YEAR}(?!\w)`,
    String.raw`(?<!\w)${YEAR}[\s/-]{0,2}([qh])([1-4])(?!\w)`,
    String.raw`(?<!\w)(?:end of|by|in|during|until|before|year)\s(?:the year\s)?${YEAR}(?![\w-])`,
  ].join('|'),
  'gi',
)
const MOST = 20

/** The dates of a text that name their year, in order: “12 May 2027”, “2027-05-12”, “Q2 2027”, “by 2027”. */
export function datesIn(text: string): CalendarDate[] {
  const found: CalendarDate[] = []
  if (!text.includes('20')) return found
  DATE.lastIndex = 0
  for (let match = DATE.exec(text); match && found.length < MOST; match = DATE.exec(text)) {
    const date = toDate(match)
    if (date) found.push({...date, start: match.index, end: match.index + match[0].length})
  }
  return found
}

function toDate(match: RegExpExecArray): {from: number; until: number} | undefined {
  const [, y1, m1, d1, d2, m2, y2, d3, n3, y3, n4, d4, y4, n5, y5, p6, i6, y6, y7, p7, i7, y8] = match
  if (y1) return d1 ? day(y1, m1, d1) : months(y1, Number(m1), 1)
  if (y2) return day(y2, m2, d2)
  if (y3) return day(y3, monthOf(n3), d3)
  if (y4) return day(y4, monthOf(n4), d4)
  if (y5) return months(y5, monthOf(n5), 1)
  if (y6) return part(y6, p6, Number(i6))
  if (y7) return part(y7, p7, Number(i7))
  return months(y8 as string, 1, 12)
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** A quarter or a half of a year. */
function part(year: string, kind: string | undefined, index: number) {
  const size = kind?.toLowerCase() === 'h' ? 6 : 3
  return months(year, (index - 1) * size + 1, size)
}

function day(year: string, month: string | number | undefined, date: string | undefined) {
  const m = Number(month)
  const d = Number(date)
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined
  const at = dayNumber(Number(year), m, d)
  return {from: at, until: at}
}

function months(year: string, month: number, count: number) {
  if (month < 1 || month + count > 13) return undefined
  const y = Number(year)
  const next = month + count
  return {
    from: dayNumber(y, month, 1),
    until: (next > 12 ? dayNumber(y + 1, next - 12, 1) : dayNumber(y, next, 1)) - 1,
  }
}

/** Days since 1 January 1970, by the civil calendar (Howard Hinnant's days_from_civil, public domain). */
export function dayNumber(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}
