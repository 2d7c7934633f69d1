import assert from 'node:assert/strict'
import {parseTemplate, TemplateError} from '../../../src/core/templates/template.ts'

const text = `---
pmprep: one-pager
template:
  name: Launch brief
  description: What the launch team needs on one page.
  order: 7
title: {{title}}
# The team's own keys stay.
squad: Ferries
---

# {{title}}

<!-- Who it is for. -->
`

function errorOf(template: string): TemplateError {
  try {
    parseTemplate('brief', template)
  } catch (error) {
    assert.ok(error instanceof TemplateError, String(error))
    return error
  }
  throw new Error('A template that was to be refused was accepted')
}

describe('parseTemplate', () => {
  it('reads name, description, order and type, and leaves the rest as it is', () => {
    assert.deepEqual(parseTemplate('brief', text), {
      id: 'brief',
      name: 'Launch brief',
      description: 'What the launch team needs on one page.',
      order: 7,
      type: 'one-pager',
      body: text.replace(/template:\n(?: {2}.*\n)+/, ''),
    })
  })

  it('needs no more than a type and a name', () => {
    const {name, description, order, body} = parseTemplate(
      'n',
      '---\npmprep: prd\ntemplate: {name: Spec}\n---\n\n# Spec\n',
    )
    assert.deepEqual({name, description, order}, {name: 'Spec', description: '', order: 100})
    assert.equal(body, '---\npmprep: prd\n---\n\n# Spec\n')
  })

  it('takes the map as the first key, the last key, with blank lines, and with Windows line ends', () => {
    const body = '---\npmprep: prd\n---\n# A\n'
    for (const own of [
      'template:\n  name: A\n',
      'template:\n\n    name: A\n\n    order: 3\n',
      'template: {name: A,\n  order: 3}\n',
    ]) {
      for (const whole of [
        `---\n${own}pmprep: prd\n---\n# A\n`,
        `\uFEFF---\npmprep: prd\n${own}---\n# A\n`,
      ]) {
        assert.equal(parseTemplate('a', whole).body, body)
        assert.equal(parseTemplate('a', whole.replaceAll('\n', '\r\n')).body, body.replaceAll('\n', '\r\n'))
      }
    }
  })

  const refused: [what: string, template: string, line: number, message: RegExp][] = [
    ['no front matter', '# Spec\n', 1, /No front matter found: expected “---” on the first line/],
    ['YAML that is broken', '---\npmprep: prd\ntemplate: [\n---\n', 4, /no YAML that can be read/],
    [
      'no type',
      '---\ntemplate: {name: A}\n---\n',
      1,
      /“pmprep” in the front matter: expected a document type, one of prd/,
    ],
    [
      'a type that is none',
      '---\ntemplate: {name: A}\npmprep: memo\n---\n',
      3,
      /expected a document type, one of prd/,
    ],
    [
      'no template map',
      '---\npmprep: prd\n---\n',
      1,
      /“template” in the front matter: expected a map with a name/,
    ],
    [
      'a template that is no map',
      '---\npmprep: prd\ntemplate: Spec\n---\n',
      3,
      /“template” in the front matter: expected a map/,
    ],
    [
      'no name',
      '---\npmprep: prd\ntemplate:\n  order: 1\n---\n',
      3,
      /“name” under “template”: expected the name/,
    ],
    [
      'an empty name',
      '---\npmprep: prd\ntemplate:\n  name: ""\n---\n',
      4,
      /“name” under “template” is empty/,
    ],
    [
      'an order in words',
      '---\npmprep: prd\ntemplate:\n  name: A\n  order: first\n---\n',
      5,
      /“order” under “template”: expected a number/,
    ],
    [
      'a key it does not know',
      '---\npmprep: prd\ntemplate:\n  name: A\n  icon: rocket\n---\n',
      5,
      /“icon” under “template” is no key/,
    ],
    [
      'a variable it does not know',
      '---\npmprep: prd\ntemplate: {name: A}\n---\n\n# {{titel}}\n',
      6,
      /\{\{titel\}\} is no variable: expected \{\{title\}\}, \{\{date\}\}/,
    ],
    [
      'a comment that swallows the rest',
      '---\npmprep: prd\ntemplate: {name: A}\n---\n\n<!-- Who\n\n# B\n',
      6,
      /A comment that is not closed/,
    ],
    [
      'a comment in a comment',
      '---\npmprep: prd\ntemplate: {name: A}\n---\n<!-- Who <!-- what -->\n',
      5,
      /A comment that is not closed/,
    ],
    [
      'a template map inside other keys',
      '---\n{pmprep: prd, template: {name: A}}\n---\n',
      1,
      /could not be told from the keys around it/,
    ],
  ]
  for (const [what, template, line, message] of refused) {
    it(`refuses ${what}, and says where and what was expected`, () => {
      const error = errorOf(template)
      assert.match(error.message, message)
      assert.equal(error.line, line)
      assert.equal(template.slice(0, error.offset).split('\n').length, line)
    })
  }
})
