import assert from 'node:assert/strict'
import {comments, guidance} from '../../../src/core/document/comments.ts'
import {readDocument} from '../../../src/core/document/document.ts'

const commentsOf = (text: string) =>
  [...readDocument(text).each(comments)].map(({item, offset}) => ({
    text: item.text,
    source: text.slice(offset + item.start, offset + item.end),
  }))
const texts = (text: string) => commentsOf(text).map(it => it.text)

describe('comments', () => {
  const cases: [what: string, source: string, ...expected: string[]][] = [
    ['on a line of their own', '<!-- a -->\n\ntext', 'a'],
    ['within a sentence', 'one <!-- a --> two <!--b-->', 'a', 'b'],
    ['two in one line', '<!-- a --><!-- b -->', 'a', 'b'],
    ['over blank lines', '<!-- a\n\n# b\n-->\n', 'a\n\n# b'],
    [
      'in list items and cells',
      '- <!-- a -->\n- x <!-- b -->\n\n| c |\n|---|\n| <!-- d --> |',
      'a',
      'b',
      'd',
    ],
    ['in a heading and a quote', '# T <!-- a -->\n\n> <!-- b -->', 'a', 'b'],
    ['never closed', 'text\n\n<!-- a\nb', 'a\nb'],
    ['not in code', '`<!-- a -->`\n\n```\n<!-- b -->\n```\n\n    <!-- c -->'],
    ['not escaped', '\\<!-- a -->'],
  ]
  for (const [what, source, ...expected] of cases) it(what, () => assert.deepEqual(texts(source), expected))

  it('stand where they stand', () =>
    assert.deepEqual(
      commentsOf('# T\n\n- one <!-- a -->\n  <!--b-->\n').map(it => it.source),
      ['<!-- a -->', '<!--b-->'],
    ))

  it('are guidance unless they speak to PMPrep', () => {
    const document = readDocument(
      '<!-- Who struggles? -->\n\n<!-- pmprep-disable-next-line story/role -->\n\n<!-- pmprep -->',
    )
    assert.deepEqual(
      [...document.each(guidance)].map(({item}) => item.text),
      ['Who struggles?', 'pmprep'],
    )
  })
})
