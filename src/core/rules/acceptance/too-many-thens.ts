import {scenarios} from '../../document/scenarios.ts'
import {defineBlockRule} from '../rule.ts'

/** Facets of one outcome are rarely more (a rule of thumb; sources disagree). */
const MOST = 3

export const tooManyThens = defineBlockRule({
  id: 'acceptance/too-many-thens',
  severity: 'information',
  what: 'A scenario with more than three outcomes.',
  why: 'A scenario that checks many things fails for many reasons, and its name tells none of them.',
  *checkBlock(block) {
    for (const {steps} of block.fact(scenarios)) {
      const outcomes = steps.filter(it => it.keyword === 'then')
      const [first] = outcomes
      const extra = outcomes[MOST]
      if (!first || !extra || steps.filter(it => it.keyword === 'when' && !it.joined).length > 1) continue
      yield {
        start: extra.word.start,
        end: (outcomes.at(-1) ?? extra).body.end,
        message: `${outcomes.length} outcomes of one event: expected at most ${MOST}, or a scenario for each thing that is checked`,
        related: [{start: first.word.start, end: first.body.end, message: 'the first outcome'}],
      }
    }
  },
})
