import assert from 'node:assert/strict'
import {reviewAnswer} from '../../../src/core/coach/review-answer.ts'
import {PLAIN} from './answers.ts'

describe('replies to follow-ups', () => {
  const ask = 'What gets worse, and for whom?'
  const review = (reply: string) => reviewAnswer(`${PLAIN}\n## Follow-ups\n\n### ${ask}\n\n${reply}\n`)
  const scoreOf = (reply: string) => review(reply).answered[0]?.score

  const NEW =
    'The drivers. They belong to a removal firm that has Saturdays free only until May, so from June I would pay 140 euros a day for somebody else, and stop when a trip brings fewer than six cases.'

  it('are scored on what they add', () => {
    const {answered, dimensions} = review(NEW)
    assert.deepEqual([answered.length, answered[0]?.ask, answered[0]?.score], [1, ask, 4])
    assert.equal(dimensions.find(it => it.id === 'follow-up-handling')?.score, 4)
  })

  it('that repeat the answer add nothing, however long', () => {
    const again = PLAIN.slice(PLAIN.indexOf('It makes things worse'), PLAIN.indexOf('The first version'))
    assert.equal(scoreOf(again), 1)
    assert.equal(scoreOf(`${again} ${again}`), 1)
  })

  it('that say it again after another reply add nothing', () => {
    const {answered} = review(`${NEW}\n\n### And then?\n\n${NEW}`)
    assert.deepEqual(
      answered.map(it => it.score),
      [4, 1],
    )
  })

  it('that nod add nothing', () => {
    assert.equal(scoreOf('Good point, yes.'), 1)
  })

  it('made of the right words add little', () => {
    const stuffed =
      'I would leverage stakeholder alignment, robust governance, a holistic communication strategy and agile best practices, because synergies and continuous improvement are key success factors.'
    const [{score = 5, why = ''} = {}] = review(stuffed).answered
    assert.ok(score <= 2)
    assert.match(why, /has new words; nothing .* was found in them/)
  })

  it('that are not there, or only in a comment or quote, are none', () => {
    for (const none of ['', '<!-- Your reply. -->', '> Somebody else’s reply.']) {
      assert.deepEqual(review(none).answered, [], none)
    }
  })

  it('do not change the score of the answer', () => {
    assert.equal(review(NEW).score, reviewAnswer(PLAIN).score)
  })
})
