import {categoryContent, dimensionName, levelContent} from '../../core/coach/content.ts'
import {type Category, categories, type Dimension, type Level} from '../../core/coach/types.ts'
import type {Attempt, BrokenAttempt} from '../../core/practice/attempts/attempt.ts'
import {dateOf} from '../../core/practice/calendar.ts'
import {calibration} from '../../core/practice/progress/calibration.ts'
import {levelRubric} from '../../core/practice/progress/level-rubric.ts'
import {categorySpread, dimensionLines} from '../../core/practice/progress/lines.ts'
import {readiness} from '../../core/practice/progress/readiness.ts'
import {type RepeatedQuestion, repeatedQuestions} from '../../core/practice/progress/repeated.ts'
import {submittedByDate} from '../../core/practice/progress/submitted.ts'
import {thinLine} from '../../core/practice/progress/thin-line.ts'
import type {CategorySpread, DimensionLine, NextStep, Readiness} from '../../core/practice/progress/types.ts'
import type {
  PanelLine,
  PanelReadiness,
  PanelRepeated,
  PanelSpread,
  ProgressScreen,
} from '../../protocol/progress.ts'

/** Points of a line: more cannot be told apart in the panel. */
const MOST_POINTS = 40
/** Rows of the lists of questions and of the latest answers. */
const MOST_ROWS = 10

export interface ProgressNow {
  attempts: readonly Attempt[]
  broken: readonly BrokenAttempt[]
  /** The level that answers are held against; null where none is chosen. */
  level: Level | null
  /** What the lines are of; null for all categories. */
  category: Category | null
  steps: readonly NextStep[]
}

/** What became of the answers so far, as their files say. */
export function progressScreen({attempts, broken, level, category, steps}: ProgressNow): ProgressScreen {
  const dated = submittedByDate(attempts)
  const count = attempts.filter(({status}) => status === 'submitted').length
  const spread = categorySpread(attempts)
  const {says, dimensions, trend} = calibration(attempts)
  const expected = level ? levelRubric(level).dimensions : {}
  return {
    kind: 'progress',
    count,
    days: new Set(dated.map(({date}) => dateOf(date))).size,
    since: dated[0] ? dateOf(dated[0].date) : null,
    drafts: attempts.length - count,
    category: category && {id: category, name: categoryContent(category).name},
    lines: dimensionLines(attempts, category ?? undefined).map(it => panelLine(it, expected)),
    spread: spread.map(it => panelSpread(it, spread[0]?.attempts ?? 1)),
    untried: categories
      .filter(it => !spread.some(({category: tried}) => tried === it))
      .map(it => categoryContent(it).name),
    calibration: {
      says,
      gaps: dimensions.map(({dimension, gap, attempts: answers}) => ({
        id: dimension,
        name: dimensionName(dimension),
        gap,
        answers,
      })),
      trend,
    },
    readiness: level && panelReadiness(readiness(attempts, level, {rubric: levelRubric(level)})),
    steps: steps.map(({title, why}) => ({title, why})),
    repeated: repeatedQuestions(attempts).slice(0, MOST_ROWS).map(panelRepeated),
    latest: dated
      .slice(-MOST_ROWS)
      .reverse()
      .map(({path, question, date, score}) => ({path, question, date: dateOf(date), score: whole(score)})),
    broken: broken.map(({path, reason, line}) => ({path, reason, line})),
  }
}

function panelLine(
  {dimension, points, now, change}: DimensionLine,
  expected: Partial<Record<Dimension, number>>,
): PanelLine {
  return {
    id: dimension,
    name: dimensionName(dimension),
    now,
    change,
    expected: expected[dimension] ?? null,
    answers: points.length,
    points: thinLine(points, MOST_POINTS).map(({from, to, answers, score, isNewRubric}) => ({
      from: dateOf(from),
      to: dateOf(to),
      answers,
      score,
      isNewRubric,
    })),
  }
}

function panelSpread({category, attempts, score, last}: CategorySpread, most: number): PanelSpread {
  return {
    id: category,
    name: categoryContent(category).name,
    attempts,
    share: attempts / most,
    score,
    last: last && dateOf(last),
  }
}

const criteria: Record<Readiness['criteria'][number]['id'], string> = {
  unseen: 'New questions',
  days: 'Several days',
  score: 'Score',
  stable: 'Steady',
  'follow-ups': 'Follow-ups',
  dimensions: 'Dimensions',
}

function panelReadiness({level, ready, criteria: all}: Readiness): PanelReadiness {
  return {
    level: levelContent(level).name,
    ready,
    criteria: all.map(({id, met, says}) => ({id, name: criteria[id], met, says})),
  }
}

/** The last two attempts: most people want to know what the last one brought. */
function panelRepeated({question, attempts}: RepeatedQuestion): PanelRepeated {
  const [earlier, later] = attempts.slice(-2).map(({path, date, score}) => ({
    path,
    date: dateOf(date),
    score: whole(score),
  })) as [PanelRepeated['earlier'], PanelRepeated['later']]
  return {question, attempts: attempts.length, earlier, later}
}

function whole(score: number | null): number | null {
  return score === null ? null : Math.round(score)
}
