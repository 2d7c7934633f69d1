import assert from 'node:assert/strict'
import {idAtHead, idInCell, Numbering} from '../../../src/core/requirements/ids.ts'

const heads: [text: string, id: string | undefined][] = [
  ['R1: The lock opens', 'R1'],
  ['FR-007 – the lock opens', 'FR-007'],
  ['  [REQ-12] the lock opens', 'REQ-12'],
  ['FR-LOCK-014: the lock opens', 'FR-LOCK-014'],
  ['REQ-lock-1. the lock opens', 'REQ-lock-1'],
  ['R1.2: the lock opens', 'R1.2'],
  ['R5', undefined],
  ['R1 the lock opens', undefined],
  ['P0: the lock opens', undefined],
  ['Q3: the lock opens', undefined],
  ['WCAG 2.1: all locks', undefined],
  ['AC1: the lock opens', undefined],
  ['12: the lock opens', undefined],
  ['FR-8c: the lock opens', undefined],
  ['the R1: lock opens', undefined],
]

describe('idAtHead', () => {
  for (const [text, expected] of heads) {
    it(text, () => {
      const id = idAtHead(text, 100)
      assert.equal(id?.text, expected)
      if (id) assert.equal(text.slice(id.start - 100, id.end - 100), id.text)
    })
  }

  it('needs no mark after what is set in bold', () => {
    assert.equal(idAtHead('R1 the lock opens', 0, true)?.text, 'R1')
  })
})

describe('idInCell', () => {
  for (const [text, expected] of [
    ['12', '12'],
    ['1.03', '1.03'],
    ['FR-1', 'FR-1'],
    ['US 4', 'US 4'],
    ['4 apples', undefined],
    ['n/a', undefined],
  ] as const) {
    it(text, () => assert.equal(idInCell(text, 0)?.text, expected))
  }
})

describe('Numbering', () => {
  const ids = ['FR-001', 'FR-009', 'R2', 'r7'].flatMap(it => idInCell(it, 0) ?? [])
  const numbering = new Numbering(ids)
  const like = (text: string) => idInCell(text, 0)!

  it('goes on after the highest of the same stem, with as many digits', () => {
    assert.equal(numbering.after(like('FR-001')), 'FR-010')
    assert.equal(numbering.after(like('FR-001'), 1), 'FR-011')
    assert.equal(numbering.after(like('R2')), 'R8')
  })

  it('takes a stem that it has not seen from the id itself', () => {
    assert.equal(numbering.after(like('NFR-12')), 'NFR-13')
  })
})
