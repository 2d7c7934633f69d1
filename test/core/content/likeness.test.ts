import assert from 'node:assert/strict'
import {fileURLToPath} from 'node:url'
import {type Placed, readBank} from '../../../scripts/content/bank.ts'
import {copiedRuns, NEAR, nearestPairs, nearProblems} from '../../../scripts/content/likeness.ts'
import {question} from '../practice/question.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A question as its author would file it, beside those that there are. */
const added = (ask: string, more: {industry?: string; why?: string} = {}): Placed => ({
  question: question({
    id: 'growth-added',
    ask,
    strong: [],
    traps: [],
    followUps: [],
    above: '',
    below: '',
    ...more,
  }),
  path: 'questions/growth.yaml',
  lineOf: (...keys) => (keys[0] === 'ask' ? 5 : 9),
})

describe('the likeness of questions', function () {
  this.timeout(60_000)
  let bank: Placed[]
  before(async () => {
    bank = await readBank(root)
  })
  const near = (ask: string, industry: string) => nearProblems([...bank, added(ask, {industry})])

  it('is far below the limit for all pairs of the bank', () => {
    const [nearest] = nearestPairs(bank)
    assert.ok(nearest && nearest.likeness < NEAR - 0.05, `${nearest?.likeness}`)
  })

  it('sees a question that is told again in other words', () => {
    const again = [
      [
        'Your firm washes bed sheets for 120 clinics and puts a radio chip in each towel and gown. What will the tags cost next year, and are they worth it?',
        'hospital laundry',
      ],
      [
        'In a climbing hall with 900 members there are bowls of loose chalk. How many kilograms of it are used in a year?',
        'climbing halls',
      ],
      [
        'You sell milking robots to dairy farmers. Should they be rented by the month rather than sold, although revenue falls in the first year?',
        'farm robots',
      ],
    ] as const
    for (const [ask, industry] of again) {
      const [problem, ...others] = near(ask, industry)
      assert.ok(problem, ask)
      assert.deepEqual(others, [])
      assert.match(
        problem.message,
        /^“growth-added” is near “.*” \(0\.\d\d of 1\): expected a question about/,
      )
      assert.equal(problem.line, 5)
    }
  })

  it('lets another question about the same trade be', () => {
    const ask =
      'Hospitals in your country throw away one meal in five. You run the software for their kitchens. What do you build first?'
    assert.deepEqual(near(ask, 'hospital catering'), [])
  })

  it('sees six words in a row that say something, in any part of a question', () => {
    const copied = 'Nobody asks whether sheets, towels and a gown, sewn in radio tags, come back.'
    const [first] = bank
    assert.ok(first)
    const run = first.question.why
    const problems = copiedRuns([...bank, added('Would you?', {why: run})])
    assert.equal(problems.length, 1)
    assert.match(
      problems[0]?.message ?? '',
      new RegExp(`^“… .* …” stands in “${first.question.id}” too: expected words of its own$`),
    )
    assert.equal(problems[0]?.line, 9)
    assert.deepEqual(copiedRuns([...bank, added(copied)]), [])
  })

  it('does not mind how interviewers speak', () => {
    assert.deepEqual(
      copiedRuns([...bank, added('What do you tell the board, and what would you do first?')]),
      [],
    )
  })
})
