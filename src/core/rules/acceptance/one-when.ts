import {scenarios} from '../../document/scenarios.ts'
import {whenDefect} from '../../stories/acceptance.ts'
import {severityOf} from '../confidence.ts'
import {defineBlockRule} from '../rule.ts'

export const oneWhen = defineBlockRule({
  id: 'acceptance/one-when',
  severity: 'warning',
  what: 'A Given–When–Then scenario with more than one event.',
  why: 'When a scenario with two events fails, nobody can tell which of them broke it.',
  concerns: block => block.fact(scenarios).length > 0,
  *checkBlock(block) {
    for (const scenario of block.fact(scenarios)) {
      const defect = whenDefect(scenario)
      if (defect) yield {...defect, severity: severityOf(defect.confidence)}
    }
  },
})
