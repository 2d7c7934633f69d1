import {LLMock} from '@copilotkit/aimock'
import {connect, type Patience} from '../../../src/llm/provider.ts'
import type {Provider} from '../../../src/llm/types.ts'
import {runtime} from './runtime.ts'

export const KEY = 'sk-proj-Qm4t7Wb2xLr9'

/** A server that speaks OpenAI’s protocol, as other people understood it; one a suite, stopped after it. */
export function useMock(): {
  readonly mock: LLMock
  provider(options?: {key?: string; model?: string; patience?: Patience}): Provider
  /** The bodies of the requests for a reply, in order. */
  bodies(): Record<string, unknown>[]
} {
  let mock: LLMock | undefined
  const running = () => mock as LLMock
  before(async () => {
    mock = new LLMock({port: 0, chunkSize: 12, logLevel: 'silent'})
    await mock.start()
  })
  beforeEach(() => {
    running().reset()
  })
  after(() => running().stop())
  return {
    get mock() {
      return running()
    },
    provider: ({key = KEY, model = 'gpt-5', patience = {}} = {}) =>
      connect({address: `${running().url}/v1`, model, key}, runtime, patience),
    bodies: () =>
      running()
        .getRequests()
        .map(it => it.body as unknown as Record<string, unknown>),
  }
}
