import assert from 'node:assert/strict'
import {type AnswerScreen, answerScreen} from '../../../src/extension/panel/answer-screens.ts'
import {toPanelSchema} from '../../../src/protocol.ts'

const now = {uri: 'file:///a.md', seconds: 61, isDone: false, due: ''}
const BODY = `
# How would you improve booking for a climbing gym?

## Answer

I take it that the gym has 90 places and sells most of them on weekday evenings.

The goal is that members climb twice a week instead of once, because members who do stay for another year.

Parents with a child under ten come first: they are a third of the members, and they give up when both cannot book
together. Students wait. A father told us that he books one slot, drives home without the second, and cancels.

I would let a parent book two places at once and pay when they come. It costs us evening places that stay empty. From
9% of evenings with a cancelled family slot to 4% by the end of May, and no more than 5% of places empty.
`

function file(front: string, body = BODY): string {
  return `---\npmprep: answer\nquestion: How would you improve booking for a climbing gym?\n${front}---\n${body}`
}

describe('what the panel shows of an answer', () => {
  it('fits the protocol at every stage', () => {
    const draft = file('category: improvement\nlevel: mid\nminutes: 35\nstatus: draft\n')
    const submitted = draft.replace('draft', 'submitted')
    const stages: [AnswerScreen['kind'], string, boolean][] = [
      ['draft', draft, false],
      ['self-score', draft, true],
      ['self-score', submitted, false],
      ['review', submitted.replace('status', 'score: 50\nself: {clarity: 4}\nstatus'), false],
      ['unasked', file('status: draft\n'), false],
      ['broken', file('category: improvement\nself: {clarity: 3\nstatus: submitted\n'), false],
      ['unasked', file('category: improvement\nstatus: submitted\nscore: 5\n', '\n# Only a title\n'), false],
    ]
    for (const [kind, text, isDone] of stages) {
      const screen = answerScreen(text, {...now, isDone})
      assert.equal(screen.kind, kind)
      const sent = {
        type: 'state',
        revision: 1,
        tab: 'coach',
        screen,
        interview: null,
        taken: [],
        refused: [],
      }
      assert.deepEqual(toPanelSchema.parse(JSON.parse(JSON.stringify(sent))), sent)
    }
  })

  it('says at which line a file is broken, whatever else can be read of it', () => {
    const draft = file('category: improvement\nlevel: mid\nstatus: draft\n')
    const torn = draft.replace('mid', '[mid')
    const screen = answerScreen(torn, {...now, isDone: true})
    assert.ok(screen.kind === 'broken')
    assert.equal(screen.uri, now.uri)
    assert.match(screen.why, /^Front matter that is no YAML: /)
    const {start, end} = screen.place
    assert.equal(torn.slice(start, end), torn.split('\n')[screen.line - 1])
    const merged = answerScreen(
      draft.replace(
        'status: draft',
        '<<<<<<< ours\nstatus: draft\n=======\nstatus: submitted\n>>>>>>> theirs',
      ),
      now,
    )
    assert.ok(merged.kind === 'broken')
    assert.equal(merged.line, 6)
  })

  it('says nothing of the coach’s before the person has scored it', () => {
    const submitted = file('category: improvement\nlevel: mid\nstatus: submitted\n')
    for (const text of [submitted, submitted.replace('submitted', 'draft')]) {
      const said = JSON.stringify(answerScreen(text, {...now, isDone: true}))
      assert.doesNotMatch(said, /"moves"|"score"|"fix"|"strength"/)
    }
  })

  it('has the time of the question, stretched over the steps of its category', () => {
    const screen = answerScreen(file('category: improvement\nminutes: 20\nstatus: draft\n'), now)
    assert.ok(screen.kind === 'draft')
    assert.equal(screen.seconds, 61)
    const minutes = screen.steps.reduce((sum, step) => sum + step.minutes, 0)
    assert.ok(Math.abs(minutes - 20) < 0.01, `${minutes}`)
    assert.ok(screen.words > 100)
  })

  it('puts the scores of both side by side, and what it was when submitted', () => {
    const front = 'category: improvement\nlevel: mid\nstatus: submitted\nscore: 12\nself: {clarity: 4}\n'
    const screen = answerScreen(file(front), now)
    assert.ok(screen.kind === 'review')
    assert.equal(screen.dimensions.find(({id}) => id === 'clarity')?.own, 4)
    assert.equal(screen.dimensions.find(({id}) => id === 'ownership')?.own, null)
    assert.equal(screen.submitted, 12)
    for (const {quote, place} of screen.moves) {
      if (quote === null) assert.equal(place, null)
      else assert.ok(place && place.end > place.start)
    }
  })

  it('asks two follow-ups, those of the file first', () => {
    const front = 'category: improvement\nlevel: mid\nstatus: submitted\nscore: 12\n'
    const fresh = answerScreen(file(front), now)
    assert.ok(fresh.kind === 'review')
    const [first] = fresh.followUps
    assert.ok(first)
    const filed = `${BODY}\n## Follow-ups\n\n### ${first.ask}\n\nWe lose 40 student evenings a week: they can book again at nine.\n\n### What would you drop?\n`
    const screen = answerScreen(file(front, filed), now)
    assert.ok(screen.kind === 'review')
    assert.deepEqual(
      screen.followUps.map(({ask}) => ask),
      [first.ask, 'What would you drop?'],
    )
    assert.ok(screen.followUps[0]?.verdict)
    assert.equal(screen.followUps[1]?.verdict, null)
  })

  it('offers the category that the question sounds like first, where none is named', () => {
    const screen = answerScreen(
      '---\npmprep: answer\nquestion: Sign-ups of the tool library fell by a fifth since Monday. What happened?\n---\n\nI look at it.\n',
      now,
    )
    assert.ok(screen.kind === 'unasked')
    assert.equal(screen.categories.length, 13)
    assert.equal(screen.categories[0]?.id, 'diagnosis')
  })
})
