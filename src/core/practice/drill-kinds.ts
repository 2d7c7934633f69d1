/** The kinds of short exercise on one move, each with the minutes that one takes to type and what it trains. */
export const drillKinds = {
  'clarifying-questions': {
    name: 'Clarifying questions',
    minutes: 3,
    does: 'Ask what this case leaves open, and say what each answer would change.',
  },
  'segment-and-choose': {
    name: 'Segment and choose',
    minutes: 3,
    does: 'Split people by what they do, choose one group with a reason, say who waits.',
  },
  'pain-without-solution': {
    name: 'Pain without a solution',
    minutes: 2,
    does: 'Tell what is hard for somebody without a feature in it.',
  },
  'three-mechanisms': {name: 'Three mechanisms', minutes: 4, does: 'Three ideas that share no machinery.'},
  'metric-tuple': {
    name: 'Metric in full',
    minutes: 2,
    does: 'What is counted, over what, in which window, from what to what, by when.',
  },
  'guardrail-hunt': {
    name: 'Guardrail hunt',
    minutes: 2,
    does: 'What could get worse while the number rises, with a limit for each.',
  },
  'hypothesis-tree': {
    name: 'Hypothesis tree',
    minutes: 5,
    does: 'Is the number right, causes inside and outside, a test for each.',
  },
  'equation-only': {
    name: 'Equation only',
    minutes: 3,
    does: 'The formula in words, then the values, computed right.',
  },
  'trade-off-sentence': {
    name: 'Trade-off sentence',
    minutes: 2,
    does: 'Decide, and say what gets worse, for whom, and what would change your mind.',
  },
  'thirty-second-close': {
    name: 'Close in thirty seconds',
    minutes: 2,
    does: 'Recommendation first, the reason, the number, the price.',
  },
  'star-compression': {
    name: 'Story in ninety seconds',
    minutes: 4,
    does: 'A rambling story told in ninety seconds.',
  },
  'i-rewrite': {name: 'From we to I', minutes: 2, does: 'Who did what, instead of “we”.'},
} as const

export type DrillKind = keyof typeof drillKinds
