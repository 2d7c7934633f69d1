import {scenarios} from '../../document/scenarios.ts'
import {machineryDefects} from '../../stories/steps.ts'
import {severityOf} from '../confidence.ts'
import {defineBlockRule} from '../rule.ts'

export const noImplementation = defineBlockRule({
  id: 'acceptance/no-implementation',
  severity: 'hint',
  what: 'A step that names a part of the machine: a table, an endpoint, a status code.',
  why: 'The person in the story cannot see it, and the team cannot change it without rewriting the promise.',
  concerns: block => block.fact(scenarios).length > 0,
  *checkBlock(block) {
    for (const scenario of block.fact(scenarios)) {
      for (const defect of machineryDefects(scenario)) {
        yield {...defect, severity: severityOf(defect.confidence)}
      }
    }
  },
})
