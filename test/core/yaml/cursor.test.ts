import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {ITEM, yamlCursor} from '../../../src/core/yaml/cursor.ts'
import {type JsonSchema, keysOf, schemasAt, valuesOf} from '../../../src/core/yaml/schema-choices.ts'

/** The cursor at `|`. */
function at(marked: string) {
  return yamlCursor(marked.replace('|', ''), marked.indexOf('|'))
}

function pathAt(marked: string): string {
  const {path, isKey} = at(marked) ?? {path: ['none'], isKey: false}
  return `${path.map(it => (it === ITEM ? '-' : it)).join('/')}${isKey ? '/' : ''}`
}

describe('the cursor in YAML', () => {
  const places: [marked: string, path: string][] = [
    ['|', '/'],
    ['ru|', '/'],
    ['rules:\n  |', 'rules/'],
    ['rules:\n  story/ro|le', 'rules/'],
    ['rules:\n  story/role: |', 'rules/story/role'],
    ['rules:\n  story/role: wa|rning\n', 'rules/story/role'],
    ['rules:\n  wording/vague:\n    |', 'rules/wording/vague/'],
    ['rules:\n  story/role: off\n|', '/'],
    ['rules:\n  story/role: off\n\n# more\n  |', 'rules/'],
    ['documents:\n  "docs/**": |', 'documents/docs/**'],
    ['elements:\n  - |', 'elements/-/'],
    ['elements:\n- i|', 'elements/-/'],
    ['elements:\n  - id: goals\n    |', 'elements/-/'],
    ['elements:\n  - id: goals\n    severity: |', 'elements/-/severity'],
    ['elements:\n- id: goals\n- id: |', 'elements/-/id'],
    ['define:\n  - id: legal\n    cues:\n      proves:\n        - x\n    |', 'define/-/'],
    ['define:\n  - within:\n      - |', 'define/-/within/-/'],
    ['rules:\r\n  story/role: |', 'rules/story/role'],
    ['# a |', 'none'],
    ['rules: {story/|', 'none'],
    ['documents:\n  a: prd # |', 'none'],
  ]
  for (const [marked, path] of places) {
    it(`is in ${path} of ${JSON.stringify(marked)}`, () => assert.equal(pathAt(marked), path))
  }

  it('knows the keys beside it, above and below, and not those of another item', () => {
    assert.deepEqual(at('a: 1\n|\nb:\n  c: 2\nd: 3\n')?.siblings, ['a', 'b', 'd'])
    assert.deepEqual(at('x:\n  - a: 1\n    |\n    b: 2\n  - c: 3\n')?.siblings, ['a', 'b'])
  })

  it('takes the whole word', () => {
    const text = 'rules:\n  story/role: off\n'
    assert.deepEqual(yamlCursor(text, text.indexOf('/ro'))?.word, {
      start: text.indexOf('story'),
      end: text.indexOf(':', 8),
    })
  })

  it('stands before an empty first line', () => {
    assert.deepEqual(at('|\nrules:\n')?.word, {start: 0, end: 0})
  })

  it('takes any text', () => {
    const text = `${'- '.repeat(5000)}a\n${'{'.repeat(5000)}\n${'  a:\n'.repeat(2000)}\u0000\ud800: x\n`
    for (const offset of [0, 100, 10_001, 12_000, text.length]) yamlCursor(text, offset)
  })
})

describe('the choices of a schema', () => {
  const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as JsonSchema
  const config = read('config')
  const framework = read('framework')
  const question = read('question')

  const keysAt = (schema: JsonSchema, marked: string) =>
    keysOf(schemasAt(schema, at(marked)?.path ?? [])).map(({label}) => label)
  const valuesAt = (schema: JsonSchema, marked: string) =>
    valuesOf(schemasAt(schema, at(marked)?.path ?? [])).map(({label}) => label)

  it('of settings are keys, rules, severities, options and types', () => {
    assert.deepEqual(keysAt(config, '|').sort(), ['author', 'documents', 'rules'])
    assert.ok(keysAt(config, 'rules:\n  |').includes('story/atomic'))
    assert.deepEqual(valuesAt(config, 'rules:\n  story/atomic: |'), [
      'off',
      'error',
      'warning',
      'information',
      'hint',
    ])
    assert.ok(keysAt(config, 'rules:\n  wording/vague:\n    |').includes('allow'))
    assert.ok(valuesAt(config, 'documents:\n  docs/**: |').includes('prd'))
  })

  it('of a checklist are keys, elements and severities', () => {
    assert.ok(keysAt(framework, 'define:\n  - id: x\n    |').includes('headings'))
    assert.ok(valuesAt(framework, 'elements:\n  - id: |').includes('goals'))
    assert.deepEqual(valuesAt(framework, 'replace: |'), ['true', 'false'])
  })

  it('of a team’s questions are keys, levels, moves and both kinds of follow-up', () => {
    assert.deepEqual(keysAt(question, '|'), ['category', 'questions'])
    assert.ok(valuesAt(question, 'questions:\n  - level: |').includes('principal'))
    assert.ok(valuesAt(question, 'questions:\n  - strong:\n      - move: |').includes('guardrail'))
    assert.deepEqual(keysAt(question, 'questions:\n  - follow-ups:\n      - |').sort(), [
      'ask',
      'beyond',
      'move',
    ])
  })
})
