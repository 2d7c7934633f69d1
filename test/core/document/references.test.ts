import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {treeOfBlocks, treeOfWhole} from './trees.ts'

describe('references to definitions of other blocks', () => {
  const texts: [what: string, text: string, type: string][] = [
    ['a link', 'see [the log]\n\n[the log]: http://x', 'linkReference'],
    ['a link with other words', 'see [it][the log]\n\n[the log]: http://x', 'linkReference'],
    ['an image', '![the log]\n\n[the log]: x.png', 'imageReference'],
    ['a footnote', 'so[^1]\n\ntext\n\n[^1]: why', 'footnoteReference'],
    ['whatever its case and spaces', 'see [The\nLOG]\n\n[the   log]: http://x', 'linkReference'],
    ['with escapes', 'see [a\\*b]\n\n[a\\*b]: http://x', 'linkReference'],
    ['with entities', 'see [a&amp;b]\n\n[a&amp;b]: http://x', 'linkReference'],
    ['a footnote with escapes', 'see [^a\\*b]\n\n[^a\\*b]: why', 'footnoteReference'],
    ['over two lines of a quote', '> see [the\n> log]\n\n[the log]: http://x', 'linkReference'],
    ['before the definition and after it', '[a]: http://x\n\nsee [a]', 'linkReference'],
    [
      'in a list, a table and a heading',
      '- [a]\n\n| [a] |\n|---|\n\n# [a]\n\n[a]: http://x',
      'linkReference',
    ],
    ['within a definition of a footnote', '[^1]: see [a]\n\n[a]: http://x', 'linkReference'],
    ['with indented code first', '    code\n[^1]\n\n# H\n\n[^1]: note', 'code'],
    ['with a task beside a definition of x', '- [x] task\n\ntext\n\n[x]: http://x', 'listItem'],
    [
      'in a plain line',
      'As [the log] says[^1], [no] more\n\n[the log]: http://x\n[^1]: why',
      'linkReference',
    ],
    ['a plain footnote', 'So it is[^a].\n\n[^a]: why', 'footnoteReference'],
    ['in the items of a plain list', '- Read [Ä b]\n- Then [c]\n\n[ä  b]: x', 'linkReference'],
    ['in brackets', 'One [two [a] three] and [a](b)\n\nMore [x [a] y]\n\n[a]: http://x', 'linkReference'],
    ['with a title to it', 'See [a]\n\n[a]: http://x\n[b]: http://y "why"', 'linkReference'],
    ['twice defined', '[a]\n\n[a]: http://x\n\n[a]: http://y', 'linkReference'],
  ]
  for (const [what, text, type] of texts) {
    it(`are read as within the whole: ${what}`, () => {
      const tree = treeOfBlocks(readDocument(text))
      assert.deepEqual(tree, treeOfWhole(text))
      assert.match(JSON.stringify(tree), new RegExp(`"type":"${type}"`))
    })
  }

  it('a label that nobody defines is text', () => {
    const document = readDocument('see [the log]\n\n[another]: http://x')
    assert.doesNotMatch(JSON.stringify(treeOfBlocks(document)), /linkReference/)
    assert.deepEqual(document.blocks[0]?.labels, [])
  })

  it('a definition in code defines nothing', () => {
    const document = readDocument('see [a]\n\n```\n[a]: http://x\n```')
    assert.doesNotMatch(JSON.stringify(treeOfBlocks(document)), /linkReference/)
  })
})
