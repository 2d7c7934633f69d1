import type {Endpoint} from '../endpoint.ts'
import {cancelled, isModelError} from '../model-error.ts'
import type {Runtime} from '../provider.ts'
import {newWatch} from './bounded-fetch.ts'
import {clientFor} from './client.ts'
import {timedOut, unreachable} from './failures.ts'
import {failureOf, readFailure} from './read-failure.ts'

/** Nobody waits longer for a list. */
const PATIENCE = 20_000
/** As all are called. What is shown in a message must not be markup. */
const NAME = /^[\w./:@+ -]{1,200}$/
/** Some routers offer thousands. */
const MOST_MODELS = 1000

/** See `listModels`. */
export async function namesOfModels(
  endpoint: Omit<Endpoint, 'model'>,
  runtime: Runtime,
  signal?: AbortSignal,
): Promise<string[]> {
  const stop = new AbortController()
  const onCancel = () => stop.abort()
  signal?.addEventListener('abort', onCancel, {once: true})
  let isLate = false
  const cancelTimer = runtime.after(PATIENCE, () => {
    isLate = true
    stop.abort()
  })
  const {host} = new URL(endpoint.address)
  try {
    if (signal?.aborted) throw cancelled()
    const client = clientFor(endpoint, runtime, newWatch())
    const {data} = await client.models.list({signal: stop.signal as never})
    return namesIn(data)
  } catch (error) {
    if (isModelError(error)) throw error
    if (signal?.aborted) throw cancelled()
    if (isLate) throw timedOut(host)
    const failure = failureOf(error)
    if (!failure) throw unreachable(endpoint.address)
    // Whoever has no list may have a model all the same.
    if (failure.status === 404 || failure.status === 405) return []
    throw readFailure(failure, {host, model: '', key: endpoint.key})
  } finally {
    cancelTimer()
    signal?.removeEventListener('abort', onCancel)
  }
}

function namesIn(data: unknown): string[] {
  const items: unknown[] = Array.isArray(data) ? data : []
  const names = items.map(it => (it as {id?: unknown} | null)?.id)
  const texts = names.filter(it => typeof it === 'string' && NAME.test(it)) as string[]
  return [...new Set(texts)].slice(0, MOST_MODELS).sort((a, b) => (a < b ? -1 : 1))
}
