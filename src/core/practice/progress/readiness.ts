import {type Category, type Dimension, dimensions, type Level, levels} from '../../coach/types.ts'
import type {Attempt} from '../attempts/attempt.ts'
import {dateOf} from '../calendar.ts'
import {dimensionWords} from '../words.ts'
import {mean} from './mean.ts'
import {type Dated, questionKey, submittedByDate} from './submitted.ts'
import type {Readiness} from './types.ts'

/** What a level's rubric expects. */
export interface LevelRubric {
  /** Mean score, 0 to 100. */
  score: number
  /** By dimension, 1 to 4; 3 where nothing is said: specific to the prompt, and reasoned. */
  dimensions: Partial<Record<Dimension, number>>
}

const USUAL: LevelRubric = {score: 70, dimensions: {}}
const EXPECTED = 3

/** How many unseen questions count, the latest ones; and how many there have to be. */
const COUNTED = 5
const ENOUGH = 4
/** On how many days; how many points between the best and the worst; how many with an answered follow-up. */
const DAYS = 2
const STEADY = 20
const FOLLOWED = 2

/**
 * Whether answers hold up at a level: a stable score on questions that were new to the person, follow-ups included, on
 * at least two days. A comparison with the rubric; how other people do is not known here.
 */
export function readiness(
  attempts: readonly Attempt[],
  level: Level,
  {category = null, rubric = USUAL}: {category?: Category | null; rubric?: LevelRubric} = {},
): Readiness {
  const counted = firstAttempts(attempts)
    .filter(it => it.level !== null && levels.indexOf(it.level) >= levels.indexOf(level))
    .filter(it => it.score !== null && (category === null || it.category === category))
    .slice(-COUNTED)
  const scores = counted.map(it => it.score ?? 0)
  const days = new Set(counted.map(it => dateOf(it.date))).size
  const followed = counted.filter(it => it.followUps.answered > 0).length
  const average = mean(scores)
  const spread = scores.length > 0 ? Math.max(...scores) - Math.min(...scores) : null
  const shown = dimensions.map(dimension => ({
    dimension,
    shown: mean(counted.flatMap(({scores}) => scores[dimension] ?? [])),
    expected: rubric.dimensions[dimension] ?? EXPECTED,
  }))
  const below = shown.filter(it => it.shown !== null && it.shown < it.expected - 0.25)
  const round = (number: number | null) => (number === null ? 'none' : String(Math.round(number)))
  const criteria: Readiness['criteria'] = [
    {
      id: 'unseen',
      met: counted.length >= ENOUGH,
      says: `${counted.length} of your latest answers were to questions new to you at this level: expected ${ENOUGH}.`,
    },
    {
      id: 'days',
      met: days >= DAYS,
      says: `They are of ${days} ${days === 1 ? 'day' : 'days'}: expected ${DAYS} or more.`,
    },
    {
      id: 'score',
      met: average !== null && average >= rubric.score,
      says: `Mean score ${round(average)}: expected ${rubric.score}.`,
    },
    {
      id: 'stable',
      met: counted.length >= ENOUGH && spread !== null && spread <= STEADY,
      says: `Points between the best and the weakest: ${round(spread)}, expected ${STEADY} or fewer.`,
    },
    {
      id: 'follow-ups',
      met: followed >= FOLLOWED,
      says: `${followed} with a follow-up answered: expected ${FOLLOWED}.`,
    },
    {
      id: 'dimensions',
      met: counted.length > 0 && below.length === 0,
      says:
        below.length === 0
          ? 'No dimension below what the level expects.'
          : `Below what the level expects: ${below.map(it => dimensionWords(it.dimension)).join(', ')}.`,
    },
  ]
  return {
    level,
    category,
    ready: criteria.every(it => it.met),
    criteria,
    dimensions: shown,
    counted: counted.map(it => it.path),
  }
}

/** The first submitted attempt at each question, the oldest first. */
function firstAttempts(attempts: readonly Attempt[]): Dated[] {
  const seen = new Set<string>()
  return submittedByDate(attempts).filter(attempt => {
    const key = questionKey(attempt)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
