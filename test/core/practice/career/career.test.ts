import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {applyEdits} from '../../../../src/core/apply-fixes.ts'
import {
  editCareer,
  NEW_CAREER,
  noCareer,
  readCareer,
} from '../../../../src/core/practice/career/career-file.ts'
import {careerView} from '../../../../src/core/practice/career/career-view.ts'
import {readEvidence} from '../../../../src/core/practice/career/read-evidence.ts'

const LOG = readFileSync(new URL('../../../../templates/examples/milestone-log.md', import.meta.url), 'utf8')
const TEMPLATE = readFileSync(new URL('../../../../templates/milestone-log.md', import.meta.url), 'utf8')

describe('the file of a career', () => {
  it('keeps what a person chooses, and what they write below', () => {
    assert.deepEqual(readCareer(NEW_CAREER), noCareer)
    const career = {
      at: 'mid',
      aim: 'senior',
      from: 'design',
      role: 'growth',
      interview: '2027-03-09',
    } as const
    const text = applyEdits(NEW_CAREER, editCareer(NEW_CAREER, career))
    assert.deepEqual(readCareer(text), career)
    assert.ok(text.endsWith(NEW_CAREER.slice(NEW_CAREER.indexOf('# Where'))))
    const changed = applyEdits(text, editCareer(text, {aim: 'principal'}))
    assert.deepEqual(readCareer(changed), {...career, aim: 'principal'})
    assert.equal(readCareer('# Notes\n'), undefined)
  })

  it('forgets what a person takes back, and leaves alone what they do not speak of', () => {
    const text = applyEdits(NEW_CAREER, editCareer(NEW_CAREER, {aim: 'senior', interview: '2027-03-09'}))
    const without = applyEdits(text, editCareer(text, {interview: null, from: null}))
    assert.deepEqual(readCareer(without), {...noCareer, aim: 'senior'})
    assert.match(without, /^interview: none$/m)
    assert.doesNotMatch(without, /^from:/m)
  })
})

describe('evidence in a milestone log', () => {
  it('is read from its table', () => {
    const evidence = readEvidence(LOG)
    assert.deepEqual(
      evidence.map(({milestone, date, lacks}) => [milestone, date, lacks]),
      [
        ['Drives strategy for an area', '2026-04', null],
        ['Sees chances that others miss', '2026-09', null],
        ['Is asked for advice', '2027-02', null],
      ],
    )
    assert.equal(evidence[0]?.outcome, 'Losses from 9.8% to 4.1% in one winter')
    assert.ok(LOG.split('\n')[(evidence[0]?.line ?? 0) - 1]?.startsWith('| 2026-04'))
  })

  it('is read from labels under headings, and in a list', () => {
    const text = `## Evidence

### Mentors and is sought out

**Problem:** Two teams planned by feature lists.

**Approach:** I rewrote the goals with them.

**Outcome:** Goals with a number: from 2 of 14 to 11 of 12.

**Date:** 2027-02

### Drives strategy

- **Problem:** Alarms came late.
- **Action:** I chose fewer alarms.
- **Result:** Losses halved in a winter.
- **When:** 2026-04
`
    const evidence = readEvidence(text)
    assert.deepEqual(
      evidence.map(({milestone, problem, outcome, date, lacks}) => [
        milestone,
        problem,
        outcome,
        date,
        lacks,
      ]),
      [
        [
          'Mentors and is sought out',
          'Two teams planned by feature lists.',
          'Goals with a number: from 2 of 14 to 11 of 12.',
          '2027-02',
          null,
        ],
        ['Drives strategy', 'Alarms came late.', 'Losses halved in a winter.', '2026-04', null],
      ],
    )
  })

  it('does not count what is an output, has no number, no date, or nothing yet', () => {
    const row = (outcome: string, date = '2027-01') =>
      readEvidence(
        `| Milestone | Problem | Approach | Measured outcome | Date |\n| --- | --- | --- | --- | --- |\n| A | hard | I did | ${outcome} | ${date} |\n`,
      )[0]?.lacks
    assert.match(row('Shipped 3 features') ?? '', /what was made/)
    assert.match(row('Growers are happier') ?? '', /without a number/)
    assert.match(row('TBD') ?? '', /No outcome found/)
    assert.match(row('') ?? '', /No outcome found/)
    assert.match(row('Losses from 9% to 4%', '') ?? '', /No date found/)
    assert.equal(row('Losses from 9% to 4%'), null)
    assert.equal(row('Launched in March: calls fell from 140 to 60 a week'), null)
  })

  it('is not in the guidance of a new log', () => {
    assert.deepEqual(readEvidence(TEMPLATE), [])
  })
})

describe('what a career asks for', () => {
  const view = careerView(
    {...noCareer, at: 'mid', aim: 'senior', from: 'engineering'},
    readEvidence(LOG, 'log.md'),
  )

  it('is the milestones of the way there, with distinct evidence', () => {
    assert.ok(view.milestones.length >= 3)
    const drives = view.milestones.find(it => it.milestone.name.startsWith('Drives'))
    assert.equal(drives?.counted.length, 1)
    const [first] = readEvidence(LOG, 'log.md')
    assert.ok(first)
    const twice = careerView(view.career, [first, {...first, line: 40, problem: `${first.problem} again`}])
    const again = twice.milestones.find(it => it.milestone.name.startsWith('Drives'))
    assert.equal(again?.counted.length, 1)
    assert.match(again?.uncounted[0]?.lacks ?? '', /^The same piece of work as in line \d+$/)
    const elsewhere = careerView(view.career, [first, {...first, log: 'old-log.md', line: 40}])
    const there = elsewhere.milestones.find(it => it.milestone.name.startsWith('Drives'))
    assert.match(there?.uncounted[0]?.lacks ?? '', /^The same piece of work as in line \d+ of log.md$/)
  })

  it('is what to stress and to close for where one comes from', () => {
    assert.equal(view.transition?.name, 'From engineering')
    assert.ok((view.transition?.close.length ?? 0) >= 2)
    assert.equal(careerView(noCareer, []).transition, null)
    assert.equal(careerView(noCareer, []).next, null)
    assert.match(careerView({...noCareer, aim: 'cpo'}, []).next ?? '', /^Nothing speaks for “/)
  })
})
