import assert from 'node:assert/strict'
import type {CannotReview} from '../../../src/core/coach/asked.ts'
import {rubric} from '../../../src/core/coach/content.ts'
import {reviewAnswer} from '../../../src/core/coach/review-answer.ts'
import {categories, type Dimension, levels} from '../../../src/core/coach/types.ts'
import {answer, PLAIN, question, STUFFED, WEAK} from './answers.ts'
import {reader, type Said} from './readings.ts'

describe('the review of an answer', () => {
  const review = (said: Said, rest: 'made' | 'weak' | 'not-found' = 'made', text = PLAIN, asked = {}) =>
    reviewAnswer(text, asked, {readMoves: reader(said, rest)})
  const scoreOf = (id: Dimension, ...args: Parameters<typeof review>) =>
    review(...args).dimensions.find(it => it.id === id)?.score

  it('names the question, category, level and version of the rubric', () => {
    const {question: asked, category, level, rubric: version} = review({})
    assert.deepEqual([asked, category, level, version], [question, 'product-sense', 'mid', rubric.version])
  })

  it('explains each point: they sum to the score', () => {
    const {moves, score, uncapped, cap} = review({pain: 'made', metric: 'weak', risk: 'not-found'})
    assert.equal(
      moves.reduce((sum, it) => sum + it.points, 0),
      uncapped,
    )
    assert.equal(
      moves.reduce((sum, it) => sum + it.of, 0),
      100,
    )
    assert.deepEqual([score, cap], [uncapped, null])
  })

  it('a gate that is not found caps it, is mended first and is asked about first', () => {
    const {score, uncapped, cap, fix, followUps, notes} = review({pain: 'not-found', metric: 'not-found'})
    assert.equal(score, 40)
    assert.ok(uncapped > 40)
    assert.deepEqual(cap?.moves, ['pain'])
    assert.match(cap.because, /“Pain” was not found: for product sense that holds an answer to 40 at most/)
    assert.equal(fix?.move, 'pain')
    assert.match(fix.why, /it is what caps the score/)
    assert.ok(fix.gain > 30)
    assert.deepEqual([followUps[0]?.move, followUps[0]?.kind], ['pain', 'gap'])
    assert.equal(notes[0]?.kind, 'gate')
  })

  it('two gates: both are named', () => {
    const {cap} = review({pain: 'not-found', 'segment-choice': 'not-found'})
    assert.match(cap?.because ?? '', /“Segment choice” and “Pain” were not found/)
  })

  it('without a gate the heaviest gap comes first', () => {
    const {fix, followUps} = review({decision: 'not-found', close: 'not-found'})
    assert.equal(fix?.move, 'decision')
    assert.equal(followUps[0]?.move, 'decision')
  })

  it('with nothing open there is nothing to mend, and the first follow-up goes beyond', () => {
    const {score, fix, followUps} = review({})
    assert.deepEqual([score, fix, followUps.length], [100, null, 2])
    assert.equal(followUps[0]?.move, 'beyond')
  })

  it('with nothing made there is no strength, and one follow-up', () => {
    const {score, strength, followUps, cap} = review({}, 'not-found')
    assert.deepEqual([score, strength, followUps.length], [0, null, 1])
    assert.deepEqual(cap?.moves, ['segment-choice', 'pain'])
  })

  it('the second follow-up is a challenge to the strongest claim, in the person’s own words', () => {
    const quote = 'I would send the van, because it is the only one that works'
    const {strength, followUps} = review({decision: ['made', quote, 1]}, 'weak')
    assert.deepEqual([strength?.move, strength?.quote], ['decision', quote])
    assert.equal(strength?.place.line, PLAIN.slice(0, PLAIN.indexOf(quote)).split('\n').length)
    assert.equal(followUps[1]?.kind, 'challenge')
    assert.match(
      followUps[1]?.ask ?? '',
      /^You say “I would send the van, because it is the only one that works”\./,
    )
  })

  it('a gap is asked about with what the answer says near it', () => {
    const {followUps} = review({rejected: 'not-found', decision: ['made', 'I would send the van', 0.9]})
    assert.match(followUps[0]?.ask ?? '', /^You say “I would send the van”\. Which option did you turn down/)
  })

  it('the question’s own follow-ups are asked where the person says nothing of the move', () => {
    const followUps = [
      {move: 'trade-off', ask: 'Who minds the van?'},
      {move: null, ask: 'What if the school moved?'},
    ]
    const asks = (said: Said) =>
      reviewAnswer(PLAIN, {}, {readMoves: reader(said, 'made'), followUps}).followUps[0]?.ask
    const near: Said = {decision: ['made', 'I would send the van', 0.9]}
    assert.equal(asks({'trade-off': 'not-found', ...near}), 'Who minds the van?')
    assert.match(asks({'trade-off': ['weak', 'I would send the van', 0.9]}) ?? '', /^You say/)
    assert.equal(asks({}), 'What if the school moved?')
  })

  it('the style of the file is that of the interview', () => {
    const of = (style: string) =>
      reviewAnswer(answer(PLAIN.slice(PLAIN.indexOf('I take it')), {style})).followUps[1]?.ask
    assert.match(of('challenging') ?? '', /[Aa]rgue the opposite/)
    assert.equal(of('stern'), of('neutral'))
  })

  it('the style changes the challenge and nothing else', () => {
    const of = (style: 'neutral' | 'challenging' | 'evidence-driven') =>
      reviewAnswer(PLAIN, {}, {readMoves: reader({metric: 'weak'}), style})
    const {followUps, ...neutral} = of('neutral')
    for (const style of ['challenging', 'evidence-driven'] as const) {
      const {followUps: others, ...rest} = of(style)
      assert.deepEqual(rest, neutral)
      assert.deepEqual(others[0], followUps[0])
      assert.notEqual(others[1]?.ask, followUps[1]?.ask)
    }
  })

  it('quotes stand without Markdown’s marks, and places are those of the file', () => {
    const text = answer('## First\n\n- I **choose** the *late* families, because they wait.')
    const {moves} = review(
      {'segment-choice': ['made', '- I **choose** the *late* families']},
      'not-found',
      text,
    )
    const move = moves.find(it => it.id === 'segment-choice')
    assert.equal(move?.quote, 'I choose the late families')
    assert.equal(
      move?.place?.line,
      text.split('\n').indexOf('- I **choose** the *late* families, because they wait.') + 1,
    )
  })

  describe('by level', () => {
    it('changes weights', () => {
      const of = (level: 'entry' | 'senior') =>
        review({}, 'made', PLAIN, {level}).moves.find(it => it.id === 'guardrail')?.of ?? 0
      assert.ok(of('senior') > of('entry'))
    })

    it('asks for more moves at higher levels, and marks them', () => {
      const extras = (level: (typeof levels)[number]) =>
        review({}, 'made', PLAIN, {level})
          .moves.filter(it => it.extra)
          .map(it => it.id)
      assert.deepEqual(extras('mid'), [])
      assert.deepEqual(extras('senior'), ['why-now'])
      assert.deepEqual(extras('principal'), ['second-order', 'why-now'])
    })

    it('the same answer earns no more at a higher level', () => {
      const of = (level: (typeof levels)[number]) =>
        review(
          {
            'why-now': 'not-found',
            'second-order': 'not-found',
            'trade-off': 'not-found',
            rejected: 'not-found',
          },
          'made',
          PLAIN,
          {level},
        ).score
      assert.ok(of('entry') > of('senior'))
      assert.ok(of('senior') > of('principal'))
    })

    it('says what reads as another level', () => {
      const smells = (level: (typeof levels)[number], said: Said) =>
        review(said, 'made', PLAIN, {level})
          .notes.filter(it => it.kind === 'level')
          .map(it => it.message)
      assert.match(smells('senior', {'why-now': 'not-found'})[0] ?? '', /No word on why now/)
      assert.deepEqual(smells('senior', {}), [])
      assert.match(smells('mid', {decision: 'not-found'})[0] ?? '', /Nothing is decided/)
    })

    it('never asks for more words', () => {
      const short = answer('We take the van.')
      assert.equal(review({}, 'made', short).score, review({}, 'made', PLAIN).score)
    })
  })

  describe('in dimensions', () => {
    it('goes from 1 to 4, each with its published anchor', () => {
      const anchors = rubric.dimensions.find(it => it.id === 'trade-off-quality')?.anchors
      const of = (said: Said, rest: 'made' | 'not-found') =>
        review(said, rest).dimensions.find(it => it.id === 'trade-off-quality')
      const none = of({}, 'not-found')
      assert.deepEqual([none?.score, none?.anchor], [1, anchors?.[1]])
      assert.equal(of({'trade-off': 'weak'}, 'not-found')?.score, 2)
      assert.equal(of({options: 'made', 'trade-off': 'made'}, 'not-found')?.score, 3)
      const all = of({}, 'made')
      assert.deepEqual([all?.score, all?.anchor], [4, anchors?.[4]])
    })

    it('never gives a 5, which is for the person to give', () => {
      for (const category of categories) {
        for (const {score} of review({}, 'made', PLAIN, {category}).dimensions)
          assert.ok(score === null || score < 5)
      }
    })

    it('says what fed it', () => {
      const {why, moves} = review({guardrail: 'weak', metric: 'not-found'}).dimensions.find(
        it => it.id === 'metrics-thinking',
      ) ?? {why: '', moves: []}
      assert.equal(why, 'Made: evidence. Only touched on: guardrail. Not found: success measure.')
      assert.deepEqual(moves, ['evidence', 'metric', 'guardrail'])
    })

    it('has no score for what the category does not ask for', () => {
      assert.equal(scoreOf('user-understanding', {}, 'made', PLAIN, {category: 'estimation'}), null)
    })

    it('has no follow-up handling without a reply', () => {
      assert.equal(scoreOf('follow-up-handling', {}), null)
    })

    it('words that touch on everything and say nothing are no communication', () => {
      assert.equal(scoreOf('communication', {pain: 'made'}, 'weak'), 2)
      assert.equal(scoreOf('communication', {}), 4)
    })

    it('a wrong order holds structure back', () => {
      const said: Said = {
        options: ['made', 'One way: a van comes past on two Saturdays'],
        decision: ['made', 'I would send the van'],
        pain: ['made', 'It could fail because nobody is at home'],
      }
      const {notes, dimensions} = review(said)
      assert.match(notes.find(it => it.kind === 'order')?.message ?? '', /A solution stands before the pain/)
      assert.equal(dimensions.find(it => it.id === 'structure')?.score, 3)
      assert.equal(scoreOf('structure', {}), 4)
    })

    it('an opening that repeats the question is not clear', () => {
      const restated = answer(
        'A music school lends 300 instruments to families and half of them come back late, so what would I build?\n\nA van.',
      )
      assert.equal(scoreOf('clarity', {}, 'made', restated), 2)
    })

    it('“we” is held against ownership in a story of one’s own', () => {
      const we = answer('We saw it. We met. We wrote our plan. We told our boss. We won.', {
        category: 'behavioral',
      })
      const i = answer('I saw it. I met her. I wrote my plan. I told my boss. We won.', {
        category: 'behavioral',
      })
      assert.equal(scoreOf('ownership', {}, 'made', we), 2)
      assert.equal(scoreOf('ownership', {}, 'made', i), 4)
    })

    it('a sum that does not come out is held against metrics', () => {
      const wrong = answer('Keys a year: 300 shops × 12 keys = 9,000 keys.', {category: 'estimation'})
      assert.equal(scoreOf('metrics-thinking', {}, 'made', wrong), 3)
    })
  })

  it('says when the measure counts others than those who were chosen', () => {
    const text =
      answer(`I would start with the night porters, because they are alone. Nobody sees the porters.

Each key hangs behind a door. The guest waits at the door. Nobody comes for an hour.

I would hang up a second key. A second key costs 9 euros.

Success is the number of monthly active users.`)
    const said: Said = {
      'segment-choice': ['made', 'I would start with the night porters, because they are alone'],
      metric: ['made', 'Success is the number of monthly active users'],
    }
    const {notes, dimensions} = review(said, 'made', text)
    assert.match(
      notes.find(it => it.kind === 'thread')?.message ?? '',
      /active users”, the answer chose “night porters”/,
    )
    assert.equal(dimensions.find(it => it.id === 'user-understanding')?.score, 3)
  })

  it('cannot be made of nothing', () => {
    for (const body of ['', '# Title\n', '<!-- Write here. -->', '> Somebody else’s words.']) {
      assert.throws(
        () => review({}, 'made', answer(body)),
        (error: CannotReview) => error.kind === 'empty',
        body,
      )
    }
  })
})

