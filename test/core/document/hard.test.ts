import assert from 'node:assert/strict'
import {isHard} from '../../../src/core/document/hard.ts'
import {productDocument} from '../../bench/documents.ts'

describe('texts that are not read', () => {
  const hard: [what: string, text: string][] = [
    ['a long paragraph', 'word '.repeat(30_000)],
    ['a very long table', '| a | b |\n'.repeat(30_000)],
    ['many brackets in one paragraph', '[a]\n'.repeat(600)],
    ['much emphasis in one paragraph', '**a** _b_ '.repeat(400)],
    ['many brackets in all', '- [a] [b] [c] [d]\n'.repeat(3000)],
    ['deep quotations', `${'>'.repeat(400)} a`],
    ['deep lists in a line', `${'- '.repeat(200)}a`],
    [
      'deep lists over lines',
      Array.from({length: 100}, (_, level) => `${'  '.repeat(level)}1. a`).join('\n'),
    ],
    ['a quotation that goes on without marks', `> a\n${'b\n'.repeat(2000)}`],
  ]
  for (const [what, text] of hard) it(what, () => assert.ok(isHard(text)))

  const easy: [what: string, text: string][] = [
    ['whatever is short', '[['.repeat(149)],
    ['a table of 500 links', '| [a](b) | **c** |\n'.repeat(500)],
    ['a list of 900 tasks', '- [ ] a [link](to) and **more**\n'.repeat(900)],
    ['a paragraph of 400 links', '[a](b) '.repeat(400)],
    ['code full of brackets', `- a\n\n  \`\`\`\n${'  [1][2][3]\n'.repeat(2000)}  \`\`\`\n`],
    ['a line of underscores', '_'.repeat(5000)],
    [
      'a list of ten levels, again and again',
      Array.from({length: 600}, (_, i) => `${'  '.repeat(i % 10)}- a`).join('\n'),
    ],
    ['a mail thread', Array.from({length: 300}, (_, i) => `${'> '.repeat(i % 12)}a`).join('\n')],
  ]
  for (const [what, text] of easy) it(`all others: ${what}`, () => assert.ok(!isHard(text)))

  it('all others: documents', () => assert.ok(!isHard(productDocument(150_000).replace(/\n\n/g, '\n'))))
})
