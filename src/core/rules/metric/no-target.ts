import {defineRule} from '../rule.ts'
import {gapProblem} from './gap-problem.ts'
import {lacking} from './lacking.ts'

export const noTarget = defineRule({
  id: 'metric/no-target',
  severity: 'warning',
  what: 'A metric without a value that would count as success.',
  why: 'A metric with no target can only be watched; with one, the team knows when to stop and when to change course.',
  types: ['prd', 'one-pager', 'feature-spec'],
  *check(draft) {
    for (const gap of lacking(draft, 'target', () => true)) {
      yield gapProblem(draft.document.text, gap, 'target', {
        one: ({name}) => `Target of “${name}” not found: expected the value that would count as success`,
        table: count =>
          `Target not found for the ${count} metrics of this table: expected a column with the values that count as success`,
      })
    }
  },
})
