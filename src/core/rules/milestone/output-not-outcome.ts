import {defineRule} from '../rule.ts'
import {ofOutcome, uncounted} from './uncounted.ts'

export const outputNotOutcome = defineRule({
  id: 'milestone/output-not-outcome',
  severity: 'hint',
  what: 'Evidence whose outcome is a thing that was made, not what changed by it.',
  why: 'Levels are given for what changed: whoever reads that something was shipped asks what for.',
  types: ['milestone-log'],
  *check(draft) {
    for (const {entry} of uncounted(draft, ['output'])) {
      const {outcome} = entry.fields
      const said = outcome.length <= 50 ? outcome : `${outcome.slice(0, 49)} …`
      yield ofOutcome(entry, `An output (“${said}”): expected what changed by it, before and after`)
    }
  },
})
