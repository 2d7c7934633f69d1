import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {bodyStart, readFrontMatter} from '../../../src/core/document/front-matter.ts'

describe('front matter', () => {
  it('is what stands between the first two lines of three dashes', () => {
    const text = '---\npmprep: prd\ntags: [a, b]\n---\n# T'
    assert.deepEqual(readFrontMatter(text), {
      values: {pmprep: 'prd', tags: ['a', 'b']},
      range: {start: 0, end: text.indexOf('\n# T')},
    })
    assert.equal(text.slice(bodyStart(text)), '# T')
  })

  const absent: [what: string, text: string][] = [
    ['no dashes', '# T\n\n---\na: b\n---\n'],
    ['a blank line first', '\n---\na: b\n---\n'],
    ['never closed', '---\na: b\n\n# T\n'],
    ['four dashes', '----\na: b\n----\n'],
    ['words after the dashes', '--- a\nb: c\n---\n'],
    ['closed by an indented line', '---\na: b\n  ---\n'],
    ['an empty text', ''],
  ]
  for (const [what, text] of absent) {
    it(`is not there: ${what}`, () => {
      assert.equal(readFrontMatter(text), undefined)
      assert.equal(bodyStart(text), 0)
    })
  }

  it('a rule at the top of an unclosed document is a rule', () =>
    assert.deepEqual(
      readDocument('---\n\ntext').blocks.flatMap(it => it.nodes.map(({type}) => type)),
      ['thematicBreak', 'paragraph'],
    ))

  for (const text of ['---\n---\n', '---\n\n---', '---\n# only a comment\n---\n', '---\r\n  \r\n---\r\n']) {
    it(`may be empty: ${JSON.stringify(text)}`, () => {
      const {values, error} = readFrontMatter(text) ?? {}
      assert.deepEqual([values, error], [{}, undefined])
    })
  }

  it('may end the file without a line ending', () => assert.equal(bodyStart('---\na: b\n---'), 12))

  it('may come after a byte order mark', () => {
    const text = '\uFEFF---\na: b\n---\n# T'
    assert.deepEqual(readFrontMatter(text), {values: {a: 'b'}, range: {start: 1, end: 13}})
    assert.equal(text.slice(bodyStart(text)), '# T')
    assert.equal(bodyStart('\uFEFF# T'), 1)
  })

  it('may have Windows or old Macintosh line endings', () => {
    assert.deepEqual(readFrontMatter('---\r\na: b\r\nc: d\r\n---\r\n# T')?.values, {a: 'b', c: 'd'})
    assert.equal(bodyStart('---\r\na: b\r\n---\r\n# T'), 16)
    assert.equal(readFrontMatter('---\ra: b\r---\r# T')?.range.end, 12)
  })

  it('may have spaces after the dashes', () =>
    assert.deepEqual(readFrontMatter('--- \na: b\n---\t\n')?.values, {a: 'b'}))

  it('has no values where it is no map', () => {
    assert.deepEqual(readFrontMatter('---\n- a\n- b\n---\n')?.values, {})
    assert.deepEqual(readFrontMatter('---\njust words\n---\n')?.values, {})
  })

  describe('that is no YAML', () => {
    const text = '---\npmprep: prd\ntitle: Refunds: no call\npmprep-disable: true\n---\n# T'
    const matter = readFrontMatter(text)

    it('says what is wrong, and on which line', () => {
      const {message = '', start = 0, end = 0} = matter?.error ?? {}
      assert.match(message, /\w+/)
      assert.equal(text.slice(0, start).split('\n').length, 3)
      assert.ok(end >= start && !text.slice(start, end).includes('\n'))
    })

    it('keeps its plain values: a slip elsewhere does not change the type', () =>
      assert.equal(matter?.values.pmprep, 'prd'))

    it('is still no part of the body', () => assert.equal(text.slice(bodyStart(text)), '# T'))

    const broken = [
      'a: [',
      'a: "',
      'a: b\na: c',
      '\tb',
      '&a',
      '*a',
      '!!js/function x',
      '{',
      '%',
      'a: |\nb',
      '? ',
      '@',
    ]
    for (const yaml of broken) {
      it(`never throws: ${JSON.stringify(yaml)}`, () => {
        const {range, error} = readFrontMatter(`---\n${yaml}\n---\n`) ?? {}
        if (error && range) assert.ok(error.start >= 4 && error.end <= range.end, JSON.stringify(error))
      })
    }
  })
})
