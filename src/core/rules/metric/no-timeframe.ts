import {isServiceLevel} from '../../metrics/measures.ts'
import type {Metric} from '../../metrics/metric.ts'
import {defineRule} from '../rule.ts'
import {fillSlot} from './fill-slot.ts'
import {lacking} from './lacking.ts'

export const noTimeframe = defineRule({
  id: 'metric/no-timeframe',
  severity: 'information',
  what: 'A target without the date or event by which it is to be reached.',
  why: 'A target with no date can not be missed, and so it can not be met either.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const asks = ({slots, text}: Metric, {dated}: {dated: boolean}) =>
      slots.target === 'given' && !dated && !isServiceLevel(text)
    for (const gap of lacking(draft, 'timeframe', asks)) {
      const {start, end, name, part} = gap.metrics[0] as Metric
      const fixes = fillSlot(draft.document.text, gap, 'timeframe')
      yield gap.header
        ? {
            start: part.offset + gap.header.start,
            end: part.offset + gap.header.end,
            message: `Time frame not found for the ${gap.metrics.length} targets of this table: expected by when they are to be reached`,
            fixes,
          }
        : {
            start,
            end,
            message: `Time frame of “${name}” not found: expected by when its target is to be reached`,
            fixes,
          }
    }
  },
})
