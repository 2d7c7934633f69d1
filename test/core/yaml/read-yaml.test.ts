import assert from 'node:assert/strict'
import {readYaml} from '../../../src/core/yaml/read-yaml.ts'

describe('reading YAML', () => {
  it('finds nothing where there are but comments', () => {
    for (const text of ['', '\n', '# None yet', '\r\n# None\r\n  # yet\r\n'])
      assert.equal(readYaml(text), null)
  })

  it('takes a comment with a null character for no YAML, as finding places in it does', () => {
    assert.throws(() => readYaml('# None\0'), /null byte/)
  })
})
