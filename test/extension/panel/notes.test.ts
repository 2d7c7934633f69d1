import assert from 'node:assert/strict'
import {withNote} from '../../../src/extension/panel/notes.ts'

describe('notes of an attempt', () => {
  it('get a section where there is none', () => {
    assert.equal(
      withNote('# Q\n\nText.\n', 'Who first?', 65),
      '# Q\n\nText.\n\n## Notes\n\n- 1:05 Who first?\n',
    )
  })

  it('stand one below the other, before the next section', () => {
    const text = '# Q\n\n## Notes\n\n- 0:10 One\n\n## Follow-ups\n\n### Why?\n'
    assert.equal(
      withNote(text, 'Two', 20),
      '# Q\n\n## Notes\n\n- 0:10 One\n- 0:20 Two\n\n## Follow-ups\n\n### Why?\n',
    )
  })

  it('fill a section that is empty', () => {
    assert.equal(withNote('# Q\n\n## Notes\n', 'One', 3), '# Q\n\n## Notes\n\n- 0:03 One\n')
  })

  it('are one line each, with the line endings of the file', () => {
    assert.equal(
      withNote('# Q\r\n\r\n## Notes\r\n\r\n- 0:01 A\r\n', 'first\n## second', 3600),
      '# Q\r\n\r\n## Notes\r\n\r\n- 0:01 A\r\n- 60:00 first ## second\r\n',
    )
  })
})
