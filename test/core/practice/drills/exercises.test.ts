import assert from 'node:assert/strict'
import {type DrillKind, drillKinds} from '../../../../src/core/practice/drill-kinds.ts'
import {checkDrill} from '../../../../src/core/practice/drills/check-drill.ts'
import {loadExercises} from '../../../../src/core/practice/drills/exercises.ts'
import {readDrillFiles} from '../../../../src/core/practice/drills/read-exercises.ts'

const kinds = Object.keys(drillKinds) as DrillKind[]
const all = await loadExercises()

/** What is in no exercise: the right words for any of them, and nothing said. */
const STUFFED = `I would first align with stakeholders on the problem space. Then I would define a clear North Star metric with
robust guardrails and a MECE hypothesis tree. Using RICE and the CIRCLES framework, I would segment users, prioritise the
highest-impact opportunity, evaluate trade-offs, and iterate in a data-driven way. Finally, I would communicate the
recommendation and monitor risks continuously to ensure alignment and drive sustainable growth.`

describe('the exercises', () => {
  for (const kind of kinds) {
    describe(kind, () => {
      const own = all.filter(it => it.kind === kind)
      it('are twelve or more, about different products', () => {
        assert.ok(own.length >= 12, String(own.length))
      })
      it('pass their good example and not their poor one', () => {
        for (const exercise of own) {
          const [good, poor] = [exercise.good, exercise.poor.text].map(it => checkDrill(exercise, it).score)
          assert.ok(good! >= 75 && poor! <= 50, `${exercise.id}: good ${good}, poor ${poor}`)
        }
      })
      it('are not passed by words of the trade, nor by repeating what was given', () => {
        for (const exercise of own) {
          const {id, situation, write} = exercise
          assert.ok(checkDrill(exercise, STUFFED).score <= 45, `${id}: stuffed`)
          const told = ['i-rewrite', 'star-compression', 'thirty-second-close'].includes(kind)
          if (!told) assert.ok(checkDrill(exercise, `${situation} ${write}`).score < 70, `${id}: repeated`)
        }
      })
      it('are not passed by the good example of another product', () => {
        const passed = own.flatMap(exercise =>
          own
            .filter(it => it !== exercise && checkDrill(exercise, it.good).score >= 75)
            .map(it => `${exercise.id} by ${it.id}`),
        )
        // Of 132 pairs one or two share their harm or their people.
        assert.ok(passed.length <= 2, passed.join('\n'))
      })
    })
  }

  it('are each about a product of its own, with minutes from 1 to 5', () => {
    assert.equal(new Set(all.map(it => it.id)).size, all.length)
    assert.equal(new Set(all.map(it => it.product)).size, all.length)
    for (const {id, minutes} of all) assert.ok(minutes >= 1 && minutes <= 5, id)
  })

  it('say nothing of an empty text, and the same of the same text', () => {
    for (const exercise of all) {
      const {score, says} = checkDrill(exercise, ' \n ')
      assert.deepEqual([score, says], [0, 'Nothing is written yet.'], exercise.id)
      assert.deepEqual(checkDrill(exercise, exercise.good), checkDrill(exercise, exercise.good))
    }
  })

  it('quote the writer, and tell what to do for what is not there', () => {
    for (const exercise of all) {
      for (const text of [exercise.good, exercise.poor.text]) {
        const plain = text.replace(/\s+/g, ' ')
        for (const {quote, met, how, what} of checkDrill(exercise, text).points) {
          const words = quote?.replace(/ …$/, '')
          assert.ok(!words || plain.includes(words), `${exercise.id}: ${quote}`)
          const before = plain.charAt(plain.indexOf(words ?? '') - 1)
          assert.ok(!/^[,:;]/.test(words ?? ''), `${exercise.id}: ${quote}`)
          assert.ok(!/^\w{2}$/.test(before + (words ?? '').charAt(0)), `${exercise.id}: ${quote}`)
          if (met !== 'made') assert.match(how, /^\S.{8,}[.?”]$/, `${exercise.id}, ${what}: ${how}`)
        }
      }
    }
  })
})

describe('files of exercises', () => {
  const exercise = `kind: equation-only
exercises:
  - id: equation-only-kites
    product: kites on a beach
    situation: "Ten kites, each with two strings."
    write: Write the equation in words.
    good: kites × strings = 20
    poor: {text: "20 strings", because: "There is no equation."}
    check:
      terms:
        - {name: kites, words: [kite*]}
        - {name: strings, words: [string*]}
        - {name: beaches, words: [beach*]}
      result: {value: 20, within: 1.1, unit: [string*]}
`
  const problems = (text: string) =>
    readDrillFiles([{path: 'a.yaml', text}]).problems.map(({line, message}) => `${line}: ${message}`)

  it('are read with what the check of their kind needs', () => {
    assert.deepEqual(problems(exercise), [])
    assert.match(problems(exercise.replace('unit:', 'units:'))[0] ?? '', /^14: /)
    assert.match(
      problems(exercise.replace('[kite*]', '["Kite"]'))[0] ?? '',
      /^11: words: expected words in lower case/,
    )
    assert.match(problems(exercise.replace('kind: equation-only', 'kind: sums'))[0] ?? '', /^1: kind: /)
  })

  it('have ids of their own that begin with their kind', () => {
    assert.match(
      problems(exercise.replace('id: equation-only', 'id: equation'))[0] ?? '',
      /^3: .*equation-only-…/,
    )
    const twice = exercise + exercise.slice(exercise.indexOf('  - id'))
    assert.match(problems(twice)[0] ?? '', /^15: .*is taken/)
  })

  it('that are no YAML, or of no kind, are reported with their line', () => {
    assert.match(problems('kind: [')[0] ?? '', /No YAML/)
    assert.match(problems('exercises: []')[0] ?? '', /^1: /)
  })
})
