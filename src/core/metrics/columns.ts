import {keptWith} from '../document/kept.ts'
import type {Cell, Part} from '../sections/parts.ts'
import {timeFrames} from './time-frame.ts'

const ROLES = {
  name: /^(?:(?:success |key |primary |secondary |north[- ]star |input |output |guardrail |counter[- ]?|quality |business )?(?:metrics?|kpis?|measures?|indicators?|signals?)(?: name)?|(?:key )?results?|what we measure)$/i,
  baseline:
    /^(?:(?:current|present|existing|today['’]?s?|starting|baseline)(?: (?:value|level|state|baseline|performance))?|baselines?|today|now|before|as[- ]is|status quo|actual|from|where we are(?: now)?)$/i,
  target:
    /^(?:(?:success |target |desired |expected |minimum |our |launch )?(?:targets?|thresholds?|goals?|objective|value)|aim|desired|to[- ]be|after|to|expected|success (?:criteria|criterion)|target (?:value|level)|where we want to be)$/i,
  timeframe:
    /^(?:by|by when|when|time[- ]?frame|time[- ]?line|time|due(?: date)?|deadline|date|target date|horizon|period|until|measured (?:at|after|on)|review(?: date)?)$/i,
  guardrail: /\b(?:guard-?rails?|counter[- ]?metrics?|must not|floor|ceiling|do not exceed)\b/i,
  type: /^(?:type|kind|category|role|class)$/i,
} as const

type Role = keyof typeof ROLES

/** Which cell of a metrics table holds what. */
export interface Columns {
  name: number
  baseline?: number
  /** Several where the table has a target for each date. */
  targets: readonly number[]
  timeframe?: number
  guardrail?: number
  type?: number
  /** A header says by when: “Target (end of Q3)”. */
  dated: boolean
}

/** What `readColumns` says of a header, kept with it. */
export const columnsOf = keptWith((header: Part) => ({columns: readColumns(header)}))

/** Reads the header of a table; nothing unless it is a table of metrics. */
function readColumns(header: Part): Columns | undefined {
  const found: Partial<Record<Role, number>> = {}
  const targets: number[] = []
  let dated = false
  for (const [index, cell] of header.cells.entries()) {
    const {title, isDated} = heading(cell)
    if (isDated && title === '') {
      targets.push(index)
      dated = true
      continue
    }
    const role = (Object.keys(ROLES) as Role[]).find(it => ROLES[it].test(title))
    if (!role) continue
    if (role === 'target') targets.push(index)
    else found[role] ??= index
    if (role !== 'baseline' && isDated) dated = true
  }
  const isMetrics = found.name !== undefined || found.baseline !== undefined || targets.length > 0
  if (!isMetrics || header.cells.length < 2) return undefined
  // “Goal | Metric | …”: where metrics have a column of their own, the goal beside it is no target.
  const own = found.name === undefined ? targets : targets.filter(it => it > (found.name as number))
  return {...found, name: found.name ?? 0, targets: own.filter(it => it !== (found.name ?? 0)), dated}
}

/** “Target (6 mo)”, “12-month target”: counted from the launch. */
const SPAN = /(?<![\w.])\d+[ -]?(?:mos?|months?|wks?|weeks?|days?|yrs?|years?)(?!\w)/i

/** “Target (end of Q3)” is “Target”, dated; “30 days after launch” is a date alone. */
function heading({text}: Cell): {title: string; isDated: boolean} {
  const plain = text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()
  const spans = timeFrames(plain)
  if (spans.length === 0) {
    return {title: plain.replace(/\s*\([^)]*\)\s*/g, ' ').trim(), isDated: SPAN.test(plain)}
  }
  let title = plain
  for (const {start, end} of [...spans].reverse()) title = title.slice(0, start) + title.slice(end)
  title = title
    .replace(/\b(?:by|in|at|for|the|end of|mid)\b/gi, ' ')
    .replace(/\([^\p{L}\d]*\)|[,:–—-]\s*$/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return {title: ROLES.timeframe.test(plain) ? plain : title, isDated: true}
}
