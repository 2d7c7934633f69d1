import {isServiceLevel} from '../../metrics/measures.ts'
import type {Metric} from '../../metrics/metric.ts'
import {defineRule} from '../rule.ts'
import {gapProblem} from './gap-problem.ts'
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
      yield gapProblem(draft.document.text, gap, 'timeframe', {
        one: ({name}) => `Time frame of “${name}” not found: expected by when its target is to be reached`,
        table: count =>
          `Time frame not found for the ${count} targets of this table: expected by when they are to be reached`,
      })
    }
  },
})
