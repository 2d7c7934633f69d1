import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../../src/core/apply-fixes.ts'
import {type Category, categories, levels} from '../../../../src/core/coach/types.ts'
import {makePlan} from '../../../../src/core/practice/plans/make-plan.ts'
import {planText, startWords} from '../../../../src/core/practice/plans/plan-text.ts'
import {readPlan, readStart, tickItem, todayOf} from '../../../../src/core/practice/plans/read-plan.ts'
import type {DayOfPlan, PlanWishes} from '../../../../src/core/practice/plans/types.ts'
import {roles} from '../../../../src/core/practice/roles.ts'
import {question} from '../question.ts'

const questions = categories.flatMap(category =>
  [1, 2, 3, 4].map(number =>
    question({
      id: `${category}-${number}`,
      category,
      level: number < 3 ? 'mid' : 'senior',
      minutes: category === 'behavioral' ? 3 : category === 'estimation' ? 15 : 35,
    }),
  ),
)
const wishes: PlanWishes = {
  role: 'general',
  level: 'senior',
  days: 7,
  start: '2027-03-01',
  interview: null,
  minutes: 60,
  questions,
  states: new Map(),
  spread: [],
}
const casesOf = (plan: ReturnType<typeof makePlan>) =>
  plan.days.flatMap(it => it.items).flatMap(({start}) => (start?.kind === 'question' ? [start.id] : []))
const categoriesOf = (plan: ReturnType<typeof makePlan>) =>
  casesOf(plan).map(id => id.replace(/-\d$/, '') as Category)

describe('a plan', () => {
  it('has 7 or 14 days of 45 to 60 minutes, each with something to start', () => {
    for (const days of [7, 14] as const) {
      for (const minutes of [45, 50, 60]) {
        for (const role of roles) {
          const plan = makePlan({...wishes, days, minutes, role})
          assert.equal(plan.days.length, days)
          for (const {number, theme, items} of plan.days) {
            const sum = items.reduce((all, it) => all + (it.minutes ?? 0), 0)
            assert.ok(
              sum >= 30 && sum <= minutes + 3,
              `${role} ${days} day ${number} (${theme}): ${sum} of ${minutes}`,
            )
            assert.ok(
              items.some(({start}) => start !== null),
              theme,
            )
          }
        }
      }
    }
  })

  it('is the same for the same wishes, and asks no question twice', () => {
    const plan = makePlan({...wishes, days: 14})
    assert.deepEqual(makePlan({...wishes, days: 14}), plan)
    assert.equal(new Set(casesOf(plan)).size, casesOf(plan).length)
  })

  it('is about the role and about what is weak', () => {
    const growth = categoriesOf(makePlan({...wishes, days: 14, role: 'growth'}))
    const technical = categoriesOf(makePlan({...wishes, days: 14, role: 'technical'}))
    assert.ok(growth.includes('growth') && growth.includes('go-to-market') && !growth.includes('technical'))
    assert.ok(technical.includes('technical') && !technical.includes('go-to-market'))
    assert.ok(categoriesOf(makePlan({...wishes, weak: ['estimation']})).includes('estimation'))
    const spread = [{category: 'ai-product' as const, attempts: 3, share: 1, score: 20, last: null}]
    assert.ok(categoriesOf(makePlan({...wishes, spread})).includes('ai-product'))
  })

  it('is cut to the days before the interview, and keeps the mock and the rest', () => {
    const plan = makePlan({...wishes, interview: '2027-03-05'})
    assert.deepEqual(
      plan.days.map(it => it.theme),
      [
        'Where you stand',
        'Behavioural stories and strategy',
        'Mock interview',
        'Light recall, and what you need tomorrow',
      ],
    )
    assert.equal(plan.days.at(-1)?.date, '2027-03-04')
    assert.equal(makePlan({...wishes, interview: '2027-02-01'}).days.length, 7)
  })

  it('takes any question of a category where the bank has none', () => {
    const plan = makePlan({...wishes, questions: []})
    assert.ok(plan.days[1]?.items.some(({start}) => start?.kind === 'category'))
  })
})

