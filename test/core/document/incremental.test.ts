import assert from 'node:assert/strict'
import fc from 'fast-check'
import {Block} from '../../../src/core/document/block.ts'
import {type MarkdownDocument, readDocument} from '../../../src/core/document/document.ts'
import {lint} from '../../../src/core/lint.ts'
import {textEdit} from './markdown-texts.ts'
import {treeOfBlocks} from './trees.ts'

const PRD = `---
pmprep: prd
title: Refunds without a call
---

# Refunds without a call

## Problem

Shop owners phone us for every refund, because only our support can trigger one. In March that was 312 calls.

## Users

- Owners of shops with fewer than five employees
- Our support team

## Requirements

- An owner refunds an order in full or in part from the order page.
- The refund shows in the customer's account within two working days.

| Case | What happens |
|---|---|
| The order is older than 90 days | The page says so and names the support address |

As a shop owner, I want to refund part of an order, so that I can settle a complaint about one item.

## Risks

Fraud: an employee could refund to a friend. We log who refunded, see [the log].

[the log]: https://shop.example/log
`

/** Everything an edit may show of a document: its tree and what lint says. */
const seen = (document: MarkdownDocument) => ({
  starts: document.starts,
  texts: document.blocks.map(({text}) => text),
  tree: treeOfBlocks(document),
  lint: lint(document, {type: 'backlog'}),
})

const edited = (text: string, find: string, replacement: string): string => {
  assert.equal(text.split(find).length, 2, `“${find}” stands once in the text`)
  return text.replace(find, () => replacement)
}

/** The blocks of a document that another document does not have. */
const freshBlocks = (document: MarkdownDocument, previous: MarkdownDocument): string[] =>
  document.blocks.filter(block => !previous.blocks.includes(block)).map(({text}) => text)

/** The blocks whose tree is asked for while `action` runs. */
function blocksRead(action: () => void): Set<Block> {
  const read = new Set<Block>()
  const nodes = Object.getOwnPropertyDescriptor(Block.prototype, 'nodes') as PropertyDescriptor
  Object.defineProperty(Block.prototype, 'nodes', {
    ...nodes,
    get(this: Block) {
      read.add(this)
      return nodes.get?.call(this)
    },
  })
  try {
    action()
  } finally {
    Object.defineProperty(Block.prototype, 'nodes', nodes)
  }
  return read
}

