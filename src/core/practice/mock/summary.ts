import type {Dimension} from '../../coach/types.ts'
import type {Attempt} from '../attempts/attempt.ts'
import {calibration} from '../progress/calibration.ts'
import {dimensionLines} from '../progress/lines.ts'
import {mean} from '../progress/mean.ts'
import type {Calibration} from '../progress/types.ts'
import type {MockSession} from './types.ts'

export interface MockSummary {
  /** Mean of the last attempts at each question; null where none has a score. */
  score: number | null
  items: readonly {
    question: string
    path: string | null
    score: number | null
    seconds: number | null
    minutes: number | null
    followUps: {asked: number; answered: number}
    /** Points more than at the first try in this interview; null without a second. */
    gained: number | null
  }[]
  strongest: Dimension | null
  weakest: Dimension | null
  calibration: Calibration
}

/** What came of an interview, of the attempts that belong to it. */
export function mockSummary({items}: MockSession, attempts: readonly Attempt[]): MockSummary {
  const byPath = new Map(attempts.map(it => [it.path, it]))
  const finals: Attempt[] = []
  const rows = items.map(({question, attempts: paths}) => {
    const own = paths.flatMap(path => byPath.get(path) ?? [])
    const first = own[0]
    const last = own.at(-1)
    if (last) finals.push(last)
    const isAgain = own.length > 1 && first && first.score !== null && last && last.score !== null
    return {
      question: last?.question ?? question,
      path: last?.path ?? null,
      score: last?.score ?? null,
      seconds: last?.seconds ?? null,
      minutes: last?.minutes ?? null,
      followUps: last?.followUps ?? {asked: 0, answered: 0},
      gained: isAgain ? (last.score ?? 0) - (first.score ?? 0) : null,
    }
  })
  const lines = dimensionLines(finals).sort((a, b) => b.now - a.now)
  const isFlat = lines[0]?.now === lines.at(-1)?.now
  return {
    score: mean(rows.flatMap(({score}) => (score === null ? [] : [score]))),
    items: rows,
    strongest: isFlat ? null : (lines[0]?.dimension ?? null),
    weakest: isFlat ? null : (lines.at(-1)?.dimension ?? null),
    calibration: calibration(finals),
  }
}
