import assert from 'node:assert/strict'
import {applyEdits} from '../../../../src/core/apply-fixes.ts'
import {categories} from '../../../../src/core/coach/types.ts'
import type {Attempt} from '../../../../src/core/practice/attempts/attempt.ts'
import {addFollowUp, answerFollowUp} from '../../../../src/core/practice/attempts/follow-ups.ts'
import {newAttempt} from '../../../../src/core/practice/attempts/new-attempt.ts'
import {readAttempt} from '../../../../src/core/practice/attempts/read-attempt.ts'
import {submitAttempt, withScores} from '../../../../src/core/practice/attempts/submit-attempt.ts'
import {chooseMock} from '../../../../src/core/practice/mock/choose.ts'
import {mockFromAttempts, openMocks} from '../../../../src/core/practice/mock/from-attempts.ts'
import {mockSummary} from '../../../../src/core/practice/mock/summary.ts'
import {timeOfAnswer, timeSteps} from '../../../../src/core/practice/mock/timer.ts'
import {question} from '../question.ts'

const ID = '2027-03-09T17:00'
const bank = categories.flatMap(category =>
  ['a', 'b', 'c'].map(it => question({id: `${category}-${it}`, category, level: 'senior'})),
)
describe('an interview that was closed in the middle', () => {
  /** The files as the extension writes them, event by event. */
  class Folder {
    readonly files = new Map<string, string>()

    attempts(): Attempt[] {
      return [...this.files].map(([path, text]) => readAttempt(path, text) as Attempt)
    }

    begin(path: string, id: string | undefined, ask: string): void {
      const mock = {style: 'challenging' as const, session: ID, questions: ['growth-a', 'Why “us”?']}
      const number = String(this.files.size)
      const date = `2027-03-09T17:0${number}`
      const start = {ask, category: 'growth' as const, level: 'senior' as const, minutes: 35, date, mock}
      this.files.set(path, newAttempt(id === undefined ? start : {id, ...start}).text)
    }

    edit(path: string, change: (text: string) => ReturnType<typeof submitAttempt>): void {
      const text = this.files.get(path) ?? ''
      this.files.set(path, applyEdits(text, change(text)))
    }
  }

  it('is read again from its files at every step', () => {
    const folder = new Folder()
    const stage = () => {
      const session = mockFromAttempts(folder.attempts(), ID)
      return `${session?.at} ${session?.stage}`
    }
    assert.equal(mockFromAttempts([], ID), undefined)
    folder.begin('a.md', 'growth-a', 'A tool library?')
    assert.equal(stage(), '0 writing')
    folder.edit('a.md', text => submitAttempt(text, {seconds: 900}))
    assert.equal(stage(), '0 self-score')
    folder.edit('a.md', text => withScores(text, {score: 55, rubric: 1, dimensions: []}))
    assert.equal(stage(), '0 review')
    folder.edit('a.md', text => [...addFollowUp(text, 'Who signs?').edits])
    assert.equal(stage(), '0 follow-up')
    folder.edit('a.md', text => answerFollowUp(text, 'Who signs?', 'The board.') ?? [])
    assert.equal(stage(), '0 decide')
    folder.begin('a-2.md', 'growth-a', 'A tool library?')
    assert.equal(stage(), '0 writing')
    folder.edit('a-2.md', text => submitAttempt(text, {seconds: 700}))
    folder.edit('a-2.md', text => withScores(text, {score: 71, rubric: 1, dimensions: []}))
    folder.begin('b.md', undefined, 'Why “us”?')
    assert.equal(stage(), '1 writing')

    const session = mockFromAttempts(folder.attempts(), ID)
    assert.ok(session)
    assert.deepEqual(session.items[0], {
      question: 'growth-a',
      attempts: ['a.md', 'a-2.md'],
      asked: 0,
      answered: 0,
      score: 71,
    })
    assert.deepEqual(
      [session.style, session.level, openMocks(folder.attempts(), '2027-03-09').length],
      ['challenging', 'senior', 1],
    )

    const {score, items} = mockSummary(session, folder.attempts())
    assert.deepEqual([score, items[0]?.gained, items[1]?.score, items[0]?.seconds], [71, 16, null, 700])
  })
})

describe('the questions of an interview', () => {
  const known = {seed: 'x', states: new Map(), spread: []}
  const choose = (questions: number, role: 'growth' | 'general' = 'growth') =>
    chooseMock(bank, {role, level: 'senior', style: 'neutral', questions}, known)

  it('are of several kinds, the role’s own first and a behavioural one last', () => {
    for (const count of [1, 2, 3, 4, 5]) {
      const picked = choose(count)
      assert.equal(picked.length, count)
      assert.equal(new Set(picked.map(it => it.category)).size, count)
    }
    assert.deepEqual([choose(4)[0]?.category, choose(4)[3]?.category], ['growth', 'behavioral'])
    assert.deepEqual(choose(3), choose(3))
  })
})

describe('the time of an answer', () => {
  it('is budgeted for every category', () => {
    for (const category of categories) {
      const sum = timeSteps(category, 30).reduce((all, it) => all + it.minutes, 0)
      assert.ok(Math.abs(sum - 30) < 0.01, `${category}: ${sum}`)
    }
  })

  it('says where it is, and never ends', () => {
    const steps = [
      {id: 'goal', name: 'Goal', minutes: 2},
      {id: 'choice', name: 'Choice', minutes: 1},
    ]
    const says = (seconds: number) => timeOfAnswer(steps, seconds).says
    assert.deepEqual(
      [says(0), says(61), says(119), says(120), says(200), says(500)],
      [
        'Goal: 2 min left',
        'Goal: 59 s left',
        'Goal: 1 s left',
        'Choice: 1 min left',
        'Choice: 20 s over',
        'Choice: 6 min over',
      ],
    )
    assert.equal(timeOfAnswer(steps, 200).left, -20)
  })
})
