import assert from 'node:assert/strict'
import {reviewDocument} from '../../src/core/coach/review-document.ts'
import {readDocument} from '../../src/core/document/document.ts'
import {inWords} from '../../src/core/editing/lenses.ts'
import {lint} from '../../src/core/lint.ts'

function read(section: string) {
  const text = `---\npmprep: prd\n---\n\n# Refunds without a call\n\n${section}\n`
  const document = readDocument(text)
  const result = lint(document)
  const element = (id: string) => {
    const state = result.elements.find(it => it.id === id)
    assert.ok(state)
    return state
  }
  const finding = (rule: string) => result.findings.find(it => it.rule === rule)
  return {text, document, result, element, finding}
}

describe('a column for targets', () => {
  const table = (...targets: string[]) =>
    read(
      `## Metrics\n\n| Metric | Target |\n|---|---|\n${targets.map((it, index) => `| Refunds of kind ${index} | ${it} |\n`).join('')}`,
    )

  it('that is empty is said to be there, at its own place, and not to be inserted', () => {
    for (const targets of [['', ''], ['-', '-'], ['']]) {
      const {text, element, finding} = table(...targets)
      const found = finding('element/metric-target')
      assert.match(found?.message ?? '', /^Targets: the column “Target” has no value yet\. A number on /)
      assert.equal(text.slice(found?.start, found?.end), 'Target')
      assert.deepEqual(found?.fixes, [])
      assert.equal(element('metric-target').status, 'missing')
      assert.equal(inWords(element('metric-target')), 'the column “Target” has no value yet')
    }
  })

  it('that is filled in part is counted, and asked for nothing that it has', () => {
    const {element, finding} = table('60%', '', '')
    assert.match(
      finding('element/metric-target')?.message ?? '',
      /^Targets: weak, the column “Target” is filled in 1 of 3 rows; not found in it: a baseline, a date\. /,
    )
    assert.deepEqual(element('metric-target').lacking, ['a baseline', 'a date'])
  })

  it('that is full needs no remark', () => {
    const {element, finding} = table('60%', '100')
    assert.equal(element('metric-target').remark, undefined)
    assert.doesNotMatch(finding('element/metric-target')?.message ?? '', /column/)
  })

  it('is what the coach points to', () => {
    const section =
      '## Problem\n\nShop owners wait two days for each refund, because support must trigger it: 410 calls in May.\n\n## Metrics\n\n| Metric | Target |\n|---|---|\n| Refunds by owner | |'
    const {document, result} = read(section)
    const elements = result.elements.map(it =>
      it.id === 'metric-target' ? it : {...it, status: 'covered' as const},
    )
    const {fix, followUps} = reviewDocument(document, {...result, elements})
    assert.match(fix?.why ?? '', /^“Targets” is not finished: the column “Target” has no value yet\. /)
    assert.equal(fix?.place?.line, 13)
    assert.match(followUps[0]?.because ?? '', /^“Targets” is not finished: /)
  })
})

describe('a problem that names its solution', () => {
  it('is there, but for that; its status stays', () => {
    const {element, finding} = read(
      '## Problem\n\nShop owners need a dashboard in which they can start a refund. They lack a button for it today.',
    )
    assert.equal(finding('problem/solution-in-disguise')?.severity, 'warning')
    assert.equal(element('problem').status, 'covered')
    assert.match(inWords(element('problem')), /^there, but it names a solution/)
  })

  it('is said of none that tells a pain beside it', () => {
    const {element, finding} = read(
      '## Problem\n\nShop owners need a dashboard. They wait two days for each refund and lose 40 customers a month.',
    )
    assert.equal(finding('problem/solution-in-disguise')?.severity, 'hint')
    assert.equal(element('problem').remark, undefined)
  })
})
