import assert from 'node:assert/strict'
import fc from 'fast-check'
import {kindStates, nextExercise, weakestKind} from '../../../../src/core/practice/drills/choose.ts'
import {loadExercises} from '../../../../src/core/practice/drills/exercises.ts'
import {
  type DrillEntry,
  drillEntry,
  loggedDrill,
  readDrillLog,
} from '../../../../src/core/practice/drills/log.ts'

const exercises = await loadExercises()

const entry = (of: Partial<DrillEntry> = {}): DrillEntry => ({
  at: '2027-03-09T17:05',
  exercise: 'metric-tuple-toy-rental',
  score: 86,
  seconds: 95,
  text: 'Boxes with every part.',
  ...of,
})

describe('the log of drills', () => {
  it('has one entry more, with what was written', () => {
    const first = loggedDrill('', entry())
    const log = first + loggedDrill(first, entry({at: '2027-03-09T17:09', text: 'One.\n\n## Two\n- three'}))
    const {entries, unread} = readDrillLog(log)
    assert.deepEqual(unread, [])
    assert.deepEqual(
      entries.map(it => it.text),
      ['Boxes with every part.', 'One.\n\n## Two\n- three'],
    )
  })

  it('gives back what went in, whatever was written and in whichever order it stands', () => {
    const text = fc.string().map(it =>
      it
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+$/gm, '')
        .trim(),
    )
    const one = fc.record({
      at: fc.integer({min: 10, max: 28}).map(it => `2027-03-${it}T09:00`),
      exercise: fc.constantFrom('equation-only-haircuts', 'i-rewrite-water-taxis'),
      score: fc.integer({min: 0, max: 100}),
      seconds: fc.integer({min: 0, max: 3600}),
      text: text.filter(it => it !== ''),
    })
    fc.assert(
      fc.property(fc.array(one, {maxLength: 8}), entries => {
        const log = entries.reduce((sum, it) => sum + loggedDrill(sum, it), '')
        const back = [...entries].reverse().map(drillEntry).join('\n')
        assert.deepEqual(readDrillLog(log).entries, readDrillLog(back).entries)
        assert.equal(readDrillLog(log).entries.length, new Set(entries.map(it => JSON.stringify(it))).size)
      }),
      {numRuns: 200},
    )
  })

  it('has two of one minute in the same order, in whichever they stand', () => {
    const [a, b] = [entry({seconds: 0}), entry({seconds: 1})]
    const read = (...entries: DrillEntry[]) => readDrillLog(entries.map(drillEntry).join('\n')).entries
    assert.deepEqual(read(b, a), read(a, b))
  })

  it('loses nothing where git has left two versions, and counts what stands in both once', () => {
    const [a, b] = [entry(), entry({at: '2027-03-10T08:00', score: 20})]
    const merged = `<<<<<<< ours\n${drillEntry(a)}=======\n${drillEntry(a)}\n${drillEntry(b)}>>>>>>> theirs\n`
    assert.deepEqual(readDrillLog(merged).entries, [a, b])
  })

  it('reads Windows line endings, and says which headings it cannot read', () => {
    const log = `${loggedDrill('', entry())}\n## Notes of mine\n\n> not an entry\n`
    const {entries, unread} = readDrillLog(log.replace(/\n/g, '\r\n'))
    assert.deepEqual(entries, [entry()])
    assert.equal(unread.length, 1)
    assert.equal(log.split('\n')[(unread[0]?.line ?? 0) - 1], '## Notes of mine')
  })
})

describe('what to drill next', () => {
  const of = (exercise: string, score: number, at = '2027-03-09T17:05') => entry({exercise, score, at})

  it('is the kind that goes worst lately, and an untried one before those that go well', () => {
    const done = (entries: DrillEntry[]) => weakestKind(kindStates(exercises, entries))
    assert.equal(done([]), 'clarifying-questions')
    assert.equal(done([of('equation-only-haircuts', 40)]), 'equation-only')
    assert.equal(done([of('clarifying-questions-night-bus', 90)]), 'segment-and-choose')
    const better = [20, 80, 90, 85].map((score, day) =>
      of('equation-only-haircuts', score, `2027-03-1${day}T09:00`),
    )
    assert.equal(kindStates(exercises, better).find(it => it.kind === 'equation-only')?.score, 85)
  })

  it('is an exercise of the kind that was done least often, then longest ago, not the last one', () => {
    const own = exercises.filter(it => it.kind === 'equation-only').map(it => it.id)
    const [first, second] = own as [string, string]
    assert.equal(nextExercise('equation-only', exercises, [])?.id, first)
    assert.equal(nextExercise('equation-only', exercises, [of(first, 90)])?.id, second)
    const all = own.map((id, day) => of(id, 50, `2027-03-${day + 10}T09:00`))
    assert.equal(nextExercise('equation-only', exercises, all)?.id, first)
    assert.equal(nextExercise('equation-only', exercises, all, first)?.id, second)
  })
})
