import type {CardsScreen} from '../../src/protocol/cards.ts'
import type {Interview, MockSetupScreen, MockSummaryScreen} from '../../src/protocol/mock.ts'
import type {PracticeScreen} from '../../src/protocol/practice.ts'
import type {Screen} from '../../src/protocol.ts'

export const newcomer: PracticeScreen = {
  kind: 'practice',
  interview: '',
  mocks: [],
  drafts: [],
  plan: null,
  due: [],
  dueCount: 0,
  cards: {due: 0, fresh: 10},
  next: {
    title: 'Try metrics',
    why: 'You have not answered a question of this kind yet.',
    category: 'metrics',
    question: null,
    path: null,
  },
  isNew: true,
}

export const today: PracticeScreen = {
  kind: 'practice',
  interview: 'The interview is in 9 days.',
  mocks: [
    {
      session: '2027-02-28T18:20',
      title: 'Question 2 of 3, begun',
      says: 'Senior · Challenging · 2027-02-28 18:20',
    },
  ],
  drafts: [
    {
      path: 'c.md',
      question: 'A toy library loses one loan in nine. What do you look at?',
      says: 'Begun yesterday',
    },
  ],
  plan: {
    says: 'Day 3 of 7: Metrics and diagnosis. 1 of earlier days is left.',
    done: 7,
    all: 31,
    today: [
      {line: 30, title: 'Recall cards', minutes: 10, ticked: true, isStart: true},
      {
        line: 31,
        title: 'Metrics: “You run the night buses of a town of 90,000 …”',
        minutes: 35,
        ticked: false,
        isStart: true,
      },
      {
        line: 32,
        title: 'Your own scores first, then the feedback',
        minutes: 10,
        ticked: false,
        isStart: false,
      },
    ],
    left: [{line: 24, title: 'Drill for metrics: metric in full', minutes: 5, ticked: false, isStart: true}],
  },
  due: [
    {
      id: 'growth-toy-library',
      question: 'Families sign up for a toy library and borrow once. How do you make it a habit?',
      says: 'Growth · last 44',
    },
  ],
  dueCount: 4,
  cards: {due: 6, fresh: 8},
  next: {
    title: 'Practise estimation',
    why: 'Your last answers there scored 41.',
    category: 'estimation',
    question: null,
    path: null,
  },
  isNew: false,
}

export const setup: MockSetupScreen = {
  kind: 'mock-setup',
  roles: [
    {id: 'general', name: 'Product manager'},
    {id: 'growth', name: 'Growth product manager'},
  ],
  levels: [
    {id: 'mid', name: 'Mid'},
    {id: 'senior', name: 'Senior'},
  ],
  styles: [
    {id: 'neutral', name: 'Neutral', says: 'Asks what is not clear yet, and lets you think.'},
    {id: 'challenging', name: 'Challenging', says: 'Doubts your strongest claim and does not let go.'},
  ],
  categories: [
    {id: 'metrics', name: 'Goals and metrics'},
    {id: 'growth', name: 'Growth'},
  ],
  wishes: {role: 'general', level: 'senior', style: 'challenging', questions: 2, categories: ['growth']},
  minutes: 20,
}

export const interview: Interview = {
  number: 2,
  count: 3,
  style: 'Challenging',
  marks: ['answered', 'current', 'open'],
  next: 'question',
}

export const summary: MockSummaryScreen = {
  kind: 'mock-summary',
  session: '2027-02-28T18:20',
  about: 'Senior · Challenging · 2027-02-28',
  score: 54,
  isOpen: true,
  items: [
    {
      question: 'Families sign up for a toy library and borrow once. How do you make it a habit?',
      path: 'a.md',
      score: 61,
      says: '31 of 35 min · 2 of 2 follow-ups answered · +12 at the second try',
    },
    {
      question: 'Night buses in a town of 90,000 run half empty. Which number would you watch?',
      path: 'b.md',
      score: 47,
      says: '38 of 35 min · 0 of 1 follow-up answered',
    },
    {question: 'Tell me about a launch that you stopped.', path: null, score: null, says: 'Not begun'},
  ],
  strength: {
    quote: 'A family that borrows twice in the first month stays for a year: 7 of 10 did.',
    why: 'A behaviour that shows value, with its number.',
    path: 'a.md',
  },
  fix: {
    name: 'Guardrail',
    how: 'Name what must not get worse, and the threshold at which you would stop.',
    why: 'It would have helped in 2 of 2 answers.',
    path: 'b.md',
    gain: 12,
  },
  calibration: {
    says: 'You score yourself 1.5 higher than the coach on metrics thinking.',
    dimensions: [
      {id: 'clarity', name: 'Clarity', score: 3, own: 3},
      {id: 'metrics-thinking', name: 'Metrics thinking', score: 2, own: 3.5},
    ],
  },
}

export const card: CardsScreen = {
  kind: 'cards',
  card: {
    id: 'rice-formula',
    turn: 2,
    front: 'How is RICE computed, and over which period does Reach count?',
    back: 'Reach × Impact × Confidence ÷ Effort; Reach counts people or events in a stated period.',
    source: 'Intercom',
    about: 'Prioritisation',
    isNew: false,
    comes: [
      {grade: 'again', when: 'in a moment'},
      {grade: 'hard', when: 'tomorrow'},
      {grade: 'good', when: 'in 3 days'},
      {grade: 'easy', when: 'in 8 days'},
    ],
  },
  done: 3,
  left: 6,
  says: '',
}

const noCard: CardsScreen = {
  kind: 'cards',
  card: null,
  done: 9,
  left: 0,
  says: 'The next 4 come tomorrow.',
}

/** The states of the Practice view, by name. */
export const practiceScreens = {
  'practice at first': newcomer,
  practice: today,
  'mock setup': setup,
  'mock summary': summary,
  card,
  'no card': noCard,
} satisfies Record<string, Screen>
