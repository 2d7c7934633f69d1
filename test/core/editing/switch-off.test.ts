import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/apply-fixes.ts'
import {switchOff} from '../../../src/core/editing/switch-off.ts'

describe('switching a rule off in the settings of a workspace', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['starts the file', '', 'rules:\n  story/atomic: off\n'],
    ['goes below comments', '# Agreed in May\n', '# Agreed in May\nrules:\n  story/atomic: off\n'],
    [
      'adds the map where there is none',
      'documents:\n  docs/**: prd # all of them',
      'documents:\n  docs/**: prd # all of them\nrules:\n  story/atomic: off\n',
    ],
    [
      'adds to a block, above the comment of its first rule',
      'rules: # ours\n    # too strict\n    story/minimal: hint\nauthor: Ida\n',
      'rules: # ours\n    story/atomic: off\n    # too strict\n    story/minimal: hint\nauthor: Ida\n',
    ],
    ['adds to braces', 'rules: {story/minimal: hint}\n', 'rules: {story/atomic: off, story/minimal: hint}\n'],
    ['fills empty braces', 'rules: {}\n', 'rules: {story/atomic: off}\n'],
    ['fills an empty key', 'rules:\nauthor: Ida\n', 'rules:\n  story/atomic: off\nauthor: Ida\n'],
    [
      'fills an empty key before a comment',
      'rules: # none yet\n',
      'rules:\n  story/atomic: off # none yet\n',
    ],
    ['replaces a severity', 'rules:\n  story/atomic: hint # soft\n', 'rules:\n  story/atomic: off # soft\n'],
    [
      'replaces the severity among options',
      'rules:\n  story/atomic: {severity: hint, most: 2}\n',
      'rules:\n  story/atomic: {severity: off, most: 2}\n',
    ],
    [
      'adds a severity to options',
      'rules:\n  story/atomic:\n    most: 2\n',
      'rules:\n  story/atomic:\n    severity: off\n    most: 2\n',
    ],
    [
      'adds a severity to options in braces',
      'rules:\n  "story/atomic": { most: 2 }\n',
      'rules:\n  "story/atomic": {severity: off, most: 2 }\n',
    ],
    ['adds to JSON on one line', '{"author": "Ida"}', '{"rules": {"story/atomic": "off"}, "author": "Ida"}'],
    ['fills an empty JSON', '{\n}\n', '{"rules": {"story/atomic": "off"}}\n'],
    [
      'adds to a map in JSON',
      '{\n  "rules": {\n    "story/minimal": "hint"\n  }\n}\n',
      '{\n  "rules": {\n    "story/atomic": "off",\n    "story/minimal": "hint"\n  }\n}\n',
    ],
    [
      'replaces a severity in JSON',
      '{"rules": {"story/atomic": "hint"}}',
      '{"rules": {"story/atomic": "off"}}',
    ],
  ]
  for (const [what, before, after] of cases) {
    it(what, () => {
      const edit = switchOff(before, 'story/atomic')
      assert.ok(edit)
      assert.equal(applyEdits(before, [edit]), after)
    })
  }

  it('keeps the line endings of the file', () => {
    const before = 'rules:\r\n  story/minimal: hint\r\n'
    const edit = switchOff(before, 'story/atomic')
    assert.ok(edit)
    assert.equal(applyEdits(before, [edit]), 'rules:\r\n  story/atomic: off\r\n  story/minimal: hint\r\n')
  })

  it('gives up on what it cannot read', () => {
    for (const text of ['rules: [', '- a list', 'rules: [a]\n', 'base: &b {x: off}\nrules: *b\n']) {
      assert.equal(switchOff(text, 'story/atomic'), undefined, text)
    }
  })

  it('changes nothing where the rule is off', () => {
    const edit = switchOff('rules:\n  story/atomic: off\n', 'story/atomic')
    assert.equal(edit?.text, 'off')
  })
})
