import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {understand} from '../../src/cli/parse-settings.ts'
import {settingsFor} from '../../src/cli/settings.ts'
import {readDocument} from '../../src/core/document/document.ts'
import {lint} from '../../src/core/lint.ts'
import {toRecord} from '../../src/core/record.ts'
import {pmprep} from './command.ts'
import {lintOutputOf} from './lint-record.ts'

const samples = fileURLToPath(new URL('../../samples/', import.meta.url))
const names = readdirSync(samples, {recursive: true, encoding: 'utf8'}).filter(
  name => name.endsWith('.md') && !name.startsWith('.'),
)

describe('pmprep lint on the samples', () => {
  // The editor shows what the core finds; so does the command line, built and in another process.
  for (const name of names) {
    it(`${name}: what the core finds`, async () => {
      const {files} = lintOutputOf(await pmprep(samples, ['lint', '--format', 'json', name]))
      const text = readFileSync(samples + name, 'utf8')
      const options = {...understand(settingsFor(samples)), path: name}
      const expected = toRecord(name, text, lint(readDocument(text), options))
      assert.deepEqual(files, [JSON.parse(JSON.stringify(expected))])
    })
  }
})
