import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {load} from 'js-yaml'
import {movesOf} from '../../../../src/core/coach/moves/move-ids.ts'
import {readAnswer} from '../../../../src/core/coach/moves/read-answer.ts'
import {readMoves} from '../../../../src/core/coach/moves/read-moves.ts'
import {type Category, categories, type MoveReading} from '../../../../src/core/coach/types.ts'

const root = join(import.meta.dirname, '../../../..')

function read(text: string, category: Category, question = ''): Map<string, MoveReading> {
  const readings = readMoves(readAnswer(text), {question, category, level: 'mid'})
  return new Map(readings.map(it => [it.id, it]))
}

function made(text: string, category: Category, question = ''): string[] {
  return [...read(text, category, question).values()].filter(it => it.status === 'made').map(it => it.id)
}

const QUESTION = 'Hotels with old locks lose guests’ keys at night. What would you build for them?'

/** Plain words throughout, and each sentence there for a move. */
const PLAIN = [
  'I take it the locks stay as they are; if the owner wants new doors next year, none of this is worth building.',
  'What the hotels want is guests who sleep and come back, and a night that one person can manage.',
  'There are the night porters, who are alone from eleven to six, the housekeepers, who go in and out forty times before noon, and the owners, who only see the bill.',
  'I start with the porters, because they are alone with it and nobody can help them at three in the morning.',
  'At three he has forty keys on one ring and no way to tell which guest has which, so he wakes the housekeeper or lets a stranger into a room.',
  'I would stand at two desks for one night with a tally sheet before anything gets built, and count how often he has to guess.',
  'Either a numbered board with a lamp over each hook, or a tag in each key that rings when it leaves the house, or a book in which each guest signs.',
  'I’d build the board with the lamps, because it works without a phone and he sees all forty hooks at once.',
  'Not the tag: it only rings after the key is already gone, and somebody has to change forty batteries.',
  'It costs the porters four more minutes at each handover, and the older ones will grumble about it.',
  'The first one has no lamps for the cellar and the garage, and one hotel only.',
  'Each week I count in how many of the hundred handovers at night the right key went to the right guest.',
  'If guests wait longer than three minutes at the desk, more often than today, we take it down again.',
  'A lamp can die and the porter trusts the dark hook, so each hook is also painted with its number.',
  'So: porters first, a lamp over each hook, one hotel for a month, and wrong keys as the number.',
]

const STUFFED = `
I will use CIRCLES to structure this and close with a north star metric and guardrails.

**Clarify.** It is critical to align with the relevant stakeholders on the objective and constraints.

**Segments.** I would build data-driven personas, size them and prioritise the highest-value segment with a weighted matrix.

**Pain points.** For that persona I'd map the end-to-end journey and identify the key pain points and moments of truth.

**Solutions.** I'd facilitate an ideation session to diverge before converging, with a healthy mix of quick wins and big bets.

**Trade-offs.** Every option has trade-offs in effort, impact and scalability; I would weigh these objectively and choose the best balance.

**Metrics.** The north star should capture the value delivered to users, and guardrails would protect the overall experience.

In summary, by being customer-obsessed and data-driven we would deliver a best-in-class experience that moves the needle.
`