describe('the file of a plan', () => {
  const plan = makePlan({...wishes, days: 14, interview: '2027-03-15', role: 'ai'})
  const text = planText(plan)

  it('is Markdown that reads back as the plan', () => {
    const filed = readPlan(text)
    assert.deepEqual([filed?.role, filed?.level, filed?.interview], ['ai', 'senior', '2027-03-15'])
    assert.equal(filed?.days.length, 15)
    for (const [index, day] of plan.days.entries()) {
      const own: DayOfPlan | undefined = filed?.days[index]
      assert.deepEqual([own?.number, own?.date, own?.theme], [day.number, day.date, day.theme])
      assert.deepEqual(
        own?.items.map(({minutes, title, start, ticked}) => ({minutes, title, start, ticked})),
        day.items.map(it => ({...it, ticked: false})),
      )
    }
    assert.match(text, /^## Day 2 · Tuesday 2027-03-02 · Product sense and improvement$/m)
    assert.match(text, /^- \[ \] \d+ min: Product sense: “.*” \(`question product-sense-\d`\)$/m)
  })

  it('keeps the words of a question from becoming markup', () => {
    const bank = [question({id: 'x', category: 'product-sense', ask: 'Why <b> *this* `code` [x] and_that?'})]
    const own = planText(makePlan({...wishes, questions: bank}))
    const [, item] = readPlan(own)?.days[0]?.items ?? []
    assert.deepEqual(
      [item?.title, item?.start],
      ['Product sense: “Why <b> *this* `code` [x] and_that?”', {kind: 'question', id: 'x'}],
    )
    assert.ok(own.includes('Why \\<b> \\*this\\* \\`code\\` \\[x] and\\_that?'))
  })

  it('survives what people do to it', () => {
    const edited = text
      .replaceAll('\n', '\r\n')
      .replace('- [ ] 10 min: Recall cards', '* [X] 7 minutes - Cards on the train')
      .replace('## Day 2 · Tuesday 2027-03-02', 'My notes.\r\n\r\n## Wednesday 2027-03-03')
    const filed = readPlan(edited)
    assert.deepEqual(filed?.days[0]?.items[0], {
      minutes: 7,
      title: 'Cards on the train',
      start: {kind: 'cards'},
      ticked: true,
      line: filed?.days[0]?.items[0]?.line,
    })
    assert.equal(filed?.days[1]?.date, '2027-03-03')
    assert.equal(readPlan('---\npmprep: prd\n---\n- [ ] a\n'), undefined)
    assert.deepEqual(readPlan('---\npractice: plan\n---\n')?.days, [])
  })

  it('is ticked where it says', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.boolean(), fc.boolean(), (line, ticked, isWindows) => {
        const source = isWindows ? text.replaceAll('\n', '\r\n') : text
        const edit = tickItem(source, line, ticked)
        const items = readPlan(source)?.days.flatMap(it => it.items) ?? []
        assert.equal(
          edit !== undefined,
          items.some(it => it.line === line),
        )
        if (!edit) return
        const after = readPlan(applyEdits(source, [edit]))?.days.flatMap(it => it.items)
        assert.deepEqual(
          after,
          items.map(it => (it.line === line ? {...it, ticked} : it)),
        )
      }),
    )
  })

  it('says what is to be done today, and what was left', () => {
    const filed = readPlan(text)
    assert.ok(filed)
    const third = todayOf(filed, '2027-03-03')
    assert.equal(third.day?.number, 3)
    assert.equal(third.left.length, (plan.days[0]?.items.length ?? 0) + (plan.days[1]?.items.length ?? 0))
    assert.match(third.says, /^Day 3 of 14: Metrics and trade-offs\. \d+ of earlier days are left\.$/)
    assert.equal(todayOf(filed, '2027-02-27').says, 'It begins on 2027-03-01.')
    assert.match(todayOf(filed, '2027-04-01').says, /^It ended on 2027-03-15\. /)
    assert.equal(third.done, 0)
  })
})

describe('what an item starts', () => {
  it('is written and read the same', () => {
    for (const level of levels)
      for (const {items} of makePlan({...wishes, level, days: 14}).days) {
        for (const {start} of items) if (start) assert.deepEqual(readStart(startWords(start)), start)
      }
  })

  it('is nothing where the words are none of ours', () => {
    for (const words of ['', 'question', 'drill juggling', 'category x', 'rm -rf', 'new prd']) {
      assert.equal(readStart(words), null)
    }
    assert.deepEqual(readStart('mock 9'), {kind: 'mock', questions: 5, minutes: 20})
  })
})
