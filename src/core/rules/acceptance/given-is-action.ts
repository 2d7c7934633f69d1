import {scenarios} from '../../document/scenarios.ts'
import {actionDefects} from '../../stories/steps.ts'
import {severityOf} from '../confidence.ts'
import {defineBlockRule} from '../rule.ts'

export const givenIsAction = defineBlockRule({
  id: 'acceptance/given-is-action',
  severity: 'information',
  what: 'A Given that does something: “Given the user clicks …”.',
  why: 'Given is the state that a tester sets up in any way that works; an act there is a second, hidden When.',
  concerns: block => block.fact(scenarios).length > 0,
  *checkBlock(block) {
    for (const scenario of block.fact(scenarios)) {
      for (const {state, ...defect} of actionDefects(scenario)) {
        const {start, end} = defect
        yield {
          ...defect,
          severity: severityOf(defect.confidence),
          fixes: [{title: `Say “${state}”`, edits: [{start, end, text: state}]}],
        }
      }
    }
  },
})
