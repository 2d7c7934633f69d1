/** The kinds of short exercise on one move, each with the minutes that one takes. */
export const drillKinds = {
  'clarifying-questions': {name: 'Clarifying questions', minutes: 1},
  'segment-and-choose': {name: 'Segment and choose', minutes: 3},
  'pain-without-solution': {name: 'Pain without a solution', minutes: 2},
  'three-mechanisms': {name: 'Three mechanisms', minutes: 4},
  'metric-tuple': {name: 'Metric in full', minutes: 2},
  'guardrail-hunt': {name: 'Guardrail hunt', minutes: 2},
  'hypothesis-tree': {name: 'Hypothesis tree', minutes: 5},
  'equation-only': {name: 'Equation only', minutes: 3},
  'trade-off-sentence': {name: 'Trade-off sentence', minutes: 1},
  'thirty-second-close': {name: 'Close in thirty seconds', minutes: 1},
  'star-compression': {name: 'Story in ninety seconds', minutes: 4},
  'i-rewrite': {name: 'From we to I', minutes: 2},
} as const

export type DrillKind = keyof typeof drillKinds
