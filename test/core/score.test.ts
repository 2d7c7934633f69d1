import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../src/core/apply-fixes.ts'
import {readDocument} from '../../src/core/document/document.ts'
import type {Checklist} from '../../src/core/frameworks/schema.ts'
import {lint} from '../../src/core/lint.ts'
import {score} from '../../src/core/score.ts'
import type {ElementState, Finding, Severity, Status} from '../../src/core/types.ts'

const checklist: Checklist = {
  type: 'prd',
  title: 'PRD',
  elements: [
    {id: 'problem', weight: 5, severity: 'error'},
    {id: 'metrics', weight: 3, severity: 'error'},
    {id: 'risks', weight: 2, severity: 'warning'},
  ],
}
const states = (...of: Status[]): ElementState[] =>
  of.map((status, index) => ({
    id: checklist.elements[index]?.id ?? '',
    status,
    confidence: 1,
    announced: true,
    found: [],
    lacking: [],
  }))
const finding = (severity: Severity, rule = 'wording/vague'): Finding => ({
  rule,
  severity,
  message: '',
  why: '',
  href: '',
  start: 0,
  end: 0,
  related: [],
  unnecessary: false,
  fixes: [],
})
const scoreOf = (elements: ElementState[], findings: Finding[], by = checklist) =>
  score({checklist: by, elements, findings, stories: []})
const times = (count: number, severity: Severity) => Array.from({length: count}, () => finding(severity))

describe('the score', () => {
  it('is 100 where everything is covered and nothing found', () =>
    assert.equal(scoreOf(states('covered', 'covered', 'covered'), []), 100))

  it('is 0 where nothing is covered', () =>
    assert.equal(scoreOf(states('missing', 'missing', 'missing'), []), 0))

  it('weighs the elements, a weak one half', () => {
    assert.equal(scoreOf(states('covered', 'missing', 'missing'), []), 50)
    assert.equal(scoreOf(states('weak', 'covered', 'missing'), []), 55)
  })

  it('falls with each finding by its severity', () => {
    const all = states('covered', 'covered', 'covered')
    assert.equal(scoreOf(all, [finding('error')]), 95)
    assert.equal(scoreOf(all, [finding('warning')]), 98)
    assert.equal(scoreOf(all, [finding('information')]), 99)
    assert.equal(scoreOf(all, [finding('hint')]), 100)
  })

  it('loses 30 to findings at most, and never falls below 0', () => {
    assert.equal(scoreOf(states('covered', 'covered', 'covered'), times(50, 'warning')), 70)
    assert.equal(scoreOf(states('missing', 'missing', 'covered'), times(50, 'error')), 0)
  })

  it('counts an element once: its own finding costs nothing more', () =>
    assert.equal(scoreOf(states('missing', 'covered', 'covered'), [finding('error', 'element/problem')]), 50))

  it('starts at 100 where the checklist asks for nothing', () =>
    assert.equal(scoreOf([], times(3, 'warning'), {...checklist, elements: []}), 94))

  it('never rises with a finding', () => {
    for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
      let last = 100
      for (let count = 0; count < 40; count++) {
        const now = scoreOf(states('covered', 'weak', 'covered'), times(count, severity))
        assert.ok(now <= last)
        last = now
      }
    }
  })
})

