import assert from 'node:assert/strict'
import {elements, shippedFrameworks} from '../../../src/core/frameworks/bundled.ts'
import {parseChecklist, parseElements} from '../../../src/core/frameworks/load.ts'
import data from '../../../src/core/frameworks/weights.json' with {type: 'json'}
import {documentTypes} from '../../../src/core/types.ts'

const element = {
  id: 'privacy',
  title: 'Privacy',
  asks: 'Which personal data is kept, and for how long.',
  why: 'Data that nobody listed is data that nobody deletes.',
  guidance: 'List the data, the reason and the day it is deleted.',
  headings: ['privacy', 'personal data'],
}

describe('frameworks', () => {
  it('of ours have a checklist for each document type', () => {
    for (const type of documentTypes) assert.equal(shippedFrameworks[type].checklist.type, type)
  })

  it('of ours say of every element why it is asked for and what is to be written', () => {
    for (const {definitions} of Object.values(shippedFrameworks)) {
      for (const {id, why, guidance} of definitions) assert.ok(why && guidance, id)
    }
  })

  it('of ours have weights, all with the same features', () => {
    const weights: Record<string, object> = data
    assert.deepEqual(Object.keys(weights), ['shared', ...elements.map(it => it.id)])
    for (const [id, own] of Object.entries(weights))
      assert.deepEqual(Object.keys(own), Object.keys(data.shared), id)
  })

  it('are read', () => {
    const parsed = parseElements([element])
    assert.deepEqual(parsed, [element])
    const checklist = {
      type: 'prd',
      title: 'PRD',
      elements: [{id: 'privacy', weight: 1, severity: 'warning'}],
    }
    assert.deepEqual(parseChecklist(checklist, parsed), checklist)
  })

  const bad: [what: string, change: object, reason: RegExp][] = [
    ['a key that is none', {heading: []}, /elements\.privacy.*heading/],
    ['a sentence without its full stop', {why: 'Because of the law, of course'}, /elements\.privacy\.why/],
    [
      'a kin that is no element',
      {within: ['security']},
      /elements\.privacy\.within\.0: “security” is no element/,
    ],
    ['a cue that is no phrase', {cues: {shows: ['Personal data']}}, /“Personal” is no word in lower case/],
  ]
  for (const [what, change, reason] of bad) {
    it(`say where an element has ${what}`, () => {
      assert.throws(() => parseElements([{...element, ...change}]), reason)
    })
  }

  it('say what is wrong with a checklist', () => {
    const parsed = parseElements([element])
    const of = (elements: object[]) => ({type: 'prd', title: 'PRD', elements})
    const item = {id: 'privacy', weight: 1, severity: 'warning'}
    assert.throws(() => parseElements([element, element]), /“privacy” is defined twice/)
    assert.throws(
      () => parseChecklist(of([item, item]), parsed),
      /prd\.elements\.1\.id: “privacy” is listed twice/,
    )
    assert.throws(() => parseChecklist(of([{...item, id: 'goals'}]), parsed), /“goals” is no element/)
    assert.throws(() => parseChecklist(of([{...item, weight: 0}]), parsed), /checklist\.elements\.0\.weight/)
    assert.throws(() => parseChecklist({...of([]), type: 'memo'}, parsed), /checklist\.type/)
  })
})
