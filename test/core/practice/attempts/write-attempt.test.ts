import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../../src/core/apply-fixes.ts'
import {bodyStart, readFrontMatter} from '../../../../src/core/document/front-matter.ts'
import type {Attempt} from '../../../../src/core/practice/attempts/attempt.ts'
import {
  editFrontMatter,
  FrontMatterError,
  type PlainValue,
} from '../../../../src/core/practice/attempts/edit-front-matter.ts'
import {attemptFileName} from '../../../../src/core/practice/attempts/file-name.ts'
import {addFollowUp, answerFollowUp, followUpsOf} from '../../../../src/core/practice/attempts/follow-ups.ts'
import {type AttemptStart, newAttempt} from '../../../../src/core/practice/attempts/new-attempt.ts'
import {readAttempt} from '../../../../src/core/practice/attempts/read-attempt.ts'
import {submitAttempt, withScores} from '../../../../src/core/practice/attempts/submit-attempt.ts'

const start: AttemptStart = {
  id: 'growth-tool-library',
  ask: 'A tool library lends drills: half of the *new* members\nnever borrow. What do you do?',
  category: 'growth',
  level: 'senior',
  minutes: 35,
  date: '2027-03-09T17:05',
}
const read = (text: string) => readAttempt('2027-03-09-a.md', text) as Attempt
const changed = (text: string, changes: Record<string, PlainValue>) =>
  applyEdits(text, editFrontMatter(text, changes))

