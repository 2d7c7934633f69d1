import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDocument} from '../../../src/core/document/document.ts'
import {OBJECT, prose} from '../../../src/core/document/prose.ts'
import {markdownText} from './markdown-texts.ts'

const proseOf = (text: string) =>
  [...readDocument(text).each(prose)].map(({item, offset}) => ({
    ...item,
    start: item.start + offset,
    end: item.end + offset,
  }))
/** The prose with objects shown as `·`. */
const textsOf = (text: string) => proseOf(text).map(it => it.text.replaceAll(OBJECT, '·'))

describe('prose', () => {
  it('is as long as the source it stands for, and its words stand where they stand there', () => {
    const text = fc.oneof(
      markdownText,
      fc.constant(
        'A **bold *and* italic** [link](http://a.b "t") `code` ![img](x.png) <b>hi</b> ~~gone~~ \\* &amp; a@b.co\\\n' +
          'hard  \nbreak [^1] [ref] <https://x.y> https://z.y\n\n[^1]: note\n\n[ref]: http://r\n\n> q **b**\n> more\n\n' +
          '| a `x` | b\\|c |\n|---|:-:|\n| [t](u) | **🚀** |\n\n- [ ] task *one*\n  goes on',
      ),
    )
    fc.assert(
      fc.property(text, source => {
        for (const {start, end, text} of proseOf(source)) {
          assert.equal(text.length, end - start)
          for (let i = 0; i < text.length; i++) {
            const char = text.charAt(i)
            assert.ok(char === ' ' || char === OBJECT || char === source.charAt(start + i))
          }
        }
      }),
      {numRuns: 500},
    )
  }).timeout(20_000)

  const masked: [what: string, source: string, ...texts: string[]][] = [
    ['emphasis', 'a **b** *c*', 'a   b    c '],
    ['a link keeps its words', 'see [the log](http://x.y) now', 'see  the log              now'],
    ['code', 'press `ctrl` now', 'press ······ now'],
    ['an image', 'see ![fast](fast.png)', 'see ·················'],
    [
      'addresses',
      '<https://fast.io> and www.fast.io or a@fast.io',
      '················· and ··········· or ·········',
    ],
    ['an address in the words of a link', '[www.fast.io](x)', ' ···········    '],
    [
      'an address in brackets, before a full stop',
      '(see https://fast.io/a_b).',
      '(see ···················).',
    ],
    ['no address', 'http and www. or a@b, e.g. v1.2@beta', 'http and www. or a@b, e.g. v1.2@beta'],
    ['inline HTML and comments', 'a <b>c</b> <!-- d --> e', 'a    c                e'],
    ['escapes', '1\\. \\*not\\*', '1 .  *not *'],
    ['a footnote mark', 'so[^1]\n\n[^1]: why', 'so····', 'why'],
    ['a heading', '## The **big** one ##', '   The   big   one   '],
    ['a task', '- [x] done', 'done'],
    ['a table', '| a | **b** |\n|---|---|\n| c | |', '  a ', '    b     ', '  c ', '  '],
    ['a quote over two lines', '> a\n> b', 'a\n  b'],
    ['a paragraph of a nested item', '- a\n  b\n  - c', 'a\n  b', 'c'],
  ]
  for (const [what, source, ...texts] of masked) {
    it(`masks markup: ${what}`, () => assert.deepEqual(textsOf(source).map(trimEdges), texts.map(trimEdges)))
  }

  it('knows where it stands', () => {
    const kinds = proseOf('# h\n\np\n\n- i\n\n> q\n>\n> - qi\n\n| a |\n|---|\n| b |').map(it => it.kind)
    assert.deepEqual(kinds, ['heading', 'paragraph', 'item', 'quote', 'item', 'cell', 'cell'])
  })

  it('has no code, HTML, definitions or front matter', () => {
    const text =
      '---\ntitle: fast\n---\n\n```\nfast\n```\n\n    fast\n\n<div>\nfast\n</div>\n\n<!-- fast -->\n\n[fast]: http://fast\n\nyes'
    assert.deepEqual(textsOf(text), ['yes'])
  })

  it('loses no sentence that holds an address in marks', () => {
    // mdast-util-gfm finds these in the finished tree, and leaves the whole text around them without a place.
    for (const text of [
      'It must be fast, see "www.shop.example".',
      'Write to _help@shop.example_ for fast help.',
    ]) {
      assert.match(textsOf(text)[0] ?? '', /fast/)
    }
  })
})

/** Where exactly the blanks around a run begin is remark's affair. */
function trimEdges(text: string): string {
  return text.trim()
}
