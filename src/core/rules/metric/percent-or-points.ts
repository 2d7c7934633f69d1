import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import {changesIn} from '../../metrics/changes.ts'
import {readNumber} from '../../metrics/quantities.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import {type Cell, MOST_TEXT, type Part} from '../../sections/parts.ts'
import {flat} from '../../sections/section.ts'
import type {Problem, Range} from '../../types.ts'
import {goalLines} from '../goal/goal-lines.ts'
import {type Draft, defineRule} from '../rule.ts'

export const percentOrPoints = defineRule({
  id: 'metric/percent-or-points',
  severity: 'information',
  what: 'A percentage that is to rise or fall by a percentage: “raise conversion by 5%”.',
  why: 'From 20%, “by 5%” is 21% to one reader and 25% to another.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment', 'roadmap'],
  *check(draft) {
    const seen = new Set<number>()
    for (const {item, offset} of lines(draft)) {
      for (const found of ambiguousIn(item).found) {
        if (seen.has(offset + found.start)) continue
        seen.add(offset + found.start)
        yield problem(draft.document.text, shifted(found, offset))
      }
    }
  },
})

function lines(draft: Draft): Placed<Part>[] {
  return [...flat(readMetrics(draft)?.section.parts ?? []), ...goalLines(draft)]
}

function problem(text: string, {start, end, percent, measured}: Ambiguous): Problem {
  const place = {start, end}
  const sign = text.slice(percent.start, percent.end)
  const asPoints = {title: 'Write “percentage points”', edits: [{...percent, text: ' percentage points'}]}
  const said = text.slice(start, end)
  if (measured) {
    return {
      ...place,
      severity: 'warning',
      message: `“${said}” between these two values is meant in percentage points: expected “percentage points”`,
      fixes: [{...asPoints, safe: true}],
    }
  }
  return {
    ...place,
    message: `“${said}” of a percentage: expected “percentage points”, “relative”, or the value aimed at`,
    fixes: [asPoints, {title: 'Write “relative”', edits: [{...percent, text: `${sign} (relative)`}]}],
  }
}

/** “by 5%”, “+5%”, “a 5% increase in”: a change in percent. */
const BY =
  /(?:\bby\s+(?:about |around |at least |roughly |[~≥>]\s?)?|(?<![\w.])\+\s?|\ban?\s+)(\d{1,3}(?:[.,]\d{1,2})?)(\s?(?:%|percent\b))(?!\s*(?:[-–]|points?\b|relative\b|\(relative|of\b|pp\b))/gi
const A_CHANGE = /^\s*(?:increase|decrease|uplift|lift|reduction|rise|drop|improvement|growth)\b/i
/** What is a percentage itself. */
const RATE =
  /\b(?:rates?|share of|percentage of|proportion of|conversions?|retention|churn|completion|click-?through|ctr|utili[sz]ation|occupancy|on-time delivery|uptime|availability)\b/i
const NO_RATE =
  /\b(?:heart|interest|exchange|frame|bit|sampling|hourly|day|daily|flat|tax)[ -]rates?\b|\brates? (?:limit|card)/gi
const SETTLED = /\b(?:percentage points?|pp|points?|relative(?:ly)?|absolute)\b/i

interface Ambiguous extends Range {
  /** The percent sign, counted as `start` is. */
  percent: Range
  /** Its two values show that points are meant. */
  measured: boolean
}

const ambiguousIn = keptWith((part: Part): {found: readonly Ambiguous[]} => ({
  found:
    part.kind === 'row'
      ? part.cells.flatMap(cell => inRow(part, cell))
      : inText(part.text.slice(0, MOST_TEXT), part.text).map(it => shifted(it, part.start)),
}))

/** In a row, the name says whether it is a rate, and a cell by how much it is to change. */
function inRow({cells, header}: Part, cell: Cell): Ambiguous[] {
  if (!header || cell === cells[0] || !/\d/.test(cell.text)) return []
  const rest = cells.filter(it => it !== cell).map(it => it.text)
  // Between two values of the row, a change in percent can only be read in one way.
  if (rest.filter(it => /^\W*\d[\d.,]*\s?%/.test(it)).length > 1) return []
  return inText(cell.text, [...rest.slice(0, 3), cell.text].join(' | ')).map(it => shifted(it, cell.start))
}

function inText(text: string, context: string): Ambiguous[] {
  if (!text.includes('%') && !/percent/i.test(text)) return []
  if (SETTLED.test(context) || !isOfRate(context)) return []
  const [change] = changesIn(text)
  const found: Ambiguous[] = []
  for (const match of text.matchAll(BY)) {
    const [whole, digits = '', sign = ''] = match
    const end = match.index + whole.length
    const isNoun = /^an?\s/i.test(whole)
    if (isNoun && !A_CHANGE.test(text.slice(end))) continue
    if (text === context && !isOfRate(isNoun ? text.slice(end) : ownClause(text, match.index))) continue
    const by = readNumber(digits) ?? MOST_POINTS
    const percent = {start: end - sign.length, end}
    if (change?.from.unit === '%') {
      const points = Math.abs(change.to.value - change.from.value)
      if (Math.abs(points - by) < 0.051) found.push({start: match.index, end, percent, measured: true})
    } else if (by < MOST_POINTS) {
      found.push({start: match.index, end, percent, measured: false})
    }
  }
  return found
}

/** A larger change is hardly meant in points: nobody cuts churn by 40 of them. */
const MOST_POINTS = 30

/** What stands right before a change: “raise completion and cut waiting by 5%” says nothing of completion. */
function ownClause(text: string, before: number): string {
  return (
    text
      .slice(0, before)
      .split(/[.;,]\s|\band\b/i)
      .at(-1) ?? ''
  )
}

function isOfRate(text: string): boolean {
  return RATE.test(text.replace(NO_RATE, ''))
}

function shifted({start, end, percent, measured}: Ambiguous, by: number): Ambiguous {
  return {
    start: start + by,
    end: end + by,
    percent: {start: percent.start + by, end: percent.end + by},
    measured,
  }
}