describe('a new attempt', () => {
  it('says what is asked, and leaves room to write', () => {
    const {text, cursor} = newAttempt(start)
    const {questionId, question, category, level, minutes, status, mode, notes} = read(text)
    assert.deepEqual(
      {questionId, question, category, level, minutes, status, mode, notes},
      {
        questionId: 'growth-tool-library',
        question: 'A tool library lends drills: half of the *new* members never borrow. What do you do?',
        category: 'growth',
        level: 'senior',
        minutes: 35,
        status: 'draft',
        mode: 'practice',
        notes: [],
      },
    )
    assert.ok(text.includes('\n# A tool library lends drills: half of the \\*new\\* members never borrow.'))
    assert.ok(text.slice(0, cursor).endsWith('## Answer\n\n'))
  })

  it('keeps the interview that it belongs to', () => {
    const mock = {
      style: 'challenging' as const,
      session: '2027-03-09T17:00',
      questions: ['growth-tool-library', 'Why: “us”?'],
    }
    const attempt = read(newAttempt({...start, mock}).text)
    const {mode, style, session, plan} = attempt
    assert.deepEqual({mode, style, session, questions: plan}, {mode: 'mock', ...mock})
  })

  it('holds any question', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), ask => {
        const {question} = read(newAttempt({...start, ask: `a${ask}`}).text)
        assert.equal(question, `a${ask}`.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

describe('the name of an attempt', () => {
  it('is its day and its question, and never that of another', () => {
    const name = attemptFileName(start, [])
    assert.equal(name, '2027-03-09-growth-tool-library.md')
    assert.equal(attemptFileName(start, [name.toUpperCase()]), '2027-03-09-growth-tool-library-2.md')
    const taken = [name, '2027-03-09-growth-tool-library-2.md']
    assert.equal(attemptFileName(start, taken), '2027-03-09-growth-tool-library-3.md')
  })

  it('is made of the words of one’s own question', () => {
    const {id, ...own} = start
    assert.ok(id)
    assert.equal(attemptFileName({...own, ask: 'Why you?'}, []), '2027-03-09-why-you.md')
    assert.equal(attemptFileName({...own, ask: '???'}, []), '2027-03-09-answer.md')
  })
})

describe('the front matter of an attempt', () => {
  it('is changed only where it has to be', () => {
    const text =
      '---\r\n# mine\r\npmprep: answer   # keep\r\nstatus: draft  # almost\r\nself:\r\n  clarity: 2\r\n\r\ntags: [a]\r\n---\r\n\r\nMy answer.\r\n'
    assert.equal(
      changed(text, {status: 'submitted', self: {clarity: 3}, score: 61}),
      '---\r\n# mine\r\npmprep: answer   # keep\r\nstatus: submitted  # almost\r\nself: {clarity: 3}\r\n\r\ntags: [a]\r\nscore: 61\r\n---\r\n\r\nMy answer.\r\n',
    )
  })

  it('is made where there is none', () => {
    assert.equal(changed('\uFEFFHello.\n', {status: 'draft'}), '\uFEFF---\nstatus: draft\n---\n\nHello.\n')
  })

  it('is not touched where it cannot be read, or cannot be changed safely', () => {
    for (const text of ['---\nself: [\n---\nx\n', '---\n{status: draft}\n---\nx\n', '---\n- a\n---\nx\n']) {
      assert.throws(() => editFrontMatter(text, {status: 'submitted'}), FrontMatterError, text)
    }
  })

  it('never loses a letter of the body, nor a value that is not meant', () => {
    const line = fc.constantFrom(
      'question: "A: b?"',
      'status: draft',
      'status: draft # x',
      "'status': draft",
      'self:\n  clarity: 1\n  structure: 2',
      'self: {clarity: 1,\n  structure: 2}',
      'note: |\n  status: done\n\n  more',
      'tags:\n- a\n- b',
      '# status: old',
      'score: 3',
      '"score" : 4',
      'date: 2027-01-01',
      'a: "x\n  y"',
    )
    const eol = fc.constantFrom('\n', '\r\n')
    const change = fc.record(
      {
        status: fc.constant<PlainValue>('submitted'),
        score: fc.integer({min: 0, max: 100}),
        self: fc.constant<PlainValue>({clarity: 3}),
        title: fc.string({unit: 'grapheme'}),
        questions: fc.constant<PlainValue>(['a-b', 'Why: “us”?']),
      },
      {requiredKeys: []},
    )
    const body = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom('---\nscore: 1\n---\n', '# A\n\nstatus: x\n'),
    )
    fc.assert(
      fc.property(fc.uniqueArray(line, {maxLength: 6}), body, eol, change, (lines, body, eol, changes) => {
        const text = ['---', ...lines, '---', ''].join('\n').replaceAll('\n', eol) + body
        const before = readFrontMatter(text)
        let after: string
        try {
          after = changed(text, changes as Record<string, PlainValue>)
        } catch (error) {
          assert.ok(error instanceof FrontMatterError)
          return
        }
        assert.equal(after.slice(bodyStart(after)), body)
        assert.deepEqual(readFrontMatter(after)?.values, {...before?.values, ...changes})
      }),
      {numRuns: 1000},
    )
  })
})

describe('submitting an attempt', () => {
  const {text} = newAttempt(start)

  it('writes the time, the person’s own scores, and then the coach’s', () => {
    const submitted = applyEdits(text, submitAttempt(text, {seconds: 1519.6, self: {clarity: 4}}))
    const scored = applyEdits(
      submitted,
      withScores(submitted, {
        score: 71.4,
        rubric: 2,
        dimensions: [
          {id: 'clarity', name: 'Clarity', score: 3, why: '', anchor: '', moves: []},
          {id: 'follow-up-handling', name: 'Follow-ups', score: null, why: '', anchor: null, moves: []},
        ],
      }),
    )
    const {status, seconds, self, score, scores, rubric} = read(scored)
    assert.deepEqual(
      {status, seconds, self, score, scores, rubric},
      {status: 'submitted', seconds: 1520, self: {clarity: 4}, score: 71, scores: {clarity: 3}, rubric: 2},
    )
    assert.deepEqual(withScores(scored, {score: 71, rubric: 2, dimensions: []}).length, 1)
  })
})

describe('follow-ups in an attempt', () => {
  const {text} = newAttempt(start)

  it('are asked and answered at the end of the file', () => {
    const {edits, cursor} = addFollowUp(text, 'What gets *worse*,\nand for whom?')
    const asked = applyEdits(text, edits)
    assert.ok(asked.slice(0, cursor).endsWith('### What gets \\*worse\\*, and for whom?\n\n'))
    const second = applyEdits(asked, addFollowUp(asked, 'Who signs?').edits)
    assert.deepEqual(
      followUpsOf(second).map(({ask, answer}) => [ask, answer]),
      [
        ['What gets *worse*, and for whom?', ''],
        ['Who signs?', ''],
      ],
    )
    const answer = '## Nobody\n\nThe board does, in May.'
    const answered = applyEdits(
      second,
      answerFollowUp(second, 'What gets *worse*, and for whom?', answer) ?? [],
    )
    assert.deepEqual(
      followUpsOf(answered).map(it => it.answer),
      ['**Nobody**\n\nThe board does, in May.', ''],
    )
    assert.deepEqual(read(answered).followUps, {asked: 2, answered: 1})
    assert.ok(answered.startsWith(text.trimEnd()))
  })

  it('say which model asked them, also when they are answered', () => {
    const by = 'm-1 --> <b> at localhost:11434, on this machine'
    const asked = applyEdits(text, addFollowUp(text, 'Who signs?', by).edits)
    const answered = applyEdits(asked, answerFollowUp(asked, 'Who signs?', 'The board.') ?? [])
    const said = 'm-1 b at localhost:11434, on this machine'
    assert.deepEqual(
      [asked, answered].map(it => followUpsOf(it).map(({answer, by}) => [answer, by])),
      [[['', said]], [['The board.', said]]],
    )
    assert.deepEqual(read(answered).followUps, {asked: 1, answered: 1})
  })

  it('are asked once', () => {
    const asked = applyEdits(text, addFollowUp(text, 'Who signs?').edits)
    const again = addFollowUp(asked, 'Who signs?')
    assert.deepEqual(again.edits, [])
    assert.ok(asked.slice(0, again.cursor).trimEnd().endsWith('### Who signs?'))
  })

  it('go into their section, not behind what follows it', () => {
    const own =
      '---\npmprep: answer\nquestion: Why?\n---\n\nX.\n\n## Follow-ups\n\n### A?\n\nYes.\n\n## Looking back\n\nGood.\n'
    const asked = applyEdits(own, addFollowUp(own, 'B?').edits)
    assert.ok(asked.includes('### A?\n\nYes.\n\n### B?\n\n\n\n## Looking back\n\nGood.\n'), asked)
    const answered = applyEdits(asked, answerFollowUp(asked, 'B?', 'No.') ?? [])
    assert.ok(answered.includes('### B?\n\nNo.\n\n## Looking back\n\nGood.\n'), answered)
  })

  it('are not read from code and comments', () => {
    const own =
      'A\n\n```\n## Follow-ups\n### No?\n```\n\n<!--\n## Follow-ups\n### No?\n-->\n\n## Follow-ups\n\n### Yes?\n\n<!-- room -->\n'
    assert.deepEqual(
      followUpsOf(own).map(({ask, answer}) => [ask, answer]),
      [['Yes?', '']],
    )
  })

  it('keep every answer and every other word of the file', () => {
    const piece = fc.constantFrom(
      '## Answer\n',
      'Text.\n',
      '\n',
      '## Follow-ups\n',
      '### A?\n',
      '# B\n',
      '```\n',
      '- x\n',
      '<!-- y -->\n',
    )
    const eol = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(fc.array(piece), eol, fc.string({minLength: 1}), (pieces, eol, answer) => {
        const before = pieces.join('').replaceAll('\n', eol)
        const asked = applyEdits(before, addFollowUp(before, 'New: why?').edits)
        const edits = answerFollowUp(asked, 'New: why?', answer)
        // Behind a fence that is not closed nothing can be asked.
        if (!edits) return
        const after = applyEdits(asked, edits)
        const words = (text: string): string[] => text.match(/\S+/g) ?? []
        for (const word of words(before)) assert.ok(words(after).includes(word), word)
        assert.equal(followUpsOf(after).length, followUpsOf(before).length + 1)
      }),
    )
  })
})
