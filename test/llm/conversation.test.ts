import assert from 'node:assert/strict'
import {join} from 'node:path'
import {applyEdits} from '../../src/core/apply-fixes.ts'
import {addFollowUp, answerFollowUp, followUpsOf} from '../../src/core/practice/attempts/follow-ups.ts'
import {nextFollowUp} from '../../src/llm/interview/interviewer.ts'
import type {Provider} from '../../src/llm/types.ts'
import {ANSWER} from './review/files.ts'
import {useMock} from './servers/mock.ts'

/** What a candidate writes below each follow-up. */
const REPLIES = [
  'The desk lends a pager.',
  'A second pager in reserve for each; the losses go into the budget.',
  '',
]

describe('an interview, replayed', () => {
  const server = useMock()

  it('goes from follow-up to reply to follow-up, and all of it stands in the attempt', async () => {
    server.mock.loadFixtureFile(join(import.meta.dirname, 'conversations/waiting-room.json'))
    let text = ANSWER.slice(0, ANSWER.indexOf('## Follow-ups'))
    for (const reply of REPLIES) {
      const ask = await asked(server.provider(), text)
      text = applyEdits(text, addFollowUp(text, ask).edits)
      if (reply !== '') text = applyEdits(text, answerFollowUp(text, ask, reply) ?? [])
    }
    assert.deepEqual(
      followUpsOf(text).map(({ask, answer}) => [ask, answer]),
      [
        ['You chose parents because one in nine leaves. What if they have no phone with them?', REPLIES[0]],
        [
          'Pagers go home in pockets. What happens at the desk when three of them are gone by noon?',
          REPLIES[1],
        ],
        [
          'So you carry a cost that nobody has agreed to yet. At what share of lost pagers would you go back to the message alone?',
          '',
        ],
      ],
    )
    assert.ok(text.startsWith(ANSWER.slice(0, ANSWER.indexOf('## Follow-ups')).trimEnd()))
  })

  async function asked(provider: Provider, text: string): Promise<string> {
    const state = {
      question: 'How would you improve the waiting room of a city’s vaccination centre?',
      category: 'improvement',
      level: 'senior',
      style: 'neutral',
      text,
      transcript: followUpsOf(text),
    } as const
    for await (const event of nextFollowUp(provider, state, {budget: 20_000})) {
      if (event.type === 'done') return event.ask
    }
    throw new Error('nothing was asked')
  }
})
