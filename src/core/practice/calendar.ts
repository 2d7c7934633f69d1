/** A day as people write it in a file: `2027-03-09`. */
export type IsoDate = string

/** A day, or a local time to the minute, without a zone: `2027-03-09T17:05`. */
export type IsoTime = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/

/**
 * Days since 1970-01-01 of a date or time; undefined where the text is none, such as 2027-02-30. In the proleptic
 * Gregorian calendar, by Hinnant's days_from_civil: the core has no clock, and of a `Date` this is all it would use.
 */
export function dayNumber(text: string): number | undefined {
  const match = DAY.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** The day with that number, as `2027-03-09`: the inverse of `dayNumber`. */
export function isoDate(number: number): IsoDate {
  const days = number + 719_468
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whole days from one date to another, negative where it lies before; undefined where one is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = dayNumber(from)
  const end = dayNumber(to)
  return start === undefined || end === undefined ? undefined : end - start
}

/** The date some days later. @throws RangeError where the text is no date */
export function addDays(date: string, days: number): IsoDate {
  const number = dayNumber(date)
  if (number === undefined) throw new RangeError(`“${date}” is no date: expected one like 2027-03-09`)
  return isoDate(number + days)
}

/** The date of a date or time: its first ten characters. */
export function dateOf(time: IsoTime): IsoDate {
  return time.slice(0, 10)
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** `Monday` … `Sunday`; undefined where the text is no date. */
export function weekdayOf(date: string): (typeof WEEKDAYS)[number] | undefined {
  const number = dayNumber(date)
  // 1970-01-01 was a Thursday.
  return number === undefined ? undefined : WEEKDAYS[(((number + 3) % 7) + 7) % 7]
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
