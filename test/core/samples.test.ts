import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readDocument} from '../../src/core/document/document.ts'
import {lint} from '../../src/core/lint.ts'

function lintSample(name: string) {
  return lint(readDocument(readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8')))
}

describe('the sample workspace', () => {
  it('has a good PRD that raises nothing and covers every element', () => {
    const {type, score, elements, findings} = lintSample('good-prd.md')
    assert.equal(type, 'prd')
    assert.deepEqual(findings, [])
    assert.deepEqual(new Set(elements.map(({status}) => status)), new Set(['covered']))
    assert.equal(score, 100)
  })

  it('has a poor PRD with gaps, and with defects in what is there', () => {
    const {type, score, findings} = lintSample('poor-prd.md')
    assert.equal(type, 'prd')
    assert.ok(score !== null && score < 50, `a score of ${score}`)
    const found = new Set(findings.map(({rule}) => rule))
    for (const rule of [
      'element/evidence',
      'element/non-goals',
      'element/alternatives',
      'story/benefit',
      'wording/vague',
    ]) {
      assert.ok(found.has(rule), `${rule} not found`)
    }
  })

  it('has an experiment whose numbers do not add up', () => {
    const {type, findings} = lintSample('experiment.md')
    assert.equal(type, 'experiment')
    const found = new Set(findings.map(({rule}) => rule))
    for (const rule of ['experiment/sample-size', 'experiment/duration', 'across/kill-threshold']) {
      assert.ok(found.has(rule), `${rule} not found`)
    }
    const sample = findings.find(({rule}) => rule === 'experiment/sample-size')
    assert.match(sample?.message ?? '', /takes 8,158 per arm/)
  })

  it('has a backlog with one defect of each kind that its README speaks of', () => {
    const {type, findings} = lintSample('backlog.md')
    assert.equal(type, 'backlog')
    assert.deepEqual(findings.map(({rule}) => rule).sort(), [
      'story/atomic',
      'story/benefit',
      'story/minimal',
      'story/uniform',
      'story/unique',
      'story/unique',
    ])
    const split = findings.find(({rule}) => rule === 'story/atomic')
    assert.ok(split?.fixes.length, 'no fix that splits the story')
  })

  it('has a README that is no product document', () => {
    assert.equal(lintSample('README.md').type, null)
  })
})
