import {scenarios} from '../../document/scenarios.ts'
import {mechanicsDefects} from '../../stories/steps.ts'
import {severityOf} from '../confidence.ts'
import {defineBlockRule} from '../rule.ts'

export const noUiMechanics = defineBlockRule({
  id: 'acceptance/no-ui-mechanics',
  severity: 'hint',
  what: 'A When that says which button is clicked, not what the person does.',
  why: 'A scenario in clicks has to be rewritten with every redesign, though nothing that it promises has changed.',
  concerns: block => block.fact(scenarios).length > 0,
  *checkBlock(block) {
    for (const scenario of block.fact(scenarios)) {
      for (const defect of mechanicsDefects(scenario)) {
        yield {...defect, severity: severityOf(defect.confidence)}
      }
    }
  },
})
