import {scenarios} from '../../document/scenarios.ts'
import {thenDefects} from '../../stories/acceptance.ts'
import {severityOf} from '../confidence.ts'
import {defineBlockRule} from '../rule.ts'

export const observableThen = defineBlockRule({
  id: 'acceptance/observable-then',
  severity: 'information',
  what: 'A Then that nobody outside the system could observe: “works”, “is processed”, “as expected”.',
  why: 'An outcome that cannot be seen cannot be accepted: the argument moves to the demo.',
  *checkBlock(block) {
    for (const scenario of block.fact(scenarios)) {
      for (const defect of thenDefects(scenario)) {
        yield {...defect, severity: severityOf(defect.confidence)}
      }
    }
  },
})
