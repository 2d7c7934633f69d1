import type {Runtime} from '../../../src/llm/provider.ts'

/** The network and the clock of this process. */
export const runtime: Runtime = {
  fetch: (url, init) => fetch(url, init as RequestInit),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
}