describe('answers as they are read', () => {
  it('plain words that do it score far above the right words that do not', () => {
    const plain = reviewAnswer(PLAIN)
    const stuffed = reviewAnswer(STUFFED)
    assert.ok(plain.score >= 70, `plain ${plain.score}`)
    assert.ok(stuffed.score <= 30, `stuffed ${stuffed.score}`)
    assert.ok(reviewAnswer(WEAK).score < plain.score)
  })

  it('more of the right words earn nothing', () => {
    const more = `${STUFFED}\n${STUFFED.slice(STUFFED.indexOf('## Metrics'))}`
    assert.ok(reviewAnswer(more).score < reviewAnswer(PLAIN).score)
  })

  it('saying it again earns nothing', () => {
    const body = PLAIN.slice(PLAIN.indexOf('I take it'))
    const [once, thrice] = [reviewAnswer(answer(body)), reviewAnswer(answer(`${body}\n${body}\n${body}`))]
    assert.deepEqual(
      thrice.moves.map(it => it.status),
      once.moves.map(it => it.status),
    )
  })

  it('the question alone earns next to nothing', () => {
    assert.ok(reviewAnswer(answer(question)).score <= 20)
  })

  it('the same text gets the same review', () => {
    assert.deepEqual(reviewAnswer(PLAIN), reviewAnswer(PLAIN))
  })

  it('what stands in comments, quotes and sections beside the answer does not count', () => {
    const {score, followUps, answered} = reviewAnswer(WEAK)
    const beside = PLAIN.slice(PLAIN.indexOf('I take it'))
    const text = `${WEAK}\n<!-- ${beside.replaceAll('\n', ' ')} -->\n\n## Notes\n\n${beside}`
    const other = reviewAnswer(text)
    assert.deepEqual([other.score, other.followUps, other.answered], [score, followUps, answered])
  })

  for (const category of categories) {
    it(`${category}: any text can be reviewed at any level`, () => {
      for (const level of levels) {
        const {score, followUps} = reviewAnswer(PLAIN, {category, level})
        assert.ok(score >= 0 && score <= 100 && Number.isInteger(score))
        assert.ok(followUps.length >= 1 && followUps.length <= 2)
        for (const {ask, because} of followUps) assert.doesNotMatch(ask + because, /[{}]|undefined|missing/)
      }
    })
  }
})
