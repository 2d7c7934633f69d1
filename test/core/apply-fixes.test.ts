import assert from 'node:assert/strict'
import {applyEdits, safeEdits} from '../../src/core/apply-fixes.ts'
import type {Edit, Finding} from '../../src/core/types.ts'

const edit = (start: number, end: number, text: string): Edit => ({start, end, text})
const finding = (...fixes: Finding['fixes'][number][]): Finding => ({
  rule: 'story/role',
  severity: 'warning',
  message: '',
  why: '',
  href: '',
  start: 0,
  end: 1,
  related: [],
  unnecessary: false,
  fixes,
})

describe('applying edits', () => {
  const cases: [what: string, text: string, edits: Edit[], expected: string][] = [
    ['none', 'abc', [], 'abc'],
    ['in any order', 'abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A')], 'AbcdEf'],
    [
      'that insert, replace and remove',
      'abcdef',
      [edit(0, 0, '>'), edit(2, 4, '-'), edit(5, 6, '')],
      '>ab-e',
    ],
    ['that insert at one place, in the order given', 'ab', [edit(1, 1, '1'), edit(1, 1, '2')], 'a12b'],
    ['that insert where another replaces', 'abc', [edit(1, 2, 'B'), edit(1, 1, '>')], 'a>Bc'],
    ['that touch', 'abcd', [edit(0, 2, 'x'), edit(2, 4, 'y')], 'xy'],
    ['at the end', 'ab', [edit(2, 2, '!')], 'ab!'],
    ['with astral characters', '🚀b', [edit(2, 3, 'B')], '🚀B'],
    ['with the line endings of the text', 'a\r\nb', [edit(4, 4, '\n\nc\n')], 'a\r\nb\r\n\r\nc\r\n'],
    ['with \\n where the text has no line', 'a', [edit(1, 1, '\nb')], 'a\nb'],
  ]
  for (const [what, text, edits, expected] of cases) {
    it(what, () => assert.equal(applyEdits(text, edits), expected))
  }
})

describe('the safe edits of findings', () => {
  const safe = (...edits: Edit[]) => ({title: '', edits, safe: true})

  it('leave out fixes that need thought', () => {
    const thought = {title: '', edits: [edit(0, 1, 'x')]}
    assert.deepEqual(safeEdits([finding(thought), finding(thought, safe(edit(3, 4, 'y')))]), [
      edit(3, 4, 'y'),
    ])
  })

  it('take the first safe fix of a finding only', () =>
    assert.deepEqual(safeEdits([finding(safe(edit(0, 1, 'x')), safe(edit(4, 5, 'y')))]), [edit(0, 1, 'x')]))

  it('leave a fix that touches another for the next round, whole', () => {
    const first = safe(edit(0, 2, 'x'))
    const touching = safe(edit(2, 3, 'y'), edit(9, 10, 'z'))
    const apart = safe(edit(4, 5, 'v'))
    assert.deepEqual(safeEdits([finding(first), finding(touching), finding(apart)]), [
      edit(0, 2, 'x'),
      edit(4, 5, 'v'),
    ])
  })

  it('are none where nothing is found', () => assert.deepEqual(safeEdits([finding()]), []))
})
