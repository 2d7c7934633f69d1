import assert from 'node:assert/strict'
import fc from 'fast-check'
import {daysBetween} from '../../../../src/core/practice/calendar.ts'
import {loadDeck, readCardFiles} from '../../../../src/core/practice/cards/deck.ts'
import {LOG_HEAD, logged, logLine, readLog} from '../../../../src/core/practice/cards/log.ts'
import {cardStates, dueAfter, dueCards} from '../../../../src/core/practice/cards/schedule.ts'
import {type Card, type CardReview, grades} from '../../../../src/core/practice/cards/types.ts'

const card = (id: string): Card => ({
  id,
  front: 'What?',
  back: 'That.',
  category: null,
  framework: null,
  source: 'us',
})
const review = (at: string, grade: CardReview['grade'] = 'good', id = 'rice'): CardReview => ({
  card: id,
  at,
  grade,
})
const gaps = (days: readonly string[], options = {}) =>
  days.map((_, index) => {
    const reviews = days.slice(0, index + 1).map(it => review(`${it}T09:00`))
    const [state] = cardStates([card('rice')], reviews, {today: days[index] ?? '', ...options})
    return daysBetween(days[index] ?? '', state?.due ?? '')
  })

describe('the schedule of cards', () => {
  it('raises retention: 1, 3, 8, 19 days for a card that is known each time', () => {
    // Within a day of what domain practice gives for .95, difficulty drift included.
    const found = gaps(['2027-03-01', '2027-03-02', '2027-03-05', '2027-03-13'])
    for (const [index, days] of [1, 3, 8, 19].entries()) {
      assert.ok(Math.abs((found[index] ?? 0) - days) <= Math.max(1, days / 5), String(found))
    }
  })

  it('brings back tomorrow what was not known', () => {
    const reviews = [review('2027-03-01T09:00'), review('2027-03-09T09:00', 'again')]
    const [state] = cardStates([card('rice')], reviews, {today: '2027-03-09'})
    assert.deepEqual([state?.due, state?.lapses, state?.reviews], ['2027-03-10', 1, 2])
  })

  it('says for each grade when the card would come back', () => {
    const reviews = [review('2027-03-01T09:00'), review('2027-03-02T09:00')]
    const {again, hard, good, easy} = dueAfter(card('rice'), reviews, '2027-03-05T09:00')
    assert.equal(again, '2027-03-06')
    assert.ok(again <= hard && hard <= good && good <= easy && good < easy, `${hard} ${good} ${easy}`)
    assert.ok(dueAfter(card('rice'), reviews, '2027-03-05T09:00', '2027-03-09').easy <= '2027-03-08')
  })

  it('lets no card rest beyond the interview', () => {
    const known = ['2027-03-01', '2027-03-02', '2027-03-05', '2027-03-13']
    const reviews = known.map(it => review(`${it}T09:00`, 'easy'))
    const due = (interview: string | null, today = '2027-03-13') =>
      cardStates([card('rice')], reviews, {today, interview})[0]?.due ?? ''
    assert.ok(due(null) > '2027-03-25')
    assert.ok(due('2027-03-20') < '2027-03-20')
    assert.equal(due('2027-03-14'), '2027-03-14')
    assert.equal(due('2027-03-12'), due(null))
  })

  it('follows the log in any order', () => {
    const one = fc.record({
      card: fc.constantFrom('rice', 'ice'),
      at: fc.integer({min: 10, max: 28}).map(it => `2027-03-${it}T0${it % 10}:00`),
      grade: fc.constantFrom(...grades),
    })
    fc.assert(
      fc.property(fc.uniqueArray(one, {selector: it => it.card + it.at}), reviews => {
        const options = {today: '2027-03-28', interview: '2027-04-02'}
        const deck = [card('rice'), card('ice'), card('new')]
        const states = cardStates(deck, reviews, options)
        assert.deepEqual(cardStates(deck, [...reviews].reverse(), options), states)
        for (const {due} of states) assert.ok(due <= '2027-04-01', due)
      }),
    )
  })

  it('asks what is due, then a few that are new', () => {
    const deck = [card('rice'), ...Array.from({length: 30}, (_, index) => card(`new-${index}`))]
    const states = cardStates(deck, [review('2027-03-01T09:00')], {today: '2027-03-09'})
    const due = dueCards(states, '2027-03-09')
    assert.equal(due[0]?.card, 'rice')
    assert.equal(due.length, 11)
    assert.deepEqual(dueCards(states, '2027-03-09'), due)
    const today = [review('2027-03-09T09:00', 'again', 'new-1'), review('2027-03-09T09:05', 'good', 'new-1')]
    assert.equal(dueCards(cardStates(deck, today, {today: '2027-03-09'}), '2027-03-09').length, 9)
  })
})

describe('the log of cards', () => {
  it('is only ever added to', () => {
    const first = logged('', review('2027-03-09T17:05'))
    assert.equal(first, `${LOG_HEAD}- 2027-03-09T17:05 rice good\n`)
    assert.equal(logged('- x', review('2027-03-09T17:05')), '\n- 2027-03-09T17:05 rice good\n')
    assert.deepEqual(readLog(first), {reviews: [review('2027-03-09T17:05')], unread: []})
  })

  it('loses nothing to two windows, a merge, or a conflict that was left', () => {
    const ours = logLine(review('2027-03-09T17:05'))
    const theirs = logLine(review('2027-03-09T17:06', 'again', 'ice'))
    const text = `${LOG_HEAD}<<<<<<< HEAD\n${ours}=======\n${theirs}${ours}>>>>>>> laptop\n`
    const {reviews, unread} = readLog(text.replaceAll('\n', '\r\n'))
    assert.deepEqual(
      reviews.map(it => it.card),
      ['rice', 'ice'],
    )
    assert.deepEqual(unread, [])
  })

  it('says which lines it cannot read', () => {
    const {unread} = readLog(
      '- 2027-03-09T17:05 rice perfectly\n- 2027-02-30T10:00 rice good\n\nA note.\n- \n',
    )
    assert.deepEqual(
      unread.map(it => it.line),
      [1, 2, 5],
    )
  })
})

describe('the deck', () => {
  it('has cards with ids of their own', async () => {
    const deck = await loadDeck()
    assert.ok(deck.length >= 25)
    assert.equal(new Set(deck.map(it => it.id)).size, deck.length)
  })

  it('says what is wrong in a file', () => {
    const text = 'cards:\n  - {id: a, front: What is RICE?, back: A score., source: Intercom}\n'
    const {cards, problems} = readCardFiles([
      {path: 'a.yaml', text},
      {path: 'b.yaml', text: `${text}  - {id: b, front: What is ICE?, back: A score.}\n`},
      {path: 'c.yaml', text},
    ])
    assert.equal(cards.length, 1)
    assert.deepEqual(
      problems.map(({path, line, message}) => `${path}:${line} ${message}`),
      ['b.yaml:3 source: expected text', 'c.yaml:2 id: “a” is taken: expected an id of its own'],
    )
  })
})
