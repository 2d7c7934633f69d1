import {scenarios} from '../../document/scenarios.ts'
import {thenDefects} from '../../stories/acceptance.ts'
import {defineBlockRule} from '../rule.ts'

export const observableThen = defineBlockRule({
  id: 'acceptance/observable-then',
  severity: 'hint',
  what: 'A Then that nobody outside the system could observe: “works”, “is processed”, “as expected”.',
  why: 'An outcome that cannot be seen cannot be accepted: the argument moves to the demo.',
  concerns: block => block.fact(scenarios).length > 0,
  *checkBlock(block) {
    for (const scenario of block.fact(scenarios)) {
      yield* thenDefects(scenario)
    }
  },
})
