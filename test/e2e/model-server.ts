import type {LLMock} from '@copilotkit/aimock'
import type {Workbench} from './workbench.ts'

/** The key that is typed in: what it stands in can be searched for. */
export const KEY = 'sk-a-key-of-nobody-47d1'

/** Connects a model of a server by the command, step by step as a person does. */
export async function connectTo(server: LLMock, workbench: Workbench): Promise<void> {
  server.onMessage(/one word: ready/, {content: 'ready'})
  const {quickInput} = workbench
  await workbench.command('PMPrep: Connect Language Model…')
  await quickInput.pick('An endpoint')
  await quickInput.pick('Another address…')
  await quickInput.answer(server.url)
  await quickInput.asks('secret storage')
  await quickInput.answer(KEY)
  await quickInput.accept()
}
