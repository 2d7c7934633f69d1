import type {Metric, SlotName} from '../../metrics/metric.ts'
import type {Problem, Severity} from '../../types.ts'
import {fillSlot} from './fill-slot.ts'
import type {Gap} from './lacking.ts'

/** What to say of a slot that one metric, or a whole table of metrics, does not fill. */
export interface Words {
  one(metric: Metric): string
  table(count: number): string
  severity?(metric: Metric): Severity
}

/** The finding of a gap: on the metric's name, or once on the header of a table that has no column for the slot. */
export function gapProblem(text: string, gap: Gap, slot: SlotName, words: Words): Problem {
  const metric = gap.metrics[0] as Metric
  const {offset} = metric.part
  const place = gap.header
    ? {start: offset + gap.header.start, end: offset + gap.header.end}
    : {start: metric.start, end: metric.end}
  return {
    ...place,
    message: gap.header ? words.table(gap.metrics.length) : words.one(metric),
    fixes: fillSlot(text, gap, slot),
    ...(words.severity && {severity: words.severity(metric)}),
  }
}
