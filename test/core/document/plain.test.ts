import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDocument} from '../../../src/core/document/document.ts'
import {plainNodes} from '../../../src/core/document/plain.ts'
import {plainTexts} from './plain-texts.ts'
import {treeOfBlocks, treeOfWhole} from './trees.ts'

const DEFINED = '\n\n***\n\n[b]: x\n\n[^1]: y\n'

const isPlain = (text: string): boolean => plainNodes(text, new Set()) !== undefined

describe('plain text', () => {
  for (const {kind, text} of plainTexts) {
    it(`is read as remark reads it: ${kind}`, () => {
      let plain = 0
      fc.assert(
        fc.property(text, fc.boolean(), (own, isDefined) => {
          const whole = isDefined ? own + DEFINED : own
          assert.deepEqual(treeOfBlocks(readDocument(whole)), treeOfWhole(whole))
          if (isPlain(own)) plain++
        }),
        {numRuns: 150},
      )
      assert.ok(plain > 10, `${plain} texts of 150 read without remark`)
    }).timeout(20_000)
  }

  const read: [what: string, text: string][] = [
    ['a heading and what follows it', '## Who asked\nNine of 14 clerks.\n\n- Twice a week\n- On the phone'],
    ['nested and loose lists', '- Box office\n  - Refunds\n\n    By phone only.\n\n1. First\n2. Then'],
    ['tasks', '- [ ] **Price:** ask\n- [x] Seats'],
    ['a table', '| Metric | Now |\n|:--|--:|\n| `no_show` | **9 %** |\n| Refunds |'],
    ['a quotation', '> “I *always* call.”\n> A clerk\n>\n> - Twice'],
    ['a paragraph up to a fence', 'It answers:\n```json\n{}\n```\nThat is all.'],
    ['a comment beside text', '## Why\n<!-- Say who\n\nasked. -->\nClerks.'],
    ['lines that are broken', '**Owner:** Ada  \n**Date:** May'],
    ['Windows line endings', 'One\r\n\r\n- two\r\n- three\r\n'],
  ]
  for (const [what, text] of read) it(`needs no remark: ${what}`, () => assert.ok(isPlain(text)))

  const left: [what: string, text: string][] = [
    ['underlined headings', 'Why\n==='],
    ['code by indentation', 'Why:\n\n    npm start'],
    ['a paragraph that goes on outside its item', '- One\ntwo'],
    ['a number in the middle of a paragraph', 'In the year\n1984. A book.'],
    ['an empty item', '- One\n-\n- Two'],
    ['references to characters', 'AT&amp;T'],
    ['stars that may open and close', 'a*b*c'],
    ['tags with attributes', 'See <a href="x">this</a>.'],
    ['definitions beside text', 'See [it].\n\n[it]: https://x.example'],
    ['escaped pipes', '| a |\n|---|\n| b \\| c |'],
    ['code that is not closed', '```\na'],
  ]
  for (const [what, text] of left) it(`leaves to remark: ${what}`, () => assert.ok(!isPlain(text)))
})
