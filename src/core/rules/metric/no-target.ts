import type {Metric} from '../../metrics/metric.ts'
import {defineRule} from '../rule.ts'
import {fillSlot} from './fill-slot.ts'
import {lacking} from './lacking.ts'

export const noTarget = defineRule({
  id: 'metric/no-target',
  severity: 'warning',
  what: 'A metric without a value that would count as success.',
  why: 'A metric with no target can only be watched; with one, the team knows when to stop and when to change course.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    for (const gap of lacking(draft, 'target', () => true)) {
      const {start, end, name, part} = gap.metrics[0] as Metric
      const fixes = fillSlot(draft.document.text, gap, 'target')
      yield gap.header
        ? {
            start: part.offset + gap.header.start,
            end: part.offset + gap.header.end,
            message: `Target not found for the ${gap.metrics.length} metrics of this table: expected a column with the values that count as success`,
            fixes,
          }
        : {
            start,
            end,
            message: `Target of “${name}” not found: expected the value that would count as success`,
            fixes,
          }
    }
  },
})
