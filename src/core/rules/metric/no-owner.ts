import {defineRule} from '../rule.ts'
import {emptyCells} from './empty-cells.ts'

const COLUMN = /^(?:(?:metric )?owners?|dri|responsible|accountable|who|reported by|owned by)$/i

export const noOwner = defineRule({
  id: 'metric/no-owner',
  severity: 'information',
  what: 'A metric without an owner in a table that names one for others.',
  why: 'A number that nobody reads is found out of bounds only when somebody asks for it.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check(draft) {
    yield* emptyCells(draft, COLUMN, {
      noun: 'Owner',
      expected: 'the person who reads it',
      guidance: 'who reads it',
    })
  },
})
