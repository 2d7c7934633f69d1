import {boundsHarm, holdsSomething} from '../../metrics/measures.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import {sentenceFact, someSentence} from '../metric/lacking.ts'
import {defineRule} from '../rule.ts'
import {addLine} from './add-line.ts'
import {plansOf, sectionTypes} from './plan-lines.ts'

export const noGuardrail = defineRule({
  id: 'experiment/no-guardrail',
  severity: 'hint',
  what: 'An experiment in another document without a measure that must not get worse.',
  why: 'Most changes move their own metric; what they break is found only where somebody looked.',
  types: sectionTypes,
  *check(draft) {
    for (const plan of plansOf(draft)) {
      // One list of guardrails is enough for metrics and experiments; where there are metrics, their rule asks for it.
      if (plan.guided || readMetrics(draft) || someSentence(draft, speaksOfGuardrails)) continue
      if (!plan.isDesigned || plan.lines.some(({text}) => holds(text))) continue
      yield {
        ...plan.place,
        message:
          'Guardrail not found: expected a measure that must not get worse while the test runs, and its limit',
        fixes: [
          addLine(draft.document.text, plan, 'Guardrail', 'a measure that must not get worse, and its limit'),
        ],
      }
    }
  },
})

const speaksOfGuardrails = sentenceFact(/guard-?rail|counter-?metric/i, text =>
  /guard-?rail|counter-?metric/i.test(asserted(text)),
)

function holds(text: string): boolean {
  return holdsSomething(asserted(text)) || boundsHarm(text)
}

/** “No guardrails needed” is none. */
function asserted(text: string): string {
  return text.replace(/\b(?:no|not a|without(?: a)?|n['’]t (?:need|have)(?: a)?)\s+guard-?rails?\b/gi, '')
}
