import {scenarios} from '../../document/scenarios.ts'
import {personDefect} from '../../stories/steps.ts'
import {defineBlockRule} from '../rule.ts'

export const person = defineBlockRule({
  id: 'acceptance/person',
  severity: 'hint',
  what: 'A scenario that is told by “I” in one step and of “the user” in another.',
  why: 'A reader has to guess whether these are one person or two, and with two the scenario means something else.',
  concerns: block => block.fact(scenarios).length > 0,
  *checkBlock(block) {
    for (const scenario of block.fact(scenarios)) {
      const defect = personDefect(scenario)
      if (!defect) continue
      const {first, ...problem} = defect
      yield {
        ...problem,
        related: [{start: first.body.start, end: first.body.end, message: 'the other person'}],
      }
    }
  },
})
