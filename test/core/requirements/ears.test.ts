import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {shallSentences} from '../../../src/core/requirements/ears.ts'

/** `keyword(clause)… subject × number of shalls`, for each sentence. */
function read(text: string): string[] {
  return [...readDocument(text).each(shallSentences)].map(({item, offset}) => {
    const {conditions, hasThen, subject, shalls} = item
    assert.equal(text.slice(offset + subject.start, offset + subject.end), subject.text)
    for (const {start, end} of shalls) assert.match(text.slice(offset + start, offset + end), /^shall$/i)
    for (const {keyword, start, end} of conditions)
      assert.ok(
        text
          .slice(offset + start, offset + end)
          .toLowerCase()
          .startsWith(keyword.slice(0, 4)),
      )
    const lead = conditions.map(it => `${it.keyword}(${it.clause}) `).join('')
    return `${lead}${hasThen ? 'then ' : ''}${subject.text} × ${shalls.length}`
  })
}

const cases: [text: string, sentences: string[]][] = [
  ['The lock shall open.', ['The lock × 1']],
  ['- **R1:** The lock shall open.', ['The lock × 1']],
  ['- Opening: the lock shall open.', ['the lock × 1']],
  ['When a card is read, the lock shall open.', ['when(a card is read) the lock × 1']],
  ['WHEN a card is read THEN the lock SHALL open', ['when(a card is read) then the lock × 1']],
  [
    'While it is dark, when a card is read, the lock shall open.',
    ['while(it is dark) when(a card is read) the lock × 1'],
  ],
  ['If a card is stolen, then the lock shall beep.', ['if(a card is stolen) then the lock × 1']],
  ['The lock shall open and shall beep.', ['The lock × 2']],
  ['| R | Text |\n|---|---|\n| R1 | The lock shall open. |', ['The lock × 1']],
  ['It shall open.', ['It × 1']],
  ['Shall open.', [' × 1']],

  ['Shall the lock open?', []],
  ['> The lock shall open.', []],
  ['# The lock shall open', []],
  ['He wrote “the lock shall open”.', []],
  ['`the lock shall open`', []],
  ['The lock shall <!-- what it does -->.', []],
]

describe('shallSentences', () => {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(read(text), expected))

  it('knows the line of each sentence', () => {
    const text = '- The lock shall open. It shall beep.\n  - The lamp shall glow.\n\n> x\n'
    const lines = [...readDocument(text).each(shallSentences)].map(({item: {part}, offset}) =>
      part ? text.slice(offset + part.start, offset + part.end) : undefined,
    )
    assert.deepEqual(lines, [
      'The lock shall open. It shall beep.',
      'The lock shall open. It shall beep.',
      'The lamp shall glow.',
    ])
  })
})