describe('reading the moves of an answer', () => {
  it('names the moves of each category as the coach does, in its order', () => {
    const {categories: asked} = load(readFileSync(join(root, 'coaching/moves.yaml'), 'utf8')) as {
      categories: Record<string, {moves: {id: string}[]}>
    }
    for (const category of categories)
      assert.deepEqual(
        movesOf(category),
        asked[category]?.moves.map(it => it.id),
        category,
      )
    assert.deepEqual([...read('Porters.', 'growth').keys()], movesOf('growth'))
  })

  it('finds them in plain words, at the words that make them', () => {
    const text = PLAIN.join('\n\n')
    const readings = read(text, 'product-sense', QUESTION)
    const found = [...readings.values()].filter(it => it.status === 'made')
    assert.ok(found.length >= 12, `only ${found.map(it => it.id).join(', ')}`)
    const expected: Record<string, number> = {
      'segment-choice': 3,
      pain: 4,
      'trade-off': 9,
      metric: 11,
      close: 14,
    }
    for (const [move, line] of Object.entries(expected)) {
      const place = readings.get(move)?.place
      assert.equal(place && text.slice(place.start, place.end), PLAIN[line], move)
    }
  })

  it('finds next to nothing in the names of methods', () => {
    assert.deepEqual(made(STUFFED, 'product-sense', QUESTION), [])
  })

  it('does not take a good answer’s word for a move that has been taken out of it', () => {
    const lines = {
      clarify: 0,
      goal: 1,
      evidence: 5,
      options: 6,
      rejected: 8,
      'scope-cut': 10,
      metric: 11,
      close: 14,
    }
    for (const [move, line] of Object.entries(lines)) {
      const text = PLAIN.filter((_, at) => at !== line).join('\n\n')
      assert.notEqual(read(text, 'product-sense', QUESTION).get(move)?.status, 'made', move)
    }
  })

  it('gives nothing for headings with nothing beneath them', () => {
    for (const category of categories) {
      const text = movesOf(category).map(it => `## ${it.replaceAll('-', ' ')}\n`)
      assert.deepEqual(made(text.join('\n'), category), [], category)
    }
  })

  it('gives nothing for saying it again, or for going on', () => {
    const once = read(PLAIN.slice(0, 8).join('\n\n'), 'product-sense', QUESTION)
    const thrice = read(Array(3).fill(PLAIN.slice(0, 8).join('\n\n')).join('\n\n'), 'product-sense', QUESTION)
    for (const {id, status} of once.values())
      if (status !== 'made') assert.notEqual(thrice.get(id)?.status, 'made', id)
    assert.deepEqual(made(STUFFED.repeat(10), 'product-sense', QUESTION), [])
  })

  it('gives nothing for promises', () => {
    for (const category of categories) {
      const text = movesOf(category).map(
        it => `I would define the ${it.replaceAll('-', ' ')} clearly and validate it.`,
      )
      assert.deepEqual(made(text.join('\n\n'), category), [], category)
    }
  })

  it('gives nothing for the question said again', () => {
    const question =
      'Your ferry app is used by commuters and tourists, and tourists miss boats. How would you improve it?'
    const text = 'Your ferry app is used by commuters and tourists, and tourists miss boats.'
    const [reading] = [...read(`${text}\n\n${text}`, 'improvement', question).values()].filter(
      it => it.status !== 'not-found',
    )
    assert.equal(reading, undefined)
  })

  it('gives nothing for what is quoted, commented out or code', () => {
    const text = PLAIN.map(
      (line, at) => [`> ${line}`, `<!-- ${line} -->`, `\`\`\`\n${line}\n\`\`\``][at % 3],
    ).join('\n\n')
    assert.deepEqual(made(text, 'product-sense', QUESTION), [])
  })

  it('says nothing certain of an empty answer', () => {
    for (const category of categories)
      for (const it of read('', category).values())
        assert.deepEqual([it.status, it.place], ['not-found', undefined])
  })

  it('says the same of the same text', () => {
    const text = PLAIN.join('\n\n')
    assert.deepEqual([...read(text, 'product-sense', QUESTION)], [...read(text, 'product-sense', QUESTION)])
  })

  it('gives places within the text and chances between 0 and 1', () => {
    const text = `---\nquestion: "${QUESTION}"\n---\n\n${PLAIN.join('\n\n')}`
    for (const category of categories)
      for (const {place, confidence} of read(text, category).values()) {
        assert.ok(confidence >= 0 && confidence <= 1)
        if (place) assert.ok(place.start > 40 && place.start < place.end && place.end <= text.length)
      }
  })
})
