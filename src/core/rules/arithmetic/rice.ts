import {columnOf, type Figure, figureIn, type Grid, grids} from '../../arithmetic/grids.ts'
import {confidenceSteps, impactSteps, riceScore} from '../../arithmetic/scores.ts'
import type {Part} from '../../sections/parts.ts'
import type {Problem, Related} from '../../types.ts'
import {defineBlockRule} from '../rule.ts'
import {type Scored, wrongScores} from './wrong-scores.ts'

export const rice = defineBlockRule({
  id: 'arithmetic/rice',
  severity: 'warning',
  what: 'A RICE score that does not follow from its reach, impact, confidence and effort.',
  why: 'A list in order of a score is only as good as the score; one slip puts the wrong thing first.',
  concerns: block => block.fact(grids).length > 0,
  *checkBlock(block) {
    if (!/reach/i.test(block.text) || !/confidence/i.test(block.text)) return
    for (const grid of block.fact(grids)) {
      const columns = columnsOf(grid)
      if (columns.some(it => it < 0)) continue
      const scale = scaleOf(grid, columns[2] as number)
      const rows = grid.rows.map(row => readRow(row, columns, scale))
      yield* wrongScores(
        block.text,
        rows.flatMap(it => it.scored ?? []),
        'reach × impact × confidence ÷ effort',
      )
      for (const row of rows) yield* oddInputs(row, rows, scale)
      yield* mixedPeriods(grid, columns[0] as number)
    }
  },
})

const TITLES = [/\breach\b/i, /\bimpact\b/i, /\bconfidence\b/i, /\beffort\b/i]
const SCORE = /^\W*(?:(?:rice|total|final|priority)\b[\s-]*)?(?:rice|scores?|priority)\b(?!.*\brank)/i

function columnsOf(grid: Grid): number[] {
  return TITLES.map(it => columnOf(grid, it))
}

interface Row {
  scored?: Scored
  impact?: Figure
  confidence?: Figure
  effort?: Figure
}

function readRow(
  row: Part,
  [reachAt = 0, impactAt = 0, confidenceAt = 0, effortAt = 0]: readonly number[],
  scale: number,
): Row {
  const header = row.header as Part
  const scoreAt = header.cells.findIndex(it => SCORE.test(it.text))
  const reach = figureIn(row, reachAt)
  const impact = figureIn(row, impactAt) ?? inWords(row, impactAt, impactSteps)
  const confidence = figureIn(row, confidenceAt) ?? inWords(row, confidenceAt, confidenceSteps)
  const effort = figureIn(row, effortAt)
  const found: Row = {...(impact && {impact}), ...(confidence && {confidence}), ...(effort && {effort})}
  const score = scoreAt < 0 ? undefined : figureIn(row, scoreAt)
  if (!score || !reach || !impact || !confidence || !effort || effort.quantity.value <= 0) return found
  const inputs = {reach, impact, confidence, effort}
  const expected = riceScore(
    reach.quantity.value,
    impact.quantity.value,
    shareOf(confidence, scale),
    effort.quantity.value,
  )
  return {...found, scored: {score, expected, related: relatedTo(inputs)}}
}

function inWords(row: Part, column: number, steps: Readonly<Record<string, number>>): Figure | undefined {
  const cell = row.cells[column]
  const value = cell && steps[cell.text.toLowerCase().trim()]
  if (!cell || value === undefined) return undefined
  return {cell, quantity: {start: cell.start, end: cell.end, value, step: 0, unit: '', approximate: false}}
}

/** What certainty is in a column of confidences without a percent sign: 1, 10 or 100. */
function scaleOf({rows}: Grid, column: number): number {
  const plain = rows.flatMap(row => {
    const found = figureIn(row, column)?.quantity
    return found && found.unit !== '%' ? [found.value] : []
  })
  const most = Math.max(0, ...plain)
  return most > 10 ? 100 : most > 1.5 ? 10 : 1
}

/** 0.8 for “80%”, and for “80”, “8” and “0.8” on their scales. */
function shareOf({quantity: {value, unit, step}}: Figure, scale: number): number {
  // A step of 0 is that of a word.
  if (step === 0) return value
  return value / (unit === '%' ? 100 : scale)
}

function relatedTo(inputs: Readonly<Record<string, Figure>>): Related[] {
  return Object.entries(inputs).map(([name, {cell}]) => ({
    start: cell.start,
    end: cell.end,
    message: `${name}: ${cell.text}`,
  }))
}

/** An effort of nothing, a confidence beyond certainty or below a guess, an impact that is no step of the scale. */
function* oddInputs(
  {impact, confidence, effort}: Row,
  rows: readonly Row[],
  scale: number,
): Generator<Problem> {
  if (effort && effort.quantity.value <= 0) {
    yield {
      start: effort.cell.start,
      end: effort.cell.end,
      message: 'Effort of 0: expected at least half a person-month, as the score is divided by it',
    }
  }
  if (confidence && shareOf(confidence, scale) > 1) {
    yield {
      start: confidence.cell.start,
      end: confidence.cell.end,
      message: `Confidence of ${confidence.cell.text}: expected 100% at most`,
    }
  }
  const share = confidence && scale !== 10 ? shareOf(confidence, scale) : 1
  if (confidence && share < 0.5 && share > 0) {
    yield {
      start: confidence.cell.start,
      end: confidence.cell.end,
      severity: 'hint',
      message: `Confidence of ${confidence.cell.text} is a guess: expected evidence that brings it to 50% before it is ranked`,
    }
  }
  const steps = Object.values(impactSteps)
  const onScale = rows.filter(it => it.impact && steps.includes(it.impact.quantity.value)).length
  // A team with a scale of its own leaves ours more than once.
  if (impact && !steps.includes(impact.quantity.value) && rows.length > 2 && onScale === rows.length - 1) {
    yield {
      start: impact.cell.start,
      end: impact.cell.end,
      severity: 'hint',
      message: `Impact of ${impact.cell.text} is off the scale of the other rows: expected 3, 2, 1, 0.5 or 0.25`,
    }
  }
}

const PERIOD =
  /(?:\/|\b(?:per|a|an|each|every)\s)\s*(day|week|month|quarter|year)\b|\b(daily|weekly|monthly|quarterly|yearly|annually)\b/i

/** Reach for a month beside reach for a quarter: the larger period wins for no reason. */
function* mixedPeriods({rows}: Grid, column: number): Generator<Problem> {
  let first: {period: string; start: number; end: number} | undefined
  for (const row of rows) {
    const cell = row.cells[column]
    const match = cell && PERIOD.exec(cell.text)
    if (!cell || !match) continue
    const period = periodOf((match[1] ?? match[2] ?? '').toLowerCase())
    first ??= {period, start: cell.start, end: cell.end}
    if (period === first.period) continue
    yield {
      start: cell.start,
      end: cell.end,
      message: `Reach per ${period} beside reach per ${first.period}: expected one period for all rows`,
      related: [{start: first.start, end: first.end, message: `reach per ${first.period}`}],
    }
  }
}

function periodOf(word: string): string {
  const adverbs: Record<string, string> = {daily: 'day', annually: 'year'}
  return adverbs[word] ?? word.replace(/ly$/, '')
}
