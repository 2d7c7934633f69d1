import assert from 'node:assert/strict'
import {Lines, lineEnd} from '../../../src/core/document/lines.ts'

describe('lines and columns', () => {
  const positions = (text: string) =>
    [...Array(text.length + 1).keys()].map(offset => {
      const {line, column} = new Lines(text).position(offset)
      return `${line}:${column}`
    })

  it('count from 1', () => assert.deepEqual(positions('ab\nc'), ['1:1', '1:2', '1:3', '2:1', '2:2']))

  it('take \\r\\n for one line ending', () =>
    assert.deepEqual(positions('a\r\nb'), ['1:1', '1:2', '1:3', '2:1', '2:2']))

  it('take a lone \\r for a line ending, as CommonMark and VS Code do', () =>
    assert.deepEqual(positions('a\rb\r\r'), ['1:1', '1:2', '2:1', '2:2', '3:1', '4:1']))

  it('count columns in UTF-16 code units', () => {
    const text = '🚀🚀 x\n👩‍💻é'
    assert.deepEqual(new Lines(text).position(text.indexOf('x')), {line: 1, column: 6})
    assert.deepEqual(new Lines(text).position(text.indexOf('é')), {line: 2, column: 6})
  })

  it('know the line after a last line ending, and the only line of an empty text', () => {
    assert.deepEqual(new Lines('a\n').position(2), {line: 2, column: 1})
    assert.deepEqual(new Lines('').position(0), {line: 1, column: 1})
  })

  it('move offsets outside the text to its nearest end', () => {
    assert.deepEqual(new Lines('ab\ncd').position(-3), {line: 1, column: 1})
    assert.deepEqual(new Lines('ab\ncd').position(99), {line: 2, column: 3})
  })

  it('find the end of a line and the start of the next', () => {
    assert.deepEqual(lineEnd('ab\r\ncd', 0), {end: 2, next: 4})
    assert.deepEqual(lineEnd('ab\rcd', 1), {end: 2, next: 3})
    assert.deepEqual(lineEnd('ab\r\ncd', 4), {end: 6, next: 6})
  })

  it('take no form feed or line separator for a line ending', () =>
    assert.deepEqual(new Lines('a\u2028b\fc').position(4), {line: 1, column: 5}))
})
