import assert from 'node:assert/strict'
import fc from 'fast-check'
import {load} from 'js-yaml'
import type {Attempt} from '../../../../src/core/practice/attempts/attempt.ts'
import {plainValues} from '../../../../src/core/practice/attempts/plain-values.ts'
import {readAttempt} from '../../../../src/core/practice/attempts/read-attempt.ts'

const FULL = `---
pmprep: answer
question-id: growth-tool-library
question: "A tool library lends drills: half of the new members never borrow. What do you do?"
category: growth
level: senior
date: 2027-03-09T17:05
minutes: 35
seconds: 1520
status: submitted
mode: mock
style: evidence-driven
session: 2027-03-09T17:00
questions: [growth-tool-library, metrics-bus-lift]
self: {clarity: 4, structure: 3}
score: 72
scores: {clarity: 3, structure: 4}
rubric: 1
---

# A tool library lends drills

## Answer

I would begin with those who moved house this month.

## Follow-ups

### How do you know?

From the loans of March.

### What gets worse?

`

function read(text: string, path = 'practice/2027-03-09-growth-tool-library.md'): Attempt {
  const attempt = readAttempt(path, text)
  assert.equal(attempt?.kind, 'attempt')
  return attempt as Attempt
}

describe('readAttempt', () => {
  it('reads what practice has written', () => {
    assert.deepEqual(read(FULL), {
      kind: 'attempt',
      path: 'practice/2027-03-09-growth-tool-library.md',
      questionId: 'growth-tool-library',
      question: 'A tool library lends drills: half of the new members never borrow. What do you do?',
      category: 'growth',
      level: 'senior',
      date: '2027-03-09T17:05',
      minutes: 35,
      seconds: 1520,
      status: 'submitted',
      mode: 'mock',
      style: 'evidence-driven',
      session: '2027-03-09T17:00',
      plan: ['growth-tool-library', 'metrics-bus-lift'],
      self: {clarity: 4, structure: 3},
      score: 72,
      scores: {clarity: 3, structure: 4},
      rubric: 1,
      followUps: {asked: 2, answered: 1},
      notes: [],
    })
  })

  it('reads the same with the line endings of Windows and a byte order mark', () => {
    assert.deepEqual(read(`\uFEFF${FULL.replaceAll('\n', '\r\n')}`), read(FULL))
  })

  it('takes what hands write: other spellings, spaces, keys left out', () => {
    const text =
      '---\nquestion: Who goes first?\ncategory: Behavioural\nlevel: Senior \nself: {clarity: }\n---\nI did.\n'
    const {category, level, date, status, mode, scores, notes} = read(text, 'a/2027-01-02-who.md')
    assert.deepEqual(
      {category, level, date, status, mode, scores, notes},
      {
        category: 'behavioral',
        level: 'senior',
        date: '2027-01-02',
        status: 'draft',
        mode: 'practice',
        scores: {},
        notes: [],
      },
    )
  })

  it('leaves out a value that it cannot read, and says which', () => {
    const text = FULL.replace('level: senior', 'level: wizard')
      .replace('seconds: 1520', 'seconds: long')
      .replace('{clarity: 3, structure: 4}', '{clarity: 9, charm: 4, structure: 4}')
    const attempt = read(text)
    assert.deepEqual(
      [attempt.level, attempt.seconds, attempt.scores, attempt.score],
      [null, null, {structure: 4}, 72],
    )
    assert.deepEqual(
      attempt.notes.map(({line, reason}) => `${line} ${reason.slice(0, 28)}`),
      [
        '6 level: “wizard” is none of e',
        '9 seconds: “long” is no number',
        '17 scores: clarity “9” is no nu',
        '17 scores: “charm” is no dimens',
      ],
    )
  })

  it('leaves other files alone', () => {
    for (const text of [
      '# Notes\n',
      '',
      '---\npmprep: prd\nquestion: none\n---\n# PRD\n',
      '---\ntitle: Diary\n---\n',
      '---\n- a\n---\n',
      'question: no front matter\n',
    ]) {
      assert.equal(readAttempt('a.md', text), undefined, text)
    }
  })

  it('says what keeps a file from being read, and where', () => {
    const conflict = FULL.replace(
      'score: 72\n',
      '<<<<<<< HEAD\nscore: 72\n=======\nscore: 64\n>>>>>>> laptop\n',
    )
    const cases: [text: string, line: number, reason: RegExp][] = [
      [conflict, 16, /^Two versions from a git merge/],
      [conflict.replaceAll('\n', '\r\n'), 16, /^Two versions from a git merge/],
      [FULL.replace('level: senior', 'level: [senior'), 7, /^Front matter that is no YAML/],
      [FULL.replace('rubric: 1\n---', 'rubric: 1'), 1, /^Front matter without an end/],
    ]
    for (const [text, line, reason] of cases) {
      const broken = readAttempt('a.md', text)
      assert.equal(broken?.kind, 'broken')
      if (broken?.kind !== 'broken') continue
      assert.match(broken.reason, reason)
      assert.ok(Math.abs(broken.line - line) <= 1, `${broken.reason}: ${broken.line}, expected ${line}`)
    }
  })

  it('does not take signs in an answer for a merge', () => {
    const text = FULL.replace('I would begin', '```\n<<<<<<< HEAD\n```\n\nI would begin')
    assert.equal(readAttempt('a.md', text)?.kind, 'attempt')
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '---\n',
      'pmprep: answer\n',
      'question: x\n',
      'self: [',
      '{',
      ': ',
      '\r\n',
      '## Follow-ups\n',
      '### ',
      '<!--',
      '```',
      'a',
      '<<<<<<< a\n',
      '=======\n',
      '>>>>>>> b\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
        readAttempt('a.md', pieces.join(''))
      }),
    )
  })
})

describe('plainValues', () => {
  it('reads front matter as a reader of all YAML does, or leaves it to one', () => {
    const key = fc.constantFrom('pmprep', 'question', 'score', 'true', 'null', '__proto__', 'self')
    const value = fc.oneof(
      fc.constantFrom(
        '3',
        '-0',
        '007',
        '1e3',
        '0x1F',
        'yes',
        'No',
        'True',
        'null',
        '~',
        '"a: b # c"',
        "'a'",
        '2027-03-09',
        '2027-03-09T17:05',
        '17:05',
        '{a: 1, b: 2}',
        '{a: 1, a: 2}',
        '{a:1}',
        '{}',
        '[a, b]',
        '[a, 1]',
        '[]',
        '[a,]',
        '|',
        '- a',
        '*a',
        'a # b',
        'a: b',
      ),
      fc.string(),
      fc.string({unit: 'binary'}).map(it => `"${it}"`),
    )
    const line = fc.tuple(
      key,
      fc.constantFrom(': ', ':', ':  ', ' : '),
      value,
      fc.constantFrom('', ' ', '\r'),
    )
    fc.assert(
      fc.property(fc.array(line, {maxLength: 4}), lines => {
        const yaml = lines.map(it => it.join('')).join('\n')
        const plain = plainValues(yaml)
        if (plain === undefined || yaml.trim() === '') return
        assert.deepEqual(plain, load(yaml), yaml)
      }),
      {numRuns: 2000},
    )
  })

  it('reads what practice writes', () => {
    assert.deepEqual(plainValues(FULL.split('---\n')[1] ?? ''), load(FULL.split('---\n')[1] ?? ''))
  })
})
