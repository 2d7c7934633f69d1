import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {stories} from '../../../src/core/document/stories.ts'

const storiesOf = (text: string) =>
  [...readDocument(text).each(stories)].map(({item, offset}) => ({...item, offset}))
const shown = (text: string) =>
  storiesOf(text).map(({story, start, offset}) => {
    const from = offset + start
    return `${story.form}: ${text.slice(from + story.start, from + story.end)}`
  })

const CLERK = 'As a clerk, I want to see open orders, so that none is late.'
const GUARD = 'As a guard, I want to see who is in, so that I can lock up.'

describe('the stories of a document', () => {
  const cases: [what: string, source: string, ...expected: string[]][] = [
    ['a paragraph', CLERK, `connextra: ${CLERK}`],
    ['one a line', `${CLERK}\n${GUARD}`, `connextra: ${CLERK}`, `connextra: ${GUARD}`],
    ['one over two lines', CLERK.replace(', so', ',\nso'), `connextra: ${CLERK.replace(', so', ',\nso')}`],
    ['list items', `- ${CLERK}\n- ${GUARD}`, `connextra: ${CLERK}`, `connextra: ${GUARD}`],
    ['a table cell', `| Story |\n|---|\n| ${CLERK} |`, `connextra: ${CLERK}`],
    ['list items of another shape are free', '- Export as CSV', 'free: Export as CSV'],
    ['prose of another shape is none', 'Export as CSV.'],
    ['a label is none', '- Status: open'],
    ['a heading is none', `# ${CLERK}`],
    ['code is none', `\`\`\`\n${CLERK}\n\`\`\``],
    [
      'one that is still to be written is none',
      '- As a <!-- role -->, I want <!-- what -->, so that <!-- why -->.',
    ],
  ]
  for (const [what, source, ...expected] of cases) it(what, () => assert.deepEqual(shown(source), expected))

  it('know what to write between them', () => {
    const separators = (text: string) => storiesOf(text).map(it => it.separator)
    assert.deepEqual(separators(CLERK), ['\n\n'])
    assert.deepEqual(separators(`- ${CLERK}\n- ${GUARD}`), ['\n- ', '\n- '])
    assert.deepEqual(separators(`| Story |\n|---|\n| ${CLERK} |`), [undefined])
  })

  it('keep the text as its author wrote it', () => {
    const [story] = storiesOf(`- ${CLERK.replace('open orders', '**open** orders')}`)
    assert.match(story?.source ?? '', /\*\*open\*\*/)
  })
})
