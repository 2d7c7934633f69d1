import assert from 'node:assert/strict'
import {parseMarkdown} from '../../../src/core/document/parser.ts'
import {verbatimNode} from '../../../src/core/document/verbatim.ts'

/** What remark makes of a text, as far as ours must agree with it. */
function remarks(text: string): unknown {
  const nodes = parseMarkdown(text.replace(/(?:\r\n|\r|\n)$/, '')).children
  assert.equal(nodes.length, 1)
  return seen(nodes[0])
}

function seen(node: object | undefined): unknown {
  const {type, value, lang, position} = node as Record<string, unknown>
  const {start, end} = position as Record<'start' | 'end', {offset: number}>
  return {type, value, lang, start: start.offset, end: end.offset}
}

describe('code and comments without the parser', () => {
  const texts: [what: string, text: string][] = [
    ['a fence', '```\na [b\n\n# c\n```\n\n'],
    ['a fence with a language', '```json\n{"a": 1}\n```\n'],
    ['a fence of tildes, with fewer within', '~~~~ c++ \n~~~\n~~~~\n'],
    ['a longer closing fence', '```\na\n  `````\n\n'],
    ['an empty fence', '```\n```'],
    ['Windows line endings', '```js\r\na\r\nb\r\n```\r\n'],
    ['a fence that is not closed', '```\na\nb'],
    ['NUL', '```\n\0\n```\n'],
    ['marks behind a line separator, which ends no line', '```\na\u2028```\nb\n```\n'],
    ['a comment', '<!-- a\n\n# b -->\n\n'],
    ['a comment with words behind it', '<!-- a --> b **c**\n'],
    ['the shortest comments', '<!-->\n'],
    ['a comment that is not closed', '<!-- a\n\nb'],
  ]
  for (const [what, text] of texts) {
    it(`as remark makes them: ${what}`, () => assert.deepEqual(seen(verbatimNode(text)), remarks(text)))
  }

  const others = [
    'text',
    '```a`b\nc\n```\n',
    '```\na\n```\ntext\n',
    '```js title="a"\nb\n```\n',
    ' ```\na\n ```\n',
    '<!-- a -->\ntext\n',
    '<div>\n',
    '\n```\na\n```\n',
  ]
  for (const text of others) {
    it(`leaves to remark: ${JSON.stringify(text)}`, () => assert.equal(verbatimNode(text), undefined))
  }
})
