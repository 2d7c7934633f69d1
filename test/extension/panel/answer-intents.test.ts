import assert from 'node:assert/strict'
import {performOnAnswer} from '../../../src/extension/panel/answer-intents.ts'
import type {AttemptClock} from '../../../src/extension/panel/attempt-clock.ts'
import type {AnswerIntent} from '../../../src/protocol/answer.ts'
import {closeAll, openText} from '../editing.ts'

const HEAD =
  '---\npmprep: answer\ncategory: growth\nlevel: mid\nstatus: submitted\n---\n\n# Ferry passes\n\n## Answer\n\n'

describe('a reply to a follow-up', () => {
  afterEach(closeAll)

  const reply = async (answer: string) => {
    const {document} = await openText(HEAD + answer)
    const intent: AnswerIntent = {
      kind: 'answer-follow-up',
      ask: 'How do you know?',
      text: 'From the loans of March.',
      key: 'a',
    }
    const done = performOnAnswer(intent, document, {} as AttemptClock, () => assert.fail())
    return {document, done}
  }

  it('goes into the file', async () => {
    const {document, done} = await reply('I begin with those who moved house.\n')
    await done
    assert.match(document.getText(), /### How do you know\?\n\nFrom the loans of March\.\n$/)
  })

  it('is refused and changes nothing where all that follows is a comment', async () => {
    const {document, done} = await reply('I begin with those who moved house. <!-- to be\n')
    await assert.rejects(done, /close the comment/)
    assert.doesNotMatch(document.getText(), /How do you know/)
  })
})
