import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {withOwnFrameworks} from '../../src/core/frameworks/own.ts'
import {parseSettings} from '../../src/core/rules/parse-settings.ts'
import {parseTemplate} from '../../src/core/templates/template.ts'
import {documentTypes} from '../../src/core/types.ts'
import {readYaml} from '../../src/core/yaml/read-yaml.ts'

const page = readFileSync(new URL('../../docs/your-own.md', import.meta.url), 'utf8')
const example = (language: string, opening: string) => {
  const fences = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
  const found = fences.find(([, name, text]) => name === language && text?.includes(opening))
  assert.ok(found?.[2], `no ${language} example with “${opening}”`)
  return found[2]
}

describe('docs/your-own.md', () => {
  it('shows a template that works', () => {
    const {type, name} = parseTemplate('clinic', example('md', 'Clinic brief'))
    assert.deepEqual({type, name}, {type: 'prd', name: 'Clinic brief'})
  })

  it('shows a checklist that works', () => {
    const text = example('yaml', 'define:')
    const {frameworks, problems} = withOwnFrameworks([{path: 'example.yaml', text}])
    assert.deepEqual(problems, [])
    assert.ok(frameworks.prd.checklist.elements.some(({id}) => id === 'privacy'))
  })

  it('shows settings that work', () => {
    assert.equal(parseSettings(readYaml(example('yaml', 'documents:'))).author, 'Ada Berg')
  })

  it('names every document type', () => {
    for (const type of documentTypes) assert.ok(page.includes(`\`${type}\``), type)
  })
})
