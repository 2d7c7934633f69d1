import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {headings} from '../../../src/core/document/headings.ts'

const headingsOf = (text: string) =>
  [...readDocument(text).each(headings)].map(({item, offset}) => ({
    ...item,
    start: item.start + offset,
    end: item.end + offset,
  }))
const shown = (text: string) => headingsOf(text).map(({kind, level, title}) => `${kind} ${level} ${title}`)

describe('headings', () => {
  const cases: [what: string, source: string, ...expected: string[]][] = [
    ['ATX', '# One\n\n### Three ###', 'heading 1 One', 'heading 3 Three'],
    ['setext', 'One\n===\n\nTwo\n---', 'heading 1 One', 'heading 2 Two'],
    ['without markup and colon', '## **Problem** `x` :', 'heading 2 Problem \uFFFC\uFFFC\uFFFC'],
    ['with number and emoji', '## 2.1 🎯 Goals', 'heading 2 2.1 🎯 Goals'],
    ['in a quote', '> ## Problem', 'heading 2 Problem'],
    ['a line in bold', '**Problem**\n\nIt hurts.', 'bold-line 7 Problem'],
    ['a line in bold with a colon', '**Problem:**\nIt hurts.', 'bold-line 7 Problem'],
    ['a colon after the bold', '**Problem**:\n\nIt hurts.', 'bold-line 7 Problem'],
    ['a label in bold', '**Problem:** it hurts.', 'label 8 Problem'],
    ['a label in italics', '*Problem* – it hurts.', 'label 8 Problem'],
    ['a plain label', 'Problem: it hurts.', 'label 8 Problem'],
    ['labels of list items', '- **Risk:** fraud\n- Owner: Ada', 'label 9 Risk', 'label 9 Owner'],
    ['not: bold within a sentence', '**Nobody** told us.'],
    ['not: a sentence with a colon far in', 'What the people at the counter told us about it was this: no.'],
    ['not: a time or an address', 'At 10:30 we met. See http://x.y for more.'],
    ['not: a comment in code', '```sh\n# Problem\n```\n\n    # Goals'],
    ['not: underlined text in code', '```\nProblem\n=======\n```'],
    ['not: a hash without a space', '#problem'],
  ]
  for (const [what, source, ...expected] of cases) it(what, () => assert.deepEqual(shown(source), expected))

  it('stand where they stand in the document', () => {
    const source = 'Text.\n\n**Problem:** it hurts.\n\n- Owner: Ada'
    assert.deepEqual(
      headingsOf(source).map(({start, end}) => source.slice(start, end)),
      ['**Problem:**', 'Owner'],
    )
  })

  it('a list item’s label reaches to the end of its item', () => {
    const source = '- Owner: Ada\n  and Bob\n- Due: May'
    const [owner] = headingsOf(source)
    assert.equal(owner?.until, source.indexOf('\n- Due'))
  })

  it('take time in proportion to the length of what follows', () => {
    const [heading] = headingsOf(`**Problem** [ ](http://x/${'y'.repeat(400_000)}) hurts`)
    assert.equal(heading, undefined)
  }).timeout(20_000)
})