describe('the score of a backlog', () => {
  const sound = (index: number) =>
    `- As a warden of hut ${index}, I want to see who arrives tonight, so that I can heat ${index + 2} rooms.`
  const people = [
    'baker',
    'nurse',
    'driver',
    'gardener',
    'cook',
    'clerk',
    'pilot',
    'tailor',
    'miner',
    'judge',
  ]
  const wishes = [
    ['see who arrives tonight', 'heat enough rooms'],
    ['lock the cellar from afar', 'sleep at the valley station'],
    ['order bread for a week', 'carry less each morning'],
    ['report a broken stove', 'have it mended before the cold'],
    ['cancel a night', 'give the bed to somebody else'],
    ['read the water level', 'close the showers in time'],
    ['print the guest list', 'hand it to the rescue team'],
    ['hear of storms', 'keep groups in the house'],
    ['count the blankets', 'send for new ones'],
    ['pay the carrier', 'need no cash up here'],
  ] as const
  const stories = wishes.map(
    ([wish, reason], index) => `- As a ${people[index]}, I want to ${wish}, so that I can ${reason}.`,
  )
  const unfounded = stories.map(it => it.replace(/, so that .*/, '.'))
  const read = (lines: readonly string[]) =>
    lint(readDocument(`---\npmprep: backlog\n---\n\n# Hut\n\n${lines.join('\n')}\n`))
  const scoreWith = (flagged: number) =>
    read([...unfounded.slice(0, flagged), ...stories.slice(flagged)]).score ?? -1

  it('is 100 where no story has a defect, and null where there is none', () => {
    assert.equal(scoreWith(0), 100)
    assert.equal(read([]).score, null)
  })

  it('is the share of the stories that stand as they are, one with a warning counting a third', () => {
    assert.deepEqual([1, 5, 9, 10].map(scoreWith), [93, 67, 40, 33])
  })

  it('is as good in a long backlog as in a short one with the same share of sound stories', () => {
    const findings = [finding('warning')]
    const place = (index: number) => ({start: 10 * index, end: 10 * index + 9})
    const of = (count: number) =>
      score({
        checklist: {...checklist, elements: []},
        elements: [],
        findings: Array.from(
          {length: count},
          (_, index) => ({...findings[0], ...place(2 * index)}) as Finding,
        ),
        stories: Array.from({length: 2 * count}, (_, index) => place(index)),
      })
    assert.deepEqual([1, 5, 50].map(of), [67, 67, 67])
  })

  it('takes what is found elsewhere as everywhere', () => {
    const {score: less, findings} = read([
      ...stories,
      '',
      '## Notes',
      '',
      'The stove should seamlessly burn, etc.',
    ])
    const others = findings.filter(it => it.severity !== 'hint')
    assert.ok(others.length > 0)
    assert.ok(less !== null && less < 100 && less >= 100 - 5 * others.length)
  })

  it('never falls when a finding goes, a story is mended, split, or a repeated one removed', () => {
    const twoWishes =
      '- As a volunteer, I want to register a returned tool and order a new blade, so that the next loan can start.'
    const lines = [...unfounded.slice(0, 4), ...stories.slice(4), twoWishes, sound(1), sound(1), sound(1)]
    const text = `---\npmprep: backlog\n---\n\n# Hut\n\n${lines.join('\n')}\n`
    const {score: before, findings} = lint(readDocument(text))
    const fixes = findings.flatMap(it =>
      it.fixes.filter(({edits}) => !edits.some(edit => edit.text.includes('<!--'))),
    )
    assert.ok(fixes.some(({title}) => /^Split/.test(title)))
    assert.ok(fixes.some(({title}) => /^Remove this story/.test(title)))
    for (const {title, edits} of fixes) {
      const after = lint(readDocument(applyEdits(text, edits))).score
      assert.ok((after ?? 0) >= (before ?? 0), `${title}: ${before} to ${after}`)
    }
  })

  it('never rises with a finding, wherever it is', () => {
    const places = fc.record({
      at: fc.nat({max: 60}),
      severity: fc.constantFrom<Severity>('error', 'warning', 'information', 'hint'),
    })
    fc.assert(
      fc.property(fc.array(places, {maxLength: 25}), fc.nat(), (found, which) => {
        const findings = found
          .map(({at, severity}) => ({...finding(severity), start: at, end: at + 1}))
          .sort((a, b) => a.start - b.start)
        const stories = Array.from({length: 5}, (_, index) => ({start: 10 * index, end: 10 * index + 8}))
        const of = (all: Finding[]) =>
          score({checklist: {...checklist, elements: []}, elements: [], findings: all, stories})
        const fewer = findings.filter((_, index) => index !== which % Math.max(1, findings.length))
        assert.ok(of(fewer) >= of(findings))
        assert.ok(of(findings) >= 0)
      }),
    )
  })
})