describe('reading a document after an edit', () => {
  it('gives the same blocks, tree and findings as reading it anew', () => {
    fc.assert(
      fc.property(textEdit, ({before, after}) => {
        const previous = readDocument(before)
        seen(previous)
        assert.deepEqual(seen(readDocument(after, previous)), seen(readDocument(after)))
      }),
      {numRuns: 700},
    )
  }).timeout(30_000)

  it('gives the same through a chain of edits', () => {
    const edits = fc.array(textEdit, {minLength: 2, maxLength: 5})
    fc.assert(
      fc.property(edits, chain => {
        let document = readDocument(PRD)
        for (const {after} of chain) {
          const at = after.length % document.text.length
          document = readDocument(document.text.slice(0, at) + after + document.text.slice(at + 3), document)
        }
        assert.deepEqual(seen(document), seen(readDocument(document.text)))
      }),
      {numRuns: 30},
    )
  }).timeout(30_000)

  const local: [what: string, find: string, replacement: string, ...fresh: RegExp[]][] = [
    ['a word in a paragraph', '312 calls', '321 calls', /^Shop owners phone/],
    ['a word in a list item', 'five employees', 'ten employees', /^- Owners of shops/],
    ['a new list item', '- Our support team', '- Our support team\n- Accountants', /^- Owners/],
    ['a table cell', 'support address', 'support page', /^\| Case/],
    ['a word in a heading', '## Users', '## Target users', /^## Target users/],
    ['a new paragraph', '## Risks\n\n', '## Risks\n\nNone.\n\n', /^None/],
    ['typing at the end of a paragraph', '312 calls.\n', '312 calls. And', /^Shop owners.*And\s*$/s],
    [
      'a deleted section',
      '## Users\n\n- Owners of shops with fewer than five employees\n- Our support team\n\n',
      '',
    ],
  ]
  for (const [what, find, replacement, ...fresh] of local) {
    it(`parses only what was touched: ${what}`, () => {
      const previous = readDocument(PRD)
      lint(previous)
      let next = previous
      const read = blocksRead(() => {
        next = readDocument(edited(PRD, find, replacement), previous)
        lint(next)
      })
      const texts = freshBlocks(next, previous)
      assert.equal(texts.length, fresh.length, texts.join('¶'))
      for (const [index, pattern] of fresh.entries()) assert.match(texts[index] as string, pattern)
      for (const block of read) assert.ok(!previous.blocks.includes(block), `parsed again: ${block.text}`)
    })
  }

  it('has no block twice where a text comes to stand twice', () => {
    const previous = readDocument('One.\n\nTwo.\n\nThree.\n')
    const {blocks} = readDocument('One.\n\nTwo.\n\nFour.\n\nTwo.\n\nThree.\n', previous)
    assert.equal(new Set(blocks).size, 5)
    assert.equal(blocks.filter(it => previous.blocks.includes(it)).length, 3)
  })

  it('keeps every block when only the front matter changes', () => {
    const previous = readDocument(PRD)
    const next = readDocument(edited(PRD, 'title: Refunds without a call', 'title: Refunds'), previous)
    assert.deepEqual(freshBlocks(next, previous), [])
    assert.equal(next.starts[0], (previous.starts[0] as number) - ' without a call'.length)
  })

  it('is the same document when nothing changed', () => {
    const previous = readDocument(PRD)
    assert.equal(readDocument(`${PRD}`, previous), previous)
  })

  it('parses again the block that refers to a definition which came, went or was renamed', () => {
    const previous = readDocument(PRD)
    const without = readDocument(edited(PRD, '[the log]: https://shop.example/log\n', ''), previous)
    assert.ok(freshBlocks(without, previous).some(text => text.startsWith('Fraud')))
    const back = readDocument(PRD, without)
    assert.deepEqual(treeOfBlocks(back), treeOfBlocks(readDocument(PRD)))
    const elsewhere = readDocument(edited(PRD, '312 calls', '[the log] 312 calls'), previous)
    assert.deepEqual(
      freshBlocks(elsewhere, previous).filter(text => text.startsWith('Fraud')),
      [],
      'the block that refers to the definition as before is kept',
    )
  })

  it('tells whether a fact holds of some block, and asks only blocks in new chunks again', () => {
    const asked: string[] = []
    const isHeld = ({text}: Block) => {
      asked.push(text)
      return text.includes('312 calls')
    }
    const paragraphs = Array.from({length: 400}, (_, index) => `Paragraph ${index}.\n\n`).join('')
    const previous = readDocument(`${paragraphs}In March that was 312 calls.\n`)
    assert.equal(previous.some(isHeld), true)
    assert.equal(asked.length, 401)
    const next = readDocument(edited(previous.text, '312 calls', '298 calls'), previous)
    assert.equal(next.some(isHeld), false)
    assert.ok(asked.length < 600, `${asked.length} questions`)
  })

  it('reads to the end again where a fence is opened, and no further than needed where it is closed', () => {
    const previous = readDocument(PRD)
    const opened = readDocument(edited(PRD, '## Users\n', '```\n## Users\n'), previous)
    assert.match(opened.blocks.at(-1)?.text ?? '', /^```\n## Users[\s\S]*the log\]:/)
    const closed = readDocument(
      edited(opened.text, '- Our support team\n', '- Our support team\n```\n'),
      opened,
    )
    assert.deepEqual(treeOfBlocks(closed), treeOfBlocks(readDocument(closed.text)))
    assert.equal(closed.blocks[0], opened.blocks[0])
  })
})
