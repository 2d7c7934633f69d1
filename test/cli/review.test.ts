import assert from 'node:assert/strict'
import {answer, PLAIN, question, STUFFED} from '../core/coach/answers.ts'
import {pmprep, useWorkspace} from './command.ts'

interface Record {
  version: number
  path: string
  question: string
  category: string
  level: string
  score: number
  dimensions: {id: string; score: number | null; why: string}[]
  moves: {
    id: string
    status: string
    gate: boolean
    confidence: number
    quote: string | null
    line: number | null
  }[]
  strength: {quote: string; why: string} | null
  fix: {move: string; how: string} | null
  followUps: {ask: string; because: string}[]
}

const DOCUMENT = `---
pmprep: one-pager
---

# Lockers at the pool

## Problem

Guests of the outdoor pool carry no coins: nine a day complained in July that they could not lock their things away.
`

describe('pmprep review', () => {
  const workspace = useWorkspace({
    'plain.md': PLAIN,
    'stuffed.md': STUFFED,
    'pool.md': DOCUMENT,
    'notes.md': '# Shopping\n\nEggs.\n',
    'bare.md': 'I would send a van, because the families cannot come.\n',
  })
  const json = async (...args: string[]) => {
    const {status, stdout, stderr} = await workspace().run('review', '--format', 'json', ...args)
    assert.deepEqual([status, stderr], [0, ''])
    return JSON.parse(stdout) as Record
  }

  it('prints an answer’s record, version 1', async () => {
    const record = await json('plain.md')
    assert.deepEqual(
      [record.version, record.path, record.question, record.category, record.level],
      [1, 'plain.md', question, 'product-sense', 'mid'],
    )
    assert.ok(record.score > 0 && record.score <= 100)
    assert.equal(record.dimensions.length, 10)
    assert.equal(record.moves.length, 15)
    for (const {status, gate, confidence, quote, line} of record.moves) {
      assert.ok(['made', 'weak', 'not-found'].includes(status))
      assert.equal(typeof gate, 'boolean')
      assert.ok(confidence >= 0 && confidence <= 1)
      assert.equal(quote === null, line === null)
    }
    assert.ok(record.followUps.length <= 2)
    for (const {ask, because} of record.followUps) assert.ok(ask !== '' && because !== '')
  })

  it('prints a document’s record with follow-ups', async () => {
    const {stdout} = await workspace().run('review', '--format', 'json', 'pool.md')
    const record = JSON.parse(stdout) as {
      version: number
      type: string
      findings: unknown[]
      followUps: unknown[]
    }
    assert.deepEqual([record.version, record.type], [1, 'one-pager'])
    assert.ok(record.findings.length > 0)
    assert.ok(record.followUps.length > 0)
  })

  it('prints text that fits a terminal: score, strength, fix, follow-ups, moves, dimensions', async () => {
    for (const file of ['plain.md', 'stuffed.md', 'pool.md']) {
      const {status, stdout, stderr} = await workspace().run('review', file)
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, /\d of 100/)
      assert.match(stdout, /asks next/)
      assert.ok(
        stdout.split('\n').every(line => line.length <= 100),
        'fits a terminal',
      )
    }
  })

  it('the same text gets the same output', async () => {
    assert.deepEqual(await workspace().run('review', 'plain.md'), await workspace().run('review', 'plain.md'))
  })

  it('reads the standard input', async () => {
    const {status, stdout} = await pmprep(workspace().folder, ['review', '-', '--format', 'json'], PLAIN)
    assert.equal(status, 0)
    assert.equal((JSON.parse(stdout) as Record).score, (await json('plain.md')).score)
  })

  it('--category, --level and --question say what the file does not', async () => {
    const record = await json(
      'bare.md',
      '--category',
      'trade-off',
      '--level',
      'vp',
      '--question',
      'Van or fee?',
    )
    assert.deepEqual([record.category, record.level, record.question], ['trade-off', 'vp', 'Van or fee?'])
  })

  it('a byte order mark and Windows line endings change nothing', async () => {
    const text = `\uFEFF${PLAIN.replaceAll('\n', '\r\n')}`
    const {stdout} = await pmprep(workspace().folder, ['review', '-', '--format', 'json'], text)
    const [one, other] = [JSON.parse(stdout) as Record, await json('plain.md')]
    assert.deepEqual([one.score, one.moves.map(it => it.line)], [other.score, other.moves.map(it => it.line)])
  })

  const mistakes: [what: string, args: string[], says: RegExp, input?: string][] = [
    ['no file', [], /review takes a file/],
    ['two files', ['plain.md', 'pool.md'], /one file, not “pool\.md”/],
    ['a file that is not there', ['none.md'], /cannot read none\.md/],
    ['a file that is neither', ['notes.md'], /neither an answer nor a document.*product-sense, improvement,/],
    [
      'an answer without a category',
      ['-'],
      /the category of the question is not told.*or --category/,
      '---\npmprep: answer\n---\n\nYes, because.\n',
    ],
    [
      'an unknown category',
      ['bare.md', '--category', 'charm'],
      /no category “charm”: there are product-sense,/,
    ],
    ['an unknown level', ['plain.md', '--level', 'chief'], /no level “chief”: there are entry, mid,/],
    ['an empty answer', ['-'], /nothing is answered yet/, answer('')],
    ['an unknown format', ['plain.md', '--format', 'xml'], /--format takes text, json, not “xml”/],
    ['an unknown option', ['plain.md', '--fast'], /--fast/],
  ]
  for (const [what, args, says, input] of mistakes) {
    it(`${what}: status 2, and it says so without a stack`, async () => {
      const {status, stdout, stderr} = await pmprep(workspace().folder, ['review', ...args], input)
      assert.deepEqual([status, stdout], [2, ''])
      assert.match(stderr, says)
      assert.doesNotMatch(stderr, /\n {4}at /)
    })
  }
})
