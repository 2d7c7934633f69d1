import assert from 'node:assert/strict'
import fc from 'fast-check'
import {Block} from '../../../src/core/document/block.ts'
import {chunksOf} from '../../../src/core/document/chunk.ts'
import {blockEnd} from '../../../src/core/document/cut.ts'
import {MarkdownDocument, readDocument} from '../../../src/core/document/document.ts'
import {prose} from '../../../src/core/document/prose.ts'
import {markdownText} from './markdown-texts.ts'
import {treeOfBlocks, treeOfWhole} from './trees.ts'

/** The document with each block parsed for itself, as after an edit, not with those around it. */
const parsedOneByOne = (document: MarkdownDocument) =>
  new MarkdownDocument({
    ...document,
    chunks: chunksOf(document.blocks.map(block => new Block(block.text, block.labels))),
  })

const pieces = (text: string): string[] => {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = blockEnd(text, at)
    found.push(text.slice(at, end))
    at = end
  }
  return found
}

describe('cutting a document into blocks', () => {
  it('gives the tree of remark’s parse of the whole', () => {
    fc.assert(
      fc.property(markdownText, text => {
        const document = readDocument(text)
        const whole = treeOfWhole(text)
        assert.deepEqual(treeOfBlocks(parsedOneByOne(document)), whole)
        assert.deepEqual(treeOfBlocks(document), whole, 'several at once')
      }),
      {numRuns: 1500},
    )
  }).timeout(30_000)

  it('loses no character', () => {
    fc.assert(
      fc.property(markdownText, text => pieces(text).join('') === text && pieces(text).every(Boolean)),
      {numRuns: 1000},
    )
  }).timeout(20_000)

  const cuts: [what: string, ...pieces: string[]][] = [
    ['paragraphs', 'one\n\n', 'two\n\n', 'three'],
    ['a heading right after a paragraph', 'one\n', '# two\n', '## three'],
    ['a heading and the text right under it stay together', '# one\ntext\n\n', 'two'],
    ['a setext heading', 'one\n===\n\n', 'two\n---\n'],
    ['a loose list is one block', '- a\n\n- b\n\n  c\n\n', 'text'],
    ['lists of two kinds of marker stay together', '- a\n\n* b\n\n', 'text'],
    ['a blank line in fenced code', '```\na\n\nb\n```\n\n', 'text'],
    ['a heading in fenced code', '~~~\n# a\n```\n# b\n~~~\n', '# c'],
    ['a comment over blank lines', '<!-- a\n\n# b\n\n-->\n\n', 'text'],
    ['an HTML block ends at a blank line', '<div>\n# a\n\n', 'text'],
    ['a table', '| a |\n|---|\n| b |\n\n', 'text'],
    ['carriage returns alone', 'one\r\r', 'two\r', '# three\r'],
    ['Windows line endings', 'one\r\n\r\n', '- a\r\n\r\n  b\r\n\r\n', 'two'],
    ['blank lines at the start are a block of their own', '\n\n', 'one\n\n', 'two'],
    ['a quote', '> a\n>\n> b\n\n', '> c'],
    ['a thematic break ends a list', '- a\n\n', '---\n\n', 'text'],
    // In all these a longer block is right: whether something is open depends on more than is looked at.
    ['an unclosed fence', 'one\n\n', '```\n# a\n\nb'],
    ['an unclosed comment', 'one\n\n', '<!--\n# a\n\nb'],
    ['a fence right after a line that may be HTML', '<div>\n```\n\na\n\n```\n# b\n```'],
    ['a marker in what may be HTML may open no list', '<div>\n- a\n\n   ~~~\n\n# b\n~~~'],
  ]
  for (const [what, ...expected] of cuts) {
    it(what, () => assert.deepEqual(pieces(expected.join('')), expected))
  }

  describe('a long list', () => {
    const story = (index: number) => `- As clerk ${index}, I want to see the queue, so that nobody waits.\n`
    const list = (count: number) => Array.from({length: count}, (_, index) => story(index)).join('')
    const itemsOf = (document: MarkdownDocument) =>
      [...document.each(prose)].map(({item, offset}) => [offset + item.start, item.kind, item.text])

    it('is cut between items, and every item is read', () => {
      const text = `Before.\n\n${list(400)}\nAfter.\n`
      const document = readDocument(text)
      const lists = document.blocks.filter(block => block.nodes.some(({type}) => type === 'list'))
      assert.ok(lists.length > 2 && lists.every(block => block.text.length < 9000))
      const whole = text.split(/\n+/).filter(Boolean)
      assert.deepEqual(
        itemsOf(document).map(([, , words]) => words),
        whole.map(line => line.replace(/^- /, '')),
      )
      for (const [start, , words] of itemsOf(document)) {
        assert.ok(text.startsWith(words as string, start as number))
      }
    })

    it('is not cut where it is short, or inside an item', () => {
      assert.equal(pieces(list(40)).length, 1)
      const nested = `- one\n${list(200).replace(/^/gm, '  ')}`
      assert.equal(pieces(nested).length, 1)
    })

    it('is read again after an edit for a few items only', () => {
      const text = list(400)
      const previous = readDocument(text)
      const at = text.indexOf('clerk 200')
      const next = readDocument(`${text.slice(0, at)}night ${text.slice(at)}`, previous)
      const fresh = next.blocks.filter(block => !previous.blocks.includes(block))
      assert.ok(fresh.length <= 3)
      assert.deepEqual(itemsOf(next), itemsOf(readDocument(next.text)))
    })
  })

  it('takes time in proportion to the length', () => {
    // Not timed: a hundred thousand blocks would take minutes if a cut looked back.
    const blocks = readDocument('# a\n\ntext\n\n'.repeat(50_000)).blocks
    assert.equal(blocks.length, 100_000)
  })
})
