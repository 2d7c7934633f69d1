import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Category, Level} from '../../../../src/core/coach/types.ts'
import {loadBank} from '../../../../src/core/practice/questions/bank.ts'
import {guessCategory, SURE} from '../../../../src/core/practice/questions/guess-category.ts'
import {readJobDescription} from '../../../../src/core/practice/questions/job-description.ts'
import {cpuTime} from '../../../cpu-time.ts'

describe('the category of one’s own question', () => {
  it('is guessed from what is asked', () => {
    const asked: [Category, string][] = [
      ['product-sense', 'Design a product that helps night-shift bakers sleep by day.'],
      ['improvement', 'How would you improve the loan desk of a toy library?'],
      ['metrics', 'A museum has put QR codes beside its paintings. How do you measure whether they work?'],
      ['diagnosis', 'Bookings of our sauna boats fell by 18 % last week. How do you find out why?'],
      ['trade-off', 'Sound alerts save bees but wake the neighbours. Do you ship them, yes or no?'],
      ['strategy', 'What should our strategy be now that the post office offers parcel lockers too?'],
      ['estimation', 'How many tuning forks are sold in Austria in a year?'],
      ['growth', 'Only one in five who sign up plants anything. How would you grow active gardeners?'],
      ['prioritization', 'Six requests, one team, one quarter: in which order do you build them?'],
      ['behavioral', 'Tell me about a time you disagreed with your manager.'],
      ['technical', 'Explain the architecture of an app that works offline and syncs with a server later.'],
      ['go-to-market', 'How would you bring a hearing loop for taxis to market?'],
      ['ai-product', 'Would you use a language model to answer questions of tenants?'],
    ]
    for (const [category, ask] of asked) {
      const [first] = guessCategory(ask)
      assert.equal(first?.category, category, `${ask} ${JSON.stringify(guessCategory(ask))}`)
      assert.ok((first?.words.length ?? 0) > 0)
    }
  })

  it('is right nine times in ten where it is sure, and often is not', async () => {
    const {questions} = await loadBank()
    const sure = questions.flatMap(it => {
      const [first] = guessCategory(it.ask)
      return first && first.confidence >= SURE ? [first.category === it.category] : []
    })
    assert.ok(
      sure.filter(it => it).length >= 0.9 * sure.length,
      `${sure.filter(it => it).length} of ${sure.length}`,
    )
    assert.ok(sure.length < questions.length)
  })

  it('is not guessed where nothing speaks for any', () => {
    assert.deepEqual(guessCategory('Bananas are yellow.'), [])
    assert.deepEqual(guessCategory(''), [])
  })

  it('comes with a share of what was said', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const guesses = guessCategory(`${text} improve how many`)
        assert.ok(guesses.reduce((sum, it) => sum + it.confidence, 0) < 1)
      }),
    )
  })
})

const JOB = `Senior Product Manager, Checkout

Reporting to the VP of Product, you own the funnel of our ticket shop for mountain railways.

What you will do
- Run A/B tests on conversion and onboarding, and own the KPIs of the funnel
- Influence stakeholders without authority
- Prioritise the roadmap with two teams

What you bring
- 5+ years of experience as a product manager
- SQL
`

describe('a job description', () => {
  it('says which categories it asks for, with its words', () => {
    const {categories, role} = readJobDescription(JOB)
    assert.deepEqual(
      categories
        .slice(0, 2)
        .map(it => it.category)
        .sort(),
      ['growth', 'metrics'],
    )
    assert.ok(categories.some(it => it.category === 'behavioral'))
    assert.equal(categories[0]?.weight, 1)
    for (const {words} of categories) {
      for (const {start, end, text} of words) assert.equal(JOB.slice(start, end), text)
    }
    assert.ok(categories[0]?.words.some(({text}) => text === 'A/B tests'))
    assert.equal(role, 'growth')
  })

  it('says which level, by its title before its years', () => {
    const cases: [string, Level | undefined, string?][] = [
      [JOB, 'senior', 'Senior Product Manager'],
      [JOB.replace(/\s+/g, ' '), 'senior', 'Senior Product Manager'],
      ['Associate Product Manager\nYou report to the Head of Product.', 'entry'],
      ['Product Owner (m/f/x)\nWe look for 3 years of experience.', 'mid'],
      ['Title: Group Product Manager, Payments', 'senior'],
      ['Head of Product at a bakery chain', 'director'],
      ['VP of Product', 'vp'],
      ['Vice President, Product', 'vp'],
      ['Chief Product Officer', 'cpo'],
      ['Principal Product Manager', 'principal'],
      ['We want somebody with 8–10 years of experience, reporting to our CPO.', 'principal', '8–10 years'],
      ['We want somebody with 6 years of experience, reporting to our CPO.', 'senior'],
      ['Baker wanted', undefined],
    ]
    for (const [text, level, words] of cases) {
      const found = readJobDescription(text).level
      assert.equal(found?.level, level, text)
      if (found) assert.equal(text.slice(found.words.start, found.words.end), found.words.text)
      if (words) assert.equal(found?.words.text, words)
    }
  })

  it('says which kind of role', () => {
    assert.equal(readJobDescription('Growth Product Manager').role, 'growth')
    assert.equal(readJobDescription('AI Product Manager, claims').role, 'ai')
    assert.equal(readJobDescription('Product Manager, API Platform').role, 'technical')
    assert.equal(readJobDescription('Head of Product').role, 'senior')
  })

  it('is read quickly, whatever is pasted', () => {
    for (const text of [
      'product '.repeat(20_000),
      'a'.repeat(200_000),
      ' senior'.repeat(30_000),
      'vp of '.repeat(30_000),
      'reports to '.repeat(20_000),
    ]) {
      assert.ok(cpuTime(() => readJobDescription(text)) < 500)
    }
  })
})
