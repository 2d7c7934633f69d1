import assert from 'node:assert/strict'
import {claimOf} from '../../../src/core/coach/claim.ts'
import {nounPhraseAt} from '../../../src/core/coach/noun-phrase.ts'
import {nounsOf} from '../../../src/core/coach/nouns.ts'
import {withOwnWords} from '../../../src/core/coach/own-words.ts'
import {hasWrongProduct} from '../../../src/core/coach/products.ts'

describe('the noun phrase with which a text begins', () => {
  const phrases: [text: string, phrase: string | undefined][] = [
    ['the night porters, because nobody else is there', 'night porters'],
    ['caretakers of small halls, who lock up', 'caretakers of small halls'],
    ['families whose child has stopped, because', 'families whose child has stopped'],
    ['families that', undefined],
    ['parents with two jobs.', 'parents with two jobs'],
    ['The Ringbahn commuters first', 'Ringbahn commuters'],
    ['only the first-year keepers since they lose most', 'first-year keepers'],
    ['users because they are many', undefined],
    ['it, as it is cheap', undefined],
    ['option B', undefined],
    ['quickly', undefined],
    ['selling to schools', undefined],
    ['the one that works', undefined],
    ['a thing', undefined],
    ['', undefined],
  ]
  for (const [text, phrase] of phrases) {
    it(`“${text}”: ${phrase ?? 'none'}`, () => assert.equal(nounPhraseAt(text), phrase))
  }
})

describe('the own words of an answer', () => {
  const made = (id: string, quote: string) => ({id, status: 'made' as const, quote, around: quote})

  it('a group that is chosen and comes up again', () => {
    const quote = 'I would start with the night porters because they are alone.'
    const {segment} = nounsOf([made('segment-choice', quote)], `${quote} Porters wait for an hour.`)
    assert.equal(segment, 'night porters')
  })

  it('not a group that comes up only once, nor one thing', () => {
    const quote = 'I would start with the night porters because they are alone.'
    assert.equal(nounsOf([made('segment-choice', quote)], quote).segment, undefined)
    const thing = 'I would start with the lobby screen because it is there.'
    assert.equal(nounsOf([made('segment-choice', thing)], `${thing} The screen is old.`).segment, undefined)
  })

  it('what comes first', () => {
    const quote = 'The night porters come first.'
    assert.equal(nounsOf([made('segment-choice', quote)], `${quote} Porters wait.`).segment, 'night porters')
  })

  it('a measure with what is counted over what, without what is said of it', () => {
    const of = (quote: string) => nounsOf([made('metric', quote)], quote).metric
    assert.equal(
      of('Measure: share of porters who hand over in writing, weekly.'),
      'share of porters who hand over in writing',
    )
    assert.equal(
      of('The share of keys returned by noon should rise to 90%.'),
      'share of keys returned by noon',
    )
    assert.equal(of('We look at the number of users.'), undefined)
  })

  it('nothing from moves that were not found', () => {
    const quote = 'I would start with the night porters because they are alone.'
    const shown = {id: 'segment-choice', status: 'not-found' as const, quote, around: quote}
    assert.equal(nounsOf([shown], `${quote} Porters wait.`).segment, undefined)
  })

  it('a general word for people only where it is said again', () => {
    assert.equal(nounsOf([], 'Users want this. Users want that.').users, 'users')
    assert.equal(nounsOf([], 'Users want this.').users, undefined)
  })
})

describe('a claim that a question can quote', () => {
  it('is the whole of a short sentence, without marks and label', () => {
    assert.equal(
      claimOf('- **Pain:** the porter waits an hour for the key.'),
      'the porter waits an hour for the key',
    )
    assert.equal(
      claimOf('So the porter waits an hour for “the” key.'),
      'the porter waits an hour for ‘the’ key',
    )
  })

  it('is what stands behind a label', () => {
    assert.equal(
      claimOf('The goal as I read it: nobody waits at a locked door.'),
      'nobody waits at a locked door',
    )
  })

  it('is not cut within a list', () => {
    assert.equal(
      claimOf(
        'At seven the key may be lost, broken or in the wrong pocket, so the porter rings the manager, who is asleep, and then the manager’s wife.',
      ),
      'At seven the key may be lost, broken or in the wrong pocket',
    )
  })

  it('is the beginning of what cannot be cut', () => {
    assert.equal(
      claimOf(
        'The share of porters on duty between ten at night and six in the morning handing the key over within five minutes.',
      ),
      'The share of porters on duty between ten at night and six …',
    )
  })

  it('is the first clause of a long one', () => {
    const long =
      'I would give the porters a second key, because the one that there is hangs in a room that is locked from ten at night until the manager comes in the morning.'
    assert.equal(claimOf(long), 'I would give the porters a second key')
  })

  for (const text of [
    'That is the one.',
    'They do.',
    'I would choose this one.',
    'Is the porter alone at night?',
    'The porter waits. The guest waits too.',
    '| Key | 4 of 10 | May |',
  ]) {
    it(`is nothing that says nothing alone: “${text}”`, () => assert.equal(claimOf(text), undefined))
  }
})

describe('a question with the own words of a person', () => {
  const wordings = ['Why “{segment}” first?', 'Why these first?']
  it('has the noun where it is certain', () => {
    assert.equal(
      withOwnWords(wordings, {segment: 'porters'}, 'You say', () => 'x y'),
      'Why “porters” first?',
    )
  })
  it('takes up what was said where it is not', () => {
    assert.equal(
      withOwnWords(wordings, {}, 'You say', () => 'porters wait'),
      'You say “porters wait”. Why these first?',
    )
  })
  it('is plain where there is neither', () => {
    assert.equal(
      withOwnWords(wordings, {}, 'You say', () => undefined),
      'Why these first?',
    )
  })
})

describe('a product that is written out', () => {
  for (const right of [
    '300 × 12 = 3,600',
    '300 shops × 12 keys a day = 3,600 keys',
    '40,000 * 5% = 2,000',
    '2 million x 3 = 6 million',
    '18 × 4 ≈ 70',
    '400 × 5 = 2 thousand',
    'In 2024 × we had 7 = many',
  ]) {
    it(`comes out: ${right}`, () => assert.ok(!hasWrongProduct(right)))
  }
  for (const wrong of ['300 × 12 = 4,600', '40,000 × 5% = 8,000', '20 people × 30 days × 2 = 900']) {
    it(`does not come out: ${wrong}`, () => assert.ok(hasWrongProduct(wrong)))
  }
})
