import assert from 'node:assert/strict'
import {CannotReview, isAnswer, readAsked} from '../../../src/core/coach/asked.ts'

describe('what was asked', () => {
  const file = (front: string, body = 'Because.') => `---\n${front}\n---\n\n${body}\n`
  const kindOf = (text: string, given = {}) => {
    try {
      readAsked(text, given)
    } catch (error) {
      assert.ok(error instanceof CannotReview)
      return `${error.kind}: ${error.message}`
    }
    return assert.fail('expected an error')
  }

  it('stands in the front matter, quoted or not', () => {
    const asked = readAsked(file('question: "Say \\"why\\": now"\ncategory: growth\nlevel: senior'))
    assert.deepEqual(asked, {question: 'Say "why": now', category: 'growth', level: 'senior'})
  })

  it('without a level is asked of a mid-level person', () => {
    assert.equal(readAsked(file('category: metrics')).level, 'mid')
  })

  it('what is given comes before what the file says', () => {
    const given = {question: 'What now?', category: 'strategy', level: 'cpo'} as const
    assert.deepEqual(readAsked(file('question: Why?\ncategory: growth\nlevel: mid'), given), given)
  })

  it('a title that is a question is the question', () => {
    assert.equal(
      readAsked('# Should the ferry stop at noon?\n\nYes.', {category: 'trade-off'}).question,
      'Should the ferry stop at noon?',
    )
    assert.equal(readAsked('# My answer\n\nYes.', {category: 'trade-off'}).question, '')
  })

  for (const [written, category] of [
    ['Prioritisation', 'prioritization'],
    ['behavioural', 'behavioral'],
    ['Product Sense', 'product-sense'],
    ['GTM', 'go-to-market'],
  ]) {
    it(`“${written}” is ${category}`, () => {
      assert.equal(readAsked(file(`category: ${written}`)).category, category)
    })
  }

  it('no category: it says which there are', () => {
    assert.match(kindOf('Because.'), /^no-category: .*product-sense, improvement.*ai-product$/)
  })

  it('an unknown category or level: it says which there are', () => {
    assert.match(
      kindOf(file('category: charm')),
      /^unknown-category: no category “charm”: there are product-sense,/,
    )
    assert.match(
      kindOf(file('category: growth\nlevel: chief')),
      /^unknown-level: no level “chief”: there are entry, mid,/,
    )
  })

  it('a file is an answer where it says so, or says what kind of question it answers', () => {
    assert.ok(isAnswer(file('pmprep: answer'), 'answer'))
    assert.ok(isAnswer(file('category: growth'), 'prd'))
    assert.ok(isAnswer(file('question: Why?'), null))
    assert.ok(!isAnswer(file('pmprep: prd\ncategory: growth'), 'prd'))
    assert.ok(!isAnswer(file('title: Notes'), null))
  })
})
