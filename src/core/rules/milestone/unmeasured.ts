import {defineRule} from '../rule.ts'
import {ofOutcome, uncounted} from './uncounted.ts'

/** Somebody will measure it: it is on its way. */
const PLANNED = /\b(?:not (?:yet )?measured|(?:will be|is|gets|to be) (?:measured|read|counted)|reads it)\b/i

export const unmeasured = defineRule({
  id: 'milestone/unmeasured',
  severity: 'hint',
  what: 'Evidence whose outcome has no number.',
  why: 'Only measured evidence counts towards a milestone; an opinion of one’s own work does not.',
  types: ['milestone-log'],
  *check(draft) {
    for (const {entry, lack} of uncounted(draft, ['number'])) {
      if (!PLANNED.test(entry.fields.outcome)) yield ofOutcome(entry, lack.says)
    }
  },
})
