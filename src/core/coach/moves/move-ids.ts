import type {Category, MoveId} from '../types.ts'

/** The moves of each category in their order, as `coaching/moves.yaml` has them; a test holds the two together. */
const ids: Readonly<Record<Category, string>> = {
  'product-sense':
    'clarify goal segments segment-choice pain evidence options decision rejected trade-off scope-cut metric guardrail risk close',
  improvement:
    'clarify goal segment-choice pain evidence options decision rejected trade-off metric guardrail close',
  metrics:
    'clarify goal behaviour primary-metric input-metrics guardrail misleading target decision-rule close',
  diagnosis: 'define data-check shape breakdown internal-cause external-cause test order action close',
  'trade-off': 'goal stakeholders quantify options reversibility decision trade-off reversal metric',
  strategy:
    'clarify goal landscape advantage options decision why-now rejected second-order risk reversal metric close',
  estimation: 'clarify equation inputs compute sanity range implication',
  growth: 'goal model activation bottleneck options decision experiment guardrail reversal close',
  prioritization: 'goal criteria scores evidence override decision rejected communicate sensitivity',
  behavioral: 'situation task action alternative others result quantified reflection',
  technical: 'clarify requirements design trade-off failure-mode scale rollout metric',
  'go-to-market': 'goal beachhead buyer positioning price channel phases metric risk',
  'ai-product':
    'pain why-ai quality-bar error-cost failure-mode guardrail cost-latency drift metric decision',
}

/** The moves of a category, in their order. */
export function movesOf(category: Category): readonly MoveId[] {
  return ids[category].split(' ')
}
