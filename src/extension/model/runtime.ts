import type {Runtime} from '../../llm/provider.ts'

/** The network and the clock of the extension host. */
export const runtime: Runtime = {
  fetch: (url, init) => (globalThis as unknown as {fetch: Runtime['fetch']}).fetch(url, init),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
}
