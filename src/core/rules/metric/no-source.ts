import {defineRule} from '../rule.ts'
import {emptyCells} from './empty-cells.ts'

const COLUMN =
  /^(?:(?:data |metric )?sources?(?: (?:and|&|\/) owners?)?|instrument(?:ation)?|measured (?:by|with|in|how)|how (?:it is )?measured|measurement(?: method)?|tool|data|where(?: we read it)?|tracking)$/i

export const noSource = defineRule({
  id: 'metric/no-source',
  severity: 'information',
  what: 'A metric without a source in a table that names one for others.',
  why: 'Where nobody has said what a number is read from, it is often not recorded at all, and found out after launch.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check(draft) {
    yield* emptyCells(draft, COLUMN, {
      noun: 'Source',
      expected: 'the log, table or survey it is read from',
      guidance: 'the log, table or survey it is read from',
    })
  },
})
