import assert from 'node:assert/strict'
import {readAnswer} from '../../../../src/core/coach/moves/read-answer.ts'
import {readMoves} from '../../../../src/core/coach/moves/read-moves.ts'
import {threadFault} from '../../../../src/core/coach/moves/thread.ts'
import {weakened} from '../../../../src/core/coach/moves/weakened.ts'
import type {Category, MoveReading} from '../../../../src/core/coach/types.ts'

/** Readings of an answer of one line a move, in that order: all made, but for those with a question mark. */
function read(category: Category, lines: readonly string[]): Map<string, MoveReading> {
  const moves = lines.map(it => it.replace('?', ''))
  const answer = readAnswer(moves.map(it => `This is where the ${it} stands.`).join('\n\n'))
  const readings = lines.map((line, at): MoveReading => {
    const id = moves[at] as string
    const {start, end} = answer.units[at] ?? {start: 0, end: 0}
    if (line.endsWith('?')) return {id, status: 'not-found', confidence: 0.8}
    return {id, status: 'made', confidence: 0.8, place: {start, end}}
  })
  const showings = new Map(
    moves.map((id, at) => [
      id,
      answer.units
        .map((unit, index) => ({unit, logit: index === at ? 2 : -6}))
        .sort((a, b) => b.logit - a.logit),
    ]),
  )
  return new Map(weakened(readings, answer, category, showings).map(it => [it.id, it]))
}

/** What is wrong with the thread, where the choice stands first and the measure last. */
function thread(choice: string, rest: readonly string[]): (move: string) => string | undefined {
  const {units} = readAnswer([choice, ...rest].join('\n\n'))
  const reading = (id: string, at: number): [string, MoveReading] => {
    const {start, end} = units.at(at) as {start: number; end: number}
    return [id, {id, status: 'made', confidence: 1, place: {start, end}}]
  }
  const made = new Map([reading('segment-choice', 0), reading('metric', -1)])
  return move => threadFault(move, made, units)
}

const start = ['define', 'shape'] as const

describe('what an answer takes back again', () => {
  it('weakens a data check that comes after the cause', () => {
    const late = read('diagnosis', [...start, 'internal-cause', 'data-check']).get('data-check')
    assert.equal(late?.status, 'weak')
    assert.match(late?.because ?? '', /after the first cause/)
    const early = read('diagnosis', [...start, 'data-check', 'internal-cause'])
    assert.equal(early.get('data-check')?.status, 'made')
  })

  it('weakens a pain that comes after the solution', () => {
    const lines = ['clarify', 'goal', 'decision', 'rejected', 'pain']
    assert.equal(read('product-sense', lines).get('pain')?.status, 'weak')
    assert.equal(read('trade-off', lines).get('pain')?.status, 'made')
  })

  it('lets an answer open with what it comes to', () => {
    assert.equal(read('product-sense', ['decision', 'goal', 'rejected', 'pain']).get('pain')?.status, 'made')
  })

  it('weakens a choice that nothing loses by', () => {
    const alone = read('strategy', ['goal', 'decision', 'options?', 'rejected?']).get('decision')
    assert.equal(alone?.status, 'weak')
    assert.match(alone?.because ?? '', /Nothing loses/)
    assert.equal(
      read('strategy', ['goal', 'decision', 'options?', 'rejected']).get('decision')?.status,
      'made',
    )
    assert.equal(read('ai-product', ['pain', 'decision']).get('decision')?.status, 'made')
  })

  it('leaves what was not found as it is', () => {
    const readings = read('diagnosis', ['define', 'shape', 'internal-cause', 'data-check?'])
    assert.deepEqual(readings.get('data-check'), {id: 'data-check', status: 'not-found', confidence: 0.8})
  })

  it('weakens a choice of people who do not come back', () => {
    const lost = thread('Night porters come first.', [
      'A lamp.',
      'One hotel.',
      'May.',
      'Wrong keys.',
      'Done.',
    ])
    assert.match(lost('segment-choice') ?? '', /does not come back/)
    const kept = thread('Night porters come first.', [
      'A lamp.',
      'One hotel.',
      'May.',
      'Porters who guess.',
      'Done.',
    ])
    assert.equal(kept('segment-choice'), undefined)
    const short = thread('Night porters come first.', ['A lamp.'])
    assert.equal(short('segment-choice'), undefined)
  })

  it('weakens a measure of everybody after a choice of some', () => {
    const rest = ['They guess.', 'A lamp.', 'May.']
    const everybody = thread('Night porters come first.', [...rest, 'We count monthly active users.'])
    assert.match(everybody('metric') ?? '', /“active users”|“monthly/)
    const own = thread('Night porters come first.', [...rest, 'We count active users among the porters.'])
    assert.equal(own('metric'), undefined)
  })

  it('recomputes what an estimate comes to', () => {
    const estimate = (result: string) =>
      readMoves(
        readAnswer(
          [
            'Cups a day = stalls × customers per stall × cups per customer.',
            'About 120 stalls, as I counted twelve on one of ten squares.',
            'Each has some 90 customers, one every four minutes for six hours.',
            `120 × 90 × 1.5 = ${result} cups a day.`,
          ].join('\n\n'),
        ),
        {category: 'estimation', question: '', level: 'mid'},
      ).find(it => it.id === 'compute')
    assert.equal(estimate('16,200')?.status, 'made')
    assert.equal(estimate('26,200')?.status, 'weak')
    assert.match(estimate('26,200')?.because ?? '', /expected 16,200/)
  })
})
