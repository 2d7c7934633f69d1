import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDocument} from '../../../src/core/document/document.ts'
import {treeOfBlocks, treeOfWhole} from './trees.ts'

const PIECES = ['**', '**', '`', '(u)', '.', '*', 'a', '[', ']', '^', '!', ' ', 'b', '[b]', '[^1]', '(', ':']
const DEFINED = '\n\n[b]: x\n\n[^1]: y\n\n[a]: z\n\n[a b]: q'

/** A line that begins with a letter, full of what may be markup, and not ended by a space. */
const line = fc.array(fc.constantFrom(...PIECES), {maxLength: 14}).map(it => `T${it.join('').trimEnd()}`)

describe('plain text', () => {
  it('is read as remark reads it, whatever is in it', () => {
    const prefix = fc.constantFrom('', '## ', '- ', '3. ')
    fc.assert(
      fc.property(prefix, line, line, (marks, first, second) => {
        for (const text of [marks + first, `${first}\n${second}`, `- ${first}\n- ${second}`].map(
          it => it + DEFINED,
        ))
          assert.deepEqual(treeOfBlocks(readDocument(text)), treeOfWhole(text))
      }),
      {numRuns: 400, seed: 11},
    )
  }).timeout(20_000)
})
