import type {
  BrokenScreen,
  DraftScreen,
  ReviewScreen,
  SelfScoreScreen,
  UnaskedScreen,
} from '../../src/protocol/answer.ts'

const asked = {
  uri: 'file:///practice/2027-02-11-laundromat.md',
  question: 'How would you improve the waiting time in a self-service laundromat?',
  category: 'Improvement',
  level: 'Senior',
}

export const draft: DraftScreen = {
  kind: 'draft',
  ...asked,
  minutes: 35,
  seconds: 400,
  words: 212,
  steps: [
    {name: 'Clarify', minutes: 3},
    {name: 'Goal and why', minutes: 4},
    {name: 'Segments', minutes: 5},
    {name: 'Pains', minutes: 7},
    {name: 'Solutions', minutes: 7},
    {name: 'Choice and trade-offs', minutes: 4},
    {name: 'Metrics', minutes: 3},
    {name: 'Risks and close', minutes: 2},
  ],
}

const dimensions = [
  ['clarity', 'Clarity'],
  ['structure', 'Structure'],
  ['user-understanding', 'User understanding'],
  ['prioritisation', 'Prioritisation'],
  ['trade-off-quality', 'Trade-off quality'],
  ['metrics-thinking', 'Metrics thinking'],
  ['strategic-judgement', 'Strategic judgement'],
  ['ownership', 'Ownership'],
  ['communication', 'Communication'],
  ['follow-up-handling', 'Follow-up handling'],
] as const

export const selfScore: SelfScoreScreen = {
  kind: 'self-score',
  ...asked,
  canReturn: true,
  dimensions: dimensions.map(([id, name]) => ({
    id,
    name,
    asks: `What of the answer shows ${name.toLowerCase()}?`,
    anchors: [
      'Nothing of it was found in the answer.',
      'It is named, in words that would fit any product.',
      'It is specific to this laundromat, with a reason.',
      'It is compared with an alternative and leads to the next step.',
      'It comes with an insight or a consequence in numbers that nobody would have expected.',
    ],
  })),
}

const place = {start: 120, end: 190}
const coach = [3, 4, 2, 3, 2, 3, null, 3, 4, null] as const
const own = [4, 4, 4, 3, 3, 2, 3, 3, 4, null] as const

export const review: ReviewScreen = {
  kind: 'review',
  ...asked,
  score: 58,
  submitted: 52,
  cap: null,
  moves: [
    {
      ...move('clarify', 'Clarifying question', 'made', 6, 6),
      quote: 'I take it that the owner can change machines and opening hours, but not the rent.',
      place,
    },
    {
      ...move('goal', 'Goal', 'made', 10, 10),
      quote: 'The goal is that a student who comes after lectures leaves within an hour.',
      place,
    },
    {
      ...move('segment', 'Segment choice', 'weak', 6, 12),
      isGate: true,
      because: 'Two groups are named, and none is chosen.',
      quote: 'Students and families both come in the evening.',
      place,
    },
    {
      ...move('pain', 'Pain without a feature', 'made', 14, 14),
      isGate: true,
      quote: 'They carry a wet bag home.',
      place,
    },
    move('solutions', 'Different solutions', 'made', 10, 10),
    {...move('trade-off', 'Trade-off', 'not-found', 0, 12), isExtra: true},
    {
      ...move('metric', 'Metric', 'weak', 6, 12),
      because: 'A number without a baseline.',
      quote: 'under 10 minutes',
      place,
    },
    move('guardrail', 'Guardrail', 'not-found', 0, 12),
    move('close', 'Close', 'made', 6, 6),
  ],
  dimensions: dimensions.map(([id, name], index) => ({
    id,
    name,
    score: coach[index] ?? null,
    own: own[index] ?? null,
    why:
      coach[index] === null
        ? 'This answer had no occasion to show it.'
        : 'Two segments are named by what they do on a weekday evening, and no choice follows.',
    anchor: coach[index] === null ? null : 'It is specific to this prompt, with a reason.',
  })),
  strength: {
    quote: 'They carry a wet bag home, because the dryers are full when the washers are not.',
    why: 'A pain that a person would complain about, with its cause, and no feature in it.',
    place,
  },
  fix: {
    name: 'Segment choice',
    how: 'Say who comes first, students or families, and what you leave out for that.',
    why: 'Pain, solutions and metric all hang on it.',
    gain: 11,
    place,
  },
  followUps: [
    {
      ask: 'You said students and families. Who exactly comes first, and whom do you leave out?',
      because: 'No choice was found between the two groups.',
      place,
      answer:
        'Students: they come between six and nine, when all dryers are taken. Families can come in the morning.',
      verdict: {added: 0.8, score: 4, why: 'It chooses, says why, and who pays for it.'},
    },
    {
      ask: 'How could the waiting time fall while students are worse off?',
      because: 'Nothing guards the metric.',
      place: null,
      answer: '',
      verdict: null,
    },
  ],
  notes: [{message: 'The families of the second paragraph never come back.', place}],
  time: [
    {name: 'Clarify', share: 0.05, budget: 0.09},
    {name: 'Segments', share: 0.3, budget: 0.15},
    {name: 'Metrics', share: 0.02, budget: 0.09},
  ],
  due: 'This question comes back in 3 days.',
}

export const capped: ReviewScreen = {
  ...review,
  score: 40,
  submitted: null,
  cap: 'Capped at 40: no pain without a feature in it was found.',
  strength: null,
  dimensions: review.dimensions.map(it => ({...it, own: null})),
}

function move(
  id: string,
  name: string,
  mark: ReviewScreen['moves'][number]['mark'],
  points: number,
  of: number,
): ReviewScreen['moves'][number] {
  return {
    id,
    name,
    mark,
    points,
    of,
    does: `What “${name}” does in an answer about an improvement.`,
    isGate: false,
    isExtra: false,
    quote: null,
    because: null,
    how: 'Name what gets worse, for whom, and why that is worth it.',
    place: null,
  }
}

export const unasked: UnaskedScreen = {
  kind: 'unasked',
  uri: asked.uri,
  why: 'the category of the question is not told',
  categories: [
    {id: 'improvement', name: 'Product improvement'},
    {id: 'go-to-market', name: 'Go-to-market'},
  ],
}

export const broken: BrokenScreen = {
  kind: 'broken',
  uri: asked.uri,
  why: 'Front matter that is no YAML: unexpected end of the flow collection',
  line: 4,
  place: {start: 41, end: 60},
}
