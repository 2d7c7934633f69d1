import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDocument} from '../../../src/core/document/document.ts'
import {sentences} from '../../../src/core/document/sentences.ts'
import {markdownText} from './markdown-texts.ts'

const sentencesOf = (text: string) =>
  [...readDocument(text).each(sentences)].map(({item, offset}) => ({
    ...item,
    start: item.start + offset,
    end: item.end + offset,
  }))
const textsOf = (text: string) => sentencesOf(text).map(it => it.text)

describe('sentences', () => {
  const cases: [what: string, source: string, ...sentences: string[]][] = [
    ['end at full stops, questions and shouts', 'One. Two? Three! Four', 'One.', 'Two?', 'Three!', 'Four'],
    [
      'keep closing quotes and brackets',
      'He said “no.” (Twice.) Then left.',
      'He said “no.”',
      '(Twice.)',
      'Then left.',
    ],
    [
      'do not end in a number, a version or a file name',
      'From 3.5 to 4.0 in v1.2 of app.js.',
      'From 3.5 to 4.0 in v1.2 of app.js.',
    ],
    [
      'do not end at an abbreviation',
      'Formats, e.g. CSV, approx. 3 vs. 5, etc. are in.',
      'Formats, e.g. CSV, approx. 3 vs. 5, etc. are in.',
    ],
    ['do not end before a small letter', 'The app… it works. maybe', 'The app… it works. maybe'],
    ['go on over a line break', 'One goes\non. Two.', 'One goes\non.', 'Two.'],
    [
      'are list items and cells without full stops',
      '- a b\n- c d\n\n| e |\n|---|\n| f g |',
      'a b',
      'c d',
      'e',
      'f g',
    ],
    ['are headings', '# What is it? A plan', 'What is it?', 'A plan'],
    ['end at several marks at once', 'Really?! Yes... Good.', 'Really?!', 'Yes...', 'Good.'],
    [
      'begin with a digit, a quote or an emoji',
      'Ends. 3 begin. “So.” 🚀 go.',
      'Ends.',
      '3 begin.',
      '“So.”',
      '🚀 go.',
    ],
  ]
  for (const [what, source, ...expected] of cases) it(what, () => assert.deepEqual(textsOf(source), expected))

  it('stand where their words stand', () => {
    const source = '---\na: b\n---\n\n# One\n\n- **Two.** Three\n  four. Five 🚀.\n\n> Six.\n> Seven.\n'
    for (const {text, start, end} of sentencesOf(source)) {
      assert.equal(end - start, text.length)
      assert.equal(source.slice(start, end).replace(/[*>]/g, ' '), text)
    }
  })

  it('hold every word of the prose once', () => {
    fc.assert(
      fc.property(markdownText, source => {
        let last = 0
        for (const {text, start, end} of sentencesOf(source)) {
          assert.ok(start >= last && end - start === text.length && text.trim() === text && text !== '')
          last = end
        }
      }),
      {numRuns: 500},
    )
  }).timeout(20_000)

  it('take time in proportion to the length, whatever stands there', () => {
    // Not timed: each of these took minutes when a mark could be looked at from every character before it.
    const long = 90_000
    const texts = [
      '.'.repeat(long),
      `a${' '.repeat(long)}b`,
      `[a](x${'y'.repeat(long)}) b`,
      'a. '.repeat(long / 3),
    ]
    for (const text of texts) assert.ok(sentencesOf(text).length >= 1)
  }).timeout(20_000)
})
