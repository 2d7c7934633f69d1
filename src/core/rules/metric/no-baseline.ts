import {hasPast, isServiceLevel, startsAtNothing} from '../../metrics/measures.ts'
import type {Metric} from '../../metrics/metric.ts'
import {type Metrics, readMetrics} from '../../metrics/read-metrics.ts'
import type {Severity} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {fillUnknown} from './fill-slot.ts'
import {gapProblem} from './gap-problem.ts'
import {lacking} from './lacking.ts'

export const noBaseline = defineRule({
  id: 'metric/no-baseline',
  severity: 'warning',
  what: 'A metric without the value it has today.',
  why: 'Without today’s value nobody can tell whether the target is ambitious, already met, or out of reach.',
  types: ['prd', 'one-pager', 'feature-spec'],
  *check(draft) {
    const shared = readMetrics(draft)?.baseline
    if (shared?.slots.baseline === 'unknown' && !shared.line.item.guided) {
      const {item, offset} = shared.line
      yield {
        start: offset + item.start,
        end: offset + item.end,
        message: 'Baseline said to be unknown: expected how and by when it will be measured',
        fixes: fillUnknown(shared.line),
      }
    }
    for (const gap of lacking(draft, 'baseline', needsBaseline)) {
      yield gapProblem(draft.document.text, gap, 'baseline', {
        one: messageFor,
        table: count =>
          `Baseline not found for the ${count} metrics of this table: expected a column with today’s values`,
        severity: metric => severityFor(metric) ?? 'information',
      })
    }
  },
})

function messageFor({name, slots, relative}: Metric): string {
  if (slots.baseline === 'unknown') {
    return `Baseline of “${name}” said to be unknown: expected how and by when it will be measured`
  }
  return relative
    ? `“${name}” is a change without the value it starts from: expected today’s value`
    : `Baseline of “${name}” not found: expected today’s value, or by when you will have measured it`
}

/** A line on the baseline of all metrics answers for each of them. */
function needsBaseline(metric: Metric, {baseline}: Metrics): boolean {
  return baseline === undefined && severityFor(metric) !== undefined
}

/** How much a metric needs the value it starts from; undefined where it does not. */
function severityFor({text, relative, slots}: Metric): Severity | undefined {
  if (slots.baseline === 'unknown' || relative) return 'warning'
  if (startsAtNothing(text)) return undefined
  if (slots.target !== 'given') return 'warning'
  // A bound on how the system behaves holds from its first day on; for something new there is no day before.
  if (isServiceLevel(text)) return /\bzero\b|\b0\b|\b99\.|\b100\s?%/i.test(text) ? undefined : 'information'
  // Only its own line: what is nested may tell how it is measured.
  return hasPast(/^.*/.exec(text)?.[0] ?? '') ? 'warning' : 'information'
}
