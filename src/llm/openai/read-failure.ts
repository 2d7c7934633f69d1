import {ModelError, type ModelErrorKind} from '../model-error.ts'
import {filtered, timedOut, wrongEndpoint} from './failures.ts'
import {redact} from './redact.ts'

/** Where it was asked, for what is said about it. */
export interface AskedAt {
  host: string
  model: string
  key: string | undefined
}

/** What the client's errors have in common. */
export interface Failure {
  status: number | undefined
  code: string
  /** The endpoint's own words. */
  said: string
  header: (name: string) => string | undefined
}

/** What is read of the words of an endpoint: some reply with a whole page. */
const MOST_SAID = 2000

// Not “this model does not take …”: that is about how it was asked.
const NO_SUCH_MODEL =
  /model_not_found|deploymentnotfound|(?:unknown|invalid|no such) (?:model|deployment)|\b(?:model|deployment)\b.{0,80}(?:does ?n[o’']t exist|not found|not loaded|not available)/

/** Reads an error of the client: one that a reply of the endpoint's is in, or undefined where there was none. */
export function failureOf(error: unknown): Failure | undefined {
  const {status, code, type, headers, error: body} = (error ?? {}) as Record<string, unknown>
  const isReply = typeof status === 'number' || (typeof body === 'object' && body !== null)
  if (!isReply) return undefined
  // In the middle of a stream the status comes as the code.
  const inStream = Number(code) >= 400 && Number(code) < 600 ? Number(code) : undefined
  const {get} = (headers ?? {}) as {get?: (name: string) => string | null}
  return {
    status: typeof status === 'number' ? status : inStream,
    code: [code, type, innerCode(body)].filter(it => typeof it === 'string').join(' '),
    said: wordsOf(body, error).slice(0, MOST_SAID),
    header: name => get?.call(headers, name) ?? undefined,
  }
}

/** What is wrong, by what the endpoint replied. */
export function readFailure({status, code, said, header}: Failure, asked: AskedAt): ModelError {
  const {host, model, key} = asked
  const detail = redact(said, key)
  const error = (kind: ModelErrorKind, message: string, toDo: string) =>
    new ModelError(kind, message, toDo, {detail})
  const hint = `${code} ${said}`.toLowerCase()

  if (/content_filter|content_policy|responsible_?ai/.test(hint)) return filtered(host, detail)
  if (status === 413 || /context[_ ](?:length|window|size)|maximum context|too many tokens/.test(hint)) {
    return error(
      'too-long',
      `The text is longer than ${model} can read at once.`,
      'Review a part of it, or choose a model that reads more.',
    )
  }
  if (status === 402 || /insufficient_quota|billing/.test(hint)) {
    return error(
      'no-credit',
      `${host} says that the account has no credit left.`,
      'See to the account there, or choose another model.',
    )
  }
  if (status === 429) {
    const retryAfter = secondsToWait(header)
    const wait = retryAfter === undefined ? 'Wait a minute' : `Wait ${inWords(retryAfter)}`
    return new ModelError(
      'rate-limit',
      `${host} does not take more requests now.`,
      `${wait} and ask again. What you wrote is where you left it.`,
      {retryAfter, detail},
    )
  }
  if (status === 401) {
    return key === undefined
      ? error(
          'wrong-key',
          `${host} asks for a key, and none is set.`,
          'Set the key: connect the model again.',
        )
      : error(
          'wrong-key',
          `${host} does not accept the key.`,
          'Connect the model again with a key that is valid.',
        )
  }
  if ((status === 404 || status === 400) && NO_SUCH_MODEL.test(hint)) {
    return error(
      'unknown-model',
      `${host} has no model “${model}”, or none that this key may use.`,
      'Choose one from its list: connect the model again. A local server may have to download it first.',
    )
  }
  if (status === 403) {
    return error(
      'not-allowed',
      `${host} does not allow this with ${key === undefined ? 'no key' : 'this key'}.`,
      'See what the key may do there, and from where.',
    )
  }
  if (status === 404 || status === 405) return wrongEndpoint(host, detail)
  if (status === 408 || status === 504) return timedOut(host)
  if (status === undefined || status >= 500) {
    return error('server', `${host} could not answer.`, 'Ask again in a minute. It is not about your text.')
  }
  return error(
    'rejected',
    `${host} did not take the request.`,
    'See whether the address and the model are meant for chat.',
  )
}

/** What the endpoint asks to wait, in seconds; a date is read against its own clock. */
function secondsToWait(header: Failure['header']): number | undefined {
  const milliseconds = Number(header('retry-after-ms') ?? Number.NaN)
  if (milliseconds >= 0) return Math.ceil(milliseconds / 1000)
  const value = header('retry-after')
  if (value === undefined) return undefined
  const seconds = Number(value)
  if (seconds >= 0) return Math.ceil(seconds)
  const until = (Date.parse(value) - Date.parse(header('date') ?? '')) / 1000
  return until >= 0 ? Math.ceil(until) : undefined
}

function inWords(seconds: number): string {
  if (seconds <= 90) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  return seconds <= 5400 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`
}

function innerCode(body: unknown): unknown {
  return (body as {innererror?: {code?: unknown}} | null | undefined)?.innererror?.code
}

function wordsOf(body: unknown, error: unknown): string {
  if (typeof body === 'string') return body
  const {message, detail} = (body ?? {}) as Record<string, unknown>
  if (typeof message === 'string') return message
  if (typeof detail === 'string') return detail
  return error instanceof Error ? error.message.replace(/^\d{3} (?:status code \(no body\))?/, '') : ''
}
