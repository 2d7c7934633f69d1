import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../scripts/setup/root.mjs'
import {type Category, dimensions} from '../../src/core/coach/types.ts'
import type {Attempt, BrokenAttempt, Scores} from '../../src/core/practice/attempts/attempt.ts'
import {readAttempt} from '../../src/core/practice/attempts/read-attempt.ts'
import {addDays} from '../../src/core/practice/calendar.ts'
import {noCareer} from '../../src/core/practice/career/career-file.ts'
import {nextSteps} from '../../src/core/practice/progress/next-steps.ts'
import {careerScreen} from '../../src/extension/practice/career-screen.ts'
import {comparisonScreen} from '../../src/extension/practice/comparison-screen.ts'
import {progressScreen} from '../../src/extension/practice/progress-screen.ts'
import type {CareerScreen} from '../../src/protocol/career.ts'
import type {ComparisonScreen, ProgressScreen} from '../../src/protocol/progress.ts'
import {attemptOf} from '../core/practice/attempt-of.ts'

const TODAY = '2027-03-09'
const kinds: readonly Category[] = ['growth', 'metrics', 'improvement', 'growth', 'diagnosis']
const asks = [
  'A tool library lends drills, and half of its new members never borrow one. What do you do?',
  'How would you measure success of a lost-property desk?',
  'How would you improve the waiting time in a self-service laundromat?',
]

/** Answers of a month that get better, with a question tried again. */
const attempts: readonly Attempt[] = Array.from({length: 12}, (_, index) => {
  const better = index / 11
  const scores: Scores = {}
  const self: Scores = {}
  for (const [at, dimension] of dimensions.slice(0, 9).entries()) {
    const wave = Math.sin(index * 1.7 + at * 2) * 0.9
    scores[dimension] = Math.min(4, Math.max(1, Math.round(1.6 + better * (1 + (at % 3) * 0.5) + wave)))
    if (index % 2 === 0) self[dimension] = Math.min(5, (scores[dimension] ?? 1) + (at % 4 === 3 ? -1 : 1))
  }
  return attemptOf({
    path: `2027-02-${10 + index}-answer.md`,
    questionId: `question-${index % 9}`,
    question: asks[index % 3] ?? '',
    category: kinds[index % kinds.length] ?? 'growth',
    level: 'senior',
    date: `${addDays('2027-02-02', index * 3)}T18:00`,
    score: Math.round(38 + better * 34 + Math.cos(index) * 6),
    scores,
    self,
    rubric: index < 4 ? 1 : 2,
    followUps: {asked: 1, answered: index % 3 === 0 ? 1 : 0},
  })
})
const draft = attemptOf({
  status: 'draft',
  path: 'draft.md',
  date: '2027-03-08T09:00',
  question: asks[1] ?? '',
})
const broken: readonly BrokenAttempt[] = [
  {
    kind: 'broken',
    path: '2027-02-19-ferry.md',
    reason:
      'Two versions from a git merge stand in it: expected one, without the lines <<<<<<<, ======= and >>>>>>>',
    line: 14,
  },
]
const steps = nextSteps({today: TODAY, attempts: [...attempts, draft], questions: [], states: new Map()})

export const progress: ProgressScreen = progressScreen({
  attempts: [...attempts, draft],
  broken,
  level: 'senior',
  category: null,
  steps,
})

const TRY = `---
pmprep: answer
question: How would you improve booking for a climbing gym?
category: improvement
level: mid
date: 2027-02-11T17:05
minutes: 35
seconds: 1810
status: submitted
---

# How would you improve booking for a climbing gym?

## Answer

I take it that the gym has 90 places and sells most of them on weekday evenings.

The goal is that members climb twice a week instead of once, because members who do stay for another year.

Parents with a child under ten come first: they give up when both cannot book together.
`
const AGAIN = `${TRY.replace('2027-02-11T17:05', '2027-02-14T08:10')}
Their pain is that they book one place, wait, and find the second one gone: 4 of 10 such bookings are cancelled within the hour.

I see three ways: hold both places for ten minutes; sell a place for two as one; or open the first hour on Saturday to families alone. I choose the hold, because the other two take places away from students, who fill the hall on weekdays.

What gets worse: places stand empty for ten minutes, and a student may be turned away. I would leave the app as it is and not build a waiting list.

I would look at the share of families who book two places in one go, from 6 of 10 to 9 of 10 in the eight weeks after the start, with the hall's use on weekday evenings not under 85%.

In short: families first, both places held for ten minutes, and after eight weeks we see whether 9 of 10 book in one go.
`

function textOf(text: string, path: string) {
  const attempt = readAttempt(path, text)
  if (attempt?.kind !== 'attempt') throw new Error(`${path} is no attempt`)
  return {attempt, text}
}

export const comparison = comparisonScreen(
  textOf(TRY, '2027-02-11-climbing.md'),
  textOf(AGAIN, '2027-02-14-climbing.md'),
  true,
) as ComparisonScreen

const LOG = `${readFileSync(join(root, 'templates', 'examples', 'milestone-log.md'), 'utf8')}
| Date | Milestone | Problem | Approach | Measured outcome |
| --- | --- | --- | --- | --- |
| 2027-01 | Drives strategy | Teams asked for alarms one by one | I wrote the plan | Launched 3 dashboards |
| 2027-02 | Speaks at conferences | Nobody knew us | I gave two talks | Applications from 4 to 11 a month |
`

export const career: CareerScreen = careerScreen({
  today: TODAY,
  career: {at: 'mid', aim: 'senior', from: 'engineering', role: 'growth', interview: '2027-03-23'},
  documents: [
    {kind: 'milestone-log', name: 'practice/milestone-log.md', text: LOG},
    {kind: 'story-bank', name: 'practice/stories.md', text: ''},
  ],
})

export const progressScreens = {
  progress,
  'no progress': progressScreen({attempts: [], broken: [], level: null, category: null, steps: []}),
  'a draft': progressScreen({
    attempts: [draft],
    broken,
    level: null,
    category: null,
    steps: nextSteps({today: TODAY, attempts: [draft], questions: [], states: new Map()}),
  }),
  'one answer': progressScreen({
    attempts: attempts.slice(0, 1),
    broken: [],
    level: null,
    category: 'growth',
    steps,
  }),
  comparison,
  incomparable: {kind: 'incomparable', why: 'The file of one of the two attempts is not there any more.'},
  career,
  'no goal': careerScreen({today: TODAY, career: noCareer, documents: []}),
} as const
