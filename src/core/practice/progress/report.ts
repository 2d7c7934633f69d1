import type {Level} from '../../coach/types.ts'
import type {Attempt, BrokenAttempt} from '../attempts/attempt.ts'
import type {IsoDate} from '../calendar.ts'
import {calibration} from './calibration.ts'
import {categorySpread, dimensionLines} from './lines.ts'
import {type LevelRubric, readiness} from './readiness.ts'
import {submittedByDate} from './submitted.ts'
import type {Calibration, CategorySpread, DimensionLine, Readiness} from './types.ts'

/** What the writers of an export of one's history have to set. */
export interface HistoryReport {
  /** The day of the export. */
  date: IsoDate
  /** The practice folder as seen from where the export is written, such as `.`; null where nothing is to be linked. */
  base: string | null
  /** Submitted ones, the newest first. */
  attempts: readonly Attempt[]
  /** Begun and not submitted. */
  drafts: number
  broken: readonly BrokenAttempt[]
  lines: readonly DimensionLine[]
  spread: readonly CategorySpread[]
  calibration: Calibration
  /** Null without a level to be held against. */
  readiness: Readiness | null
}

/** Gathers what an export of one's history says. */
export function historyReport(
  attempts: readonly Attempt[],
  broken: readonly BrokenAttempt[],
  {
    date,
    level,
    rubric,
    base = null,
  }: {date: IsoDate; level: Level | null; rubric?: LevelRubric; base?: string | null},
): HistoryReport {
  const dated = submittedByDate(attempts).reverse()
  const undated = attempts.filter(it => it.status === 'submitted' && it.date === null)
  return {
    date,
    base,
    attempts: [...dated, ...undated],
    drafts: attempts.filter(it => it.status === 'draft').length,
    broken,
    lines: dimensionLines(attempts),
    spread: categorySpread(attempts),
    calibration: calibration(attempts),
    readiness: level ? readiness(attempts, level, rubric && {rubric}) : null,
  }
}

/** The sentence under the title: what there is. */
export function historySummary({date, attempts, drafts, broken}: HistoryReport): string {
  const parts = [
    `${attempts.length} submitted ${attempts.length === 1 ? 'attempt' : 'attempts'}`,
    ...(drafts > 0 ? [`${drafts} begun`] : []),
    ...(broken.length > 0 ? [`${broken.length} that cannot be read`] : []),
  ]
  return `${parts.join(', ')}. As of ${date}.`
}

/** The address of an attempt's file, relative to the export; undefined where nothing is to be linked. */
export function linkOf({base}: HistoryReport, path: string): string | undefined {
  if (base === null) return undefined
  // With a dot in front no name can be taken for a scheme.
  const steps = [...(base || '.').split('/'), ...path.split(/[/\\]/)]
  return steps.map(encodeURIComponent).join('/')
}

/** A mean for people: one digit, a sign where it is a change. */
export function shown(number: number | null, signed = false): string {
  if (number === null) return '–'
  const rounded = Math.round(number * 10) / 10
  const digits = Number.isInteger(rounded) ? String(Math.abs(rounded)) : Math.abs(rounded).toFixed(1)
  const sign = rounded < 0 ? '−' : signed && rounded > 0 ? '+' : ''
  return sign + digits
}

/** “25:20 of 35 min”; empty where nobody took the time. */
export function timeWords({seconds, minutes}: Pick<Attempt, 'seconds' | 'minutes'>): string {
  if (seconds === null) return ''
  const taken = `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`
  return minutes === null ? taken : `${taken} of ${minutes} min`
}
