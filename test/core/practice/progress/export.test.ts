import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {AnswerReview, MoveReview} from '../../../../src/core/coach/review-types.ts'
import {compareAttempts} from '../../../../src/core/practice/progress/compare.ts'
import {htmlHistory} from '../../../../src/core/practice/progress/html-history.ts'
import {markdownHistory} from '../../../../src/core/practice/progress/markdown-history.ts'
import {historyReport} from '../../../../src/core/practice/progress/report.ts'
import {attemptOf} from '../attempt-of.ts'

const attempts = [
  attemptOf({date: '2027-03-01T10:00', scores: {clarity: 2, 'trade-off-quality': 3}, self: {clarity: 4}}),
  attemptOf({
    date: '2027-03-02T10:00',
    scores: {clarity: 3},
    question: 'A | B <script>alert(1)</script> *c*',
  }),
  attemptOf({status: 'draft'}),
]
const broken = [{kind: 'broken' as const, path: 'a|b.md', reason: 'Two <versions>', line: 3}]
const report = historyReport(attempts, broken, {date: '2027-03-09', level: 'senior'})

describe('an export of one’s history', () => {
  it('as Markdown says what there is, and nothing of it becomes markup', () => {
    const text = markdownHistory(report)
    assert.match(text, /^---\npmprep: none\n---\n/)
    assert.match(text, /^2 submitted attempts, 1 begun, 1 that cannot be read\. As of 2027-03-09\.$/m)
    assert.match(text, /^\| Clarity \| 2\.5 \| – \| \+2 \| 2 \|$/m)
    assert.match(text, /^\| Trade-off quality \| 3 \| – \| – \| 1 \|$/m)
    assert.match(text, /^\| 2027-03-02 10:00 \| A \\\| B \\<script\\>alert\(1\)\\<\/script\\> \\\*c\\\* \|/m)
    assert.match(text, /30:00 of 35 min/)
    assert.match(text, /- a\\\|b\.md, line 3: Two \\<versions\\>/)
    assert.doesNotMatch(text, /percentile/)
  })

  it('as HTML escapes all text, and has neither script nor anything from elsewhere', () => {
    const text = htmlHistory(report)
    assert.doesNotMatch(text, /<script|https?:|onload/)
    assert.ok(text.includes('A | B &lt;script&gt;alert(1)&lt;/script&gt; *c*'))
    assert.ok(text.includes('<svg class="line" viewBox="-1 -1 102 22"'))
    assert.ok(text.includes('aria-label="Clarity: 2, 3"'))
  })

  it('as HTML has the same elements, whatever is written in the attempts', () => {
    const tags = (html: string) => [...html.matchAll(/<\/?[a-z0-9]+/g)].map(it => it[0]).join()
    const made = (question: string, path: string) =>
      htmlHistory(
        historyReport([attemptOf({question})], [{kind: 'broken', path, reason: question, line: 1}], {
          date: '2027-03-09',
          level: null,
        }),
      )
    const usual = tags(made('q', 'p'))
    fc.assert(
      fc.property(fc.string(), fc.string(), (question, path) => {
        const html = made(`<b x="${question}`, `'>${path}`)
        assert.equal(tags(html), usual)
      }),
    )
  })

  it('links to the attempts where there is a place to link from', () => {
    const own = attemptOf({path: 'march/javascript:a "b".md', question: 'Why?'})
    const linked = historyReport([own], [], {date: '2027-03-09', level: null, base: '.'})
    const to = './march/javascript%3Aa%20%22b%22.md'
    assert.ok(markdownHistory(linked).includes(`| [Why?](<${to}>) |`))
    assert.ok(htmlHistory(linked).includes(`<td><a href="${to}">Why?</a></td>`))
    assert.doesNotMatch(htmlHistory(report), /<a /)
  })

  it('of nothing says so', () => {
    const none = historyReport([], [], {date: '2027-03-09', level: null})
    assert.match(markdownHistory(none), /0 submitted attempts\. As of 2027-03-09\./)
    assert.match(htmlHistory(none), /0 submitted attempts/)
  })
})

describe('two attempts at the same question', () => {
  const move = (id: string, status: MoveReview['status']): MoveReview => ({
    id,
    name: id.toUpperCase(),
    does: '',
    status,
    gate: false,
    extra: false,
    confidence: 1,
    quote: status === 'made' ? `${id}!` : null,
    place: null,
    because: null,
    how: '',
    points: 0,
    of: 10,
  })
  const review = (score: number, moves: MoveReview[], clarity: 2 | 3): AnswerReview => ({
    rubric: 1,
    question: 'Why?',
    category: 'growth',
    level: 'mid',
    score,
    uncapped: score,
    cap: null,
    dimensions: [{id: 'clarity', name: 'Clarity', score: clarity, why: '', anchor: null, moves: []}],
    moves,
    strength: null,
    fix: null,
    followUps: [],
    answered: [],
    notes: [],
    time: [],
  })

  it('are compared by moves and dimensions', () => {
    const before = review(50, [move('goal', 'made'), move('model', 'weak'), move('close', 'not-found')], 2)
    const after = review(64, [move('goal', 'not-found'), move('model', 'made'), move('close', 'weak')], 3)
    const {score, dimensions, gained, lost, open, summary} = compareAttempts(before, after)
    assert.deepEqual(score, {before: 50, after: 64})
    assert.deepEqual(dimensions, [{dimension: 'clarity', before: 2, after: 3}])
    assert.deepEqual(
      [gained, lost, open].map(all => all.map(it => it.quote)),
      [['model!'], ['goal!'], [null]],
    )
    assert.equal(summary, '+14 points; now made: model; no longer made: goal.')
    assert.equal(compareAttempts(after, after).summary, 'The same score; the same moves.')
  })
})
