import assert from 'node:assert/strict'
import {fileURLToPath} from 'node:url'
import {checks} from '../../../scripts/content/checks.ts'
import {problemLine} from '../../../src/core/practice/content-file.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The same as `npm run check:content`. */
describe('the content', function () {
  this.timeout(120_000)
  for (const [name, check] of checks) {
    it(name, async () => {
      assert.deepEqual((await check(root)).map(problemLine), [])
    })
  }
})
