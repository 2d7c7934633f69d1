import type {OpenAI} from 'openai'
import {destinationOf, type Endpoint} from '../endpoint.ts'
import {cancelled, isModelError, type ModelError} from '../model-error.ts'
import type {Patience, Runtime} from '../provider.ts'
import {brokenOff, endlessReply} from '../read-reply.ts'
import type {ModelRequest, Provider, ReplyPart, Usage} from '../types.ts'
import {newWatch, type Watch} from './bounded-fetch.ts'
import {clientFor} from './client.ts'
import {emptyReply, filtered, redirected, timedOut, unreachable, wrongEndpoint} from './failures.ts'
import {firstManner, type Manner, nextManner} from './manner.ts'
import {type AskedAt, failureOf, readFailure} from './read-failure.ts'
import {ThinkingFilter} from './thinking.ts'

const FIRST = 180_000
const NEXT = 60_000
/** Refusals of a manner in a row: each changes one thing, and there are three. */
const MOST_MANNERS = 5

type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk
type Params = OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming

/** See `connect`. */
export function openAiProvider(endpoint: Endpoint, runtime: Runtime, patience: Patience): Provider {
  const destination = destinationOf(endpoint)
  const {host} = destination
  let manner = firstManner(host)

  async function* complete(request: ModelRequest): AsyncGenerator<ReplyPart> {
    let tried = manner
    for (let tries = 1; ; tries++) {
      const exchange = new Exchange(endpoint, host, runtime, patience, request)
      try {
        for await (const part of exchange.run(tried)) {
          // Only what has worked is remembered: a refusal may have been about something else.
          manner = tried
          yield part
        }
        return
      } catch (error) {
        const isFresh = tries < MOST_MANNERS && exchange.begun === 0
        const other = isFresh ? exchange.mannerAfter(error, tried) : undefined
        if (!other) throw exchange.read(error)
        tried = other
      } finally {
        exchange.end()
      }
    }
  }
  return {destination, complete}
}

/** One request and its reply. */
class Exchange {
  /** Characters of the reply so far. */
  begun = 0
  readonly #endpoint: Endpoint
  readonly #asked: AskedAt
  readonly #runtime: Runtime
  readonly #patience: Patience
  readonly #request: ModelRequest
  readonly #watch: Watch = newWatch()
  readonly #stop = new AbortController()
  #isLate = false
  #cancelTimer: () => void = () => {}
  readonly #onCancel = () => this.#stop.abort()

  constructor(endpoint: Endpoint, host: string, runtime: Runtime, patience: Patience, request: ModelRequest) {
    this.#endpoint = endpoint
    this.#asked = {host, model: endpoint.model, key: endpoint.key}
    this.#runtime = runtime
    this.#patience = patience
    this.#request = request
  }

  async *run(manner: Manner): AsyncGenerator<ReplyPart> {
    const {signal} = this.#request
    if (signal?.aborted) throw cancelled()
    signal?.addEventListener('abort', this.#onCancel, {once: true})
    this.#expectWithin(this.#patience.first ?? FIRST)

    const client = clientFor(this.#endpoint, this.#runtime, this.#watch)
    const {data, response} = await client.chat.completions
      .create(paramsOf(this.#request, this.#endpoint, this.#asked.host, manner), {
        signal: this.#stop.signal as never,
      })
      .withResponse()
    const type = response.headers.get('content-type') ?? ''
    if (/\bhtml\b/.test(type)) throw wrongEndpoint(this.#asked.host)
    yield* this.#parts(/\bjson\b/.test(type) ? wholeReply((await response.json()) as unknown) : data)
  }

  /** The parts of a reply. A stream that ends without saying so has been cut. */
  async *#parts(chunks: AsyncIterable<Chunk>): AsyncGenerator<ReplyPart> {
    const filter = new ThinkingFilter()
    let finish: string | null = null
    let usage: Usage | null = null
    for await (const chunk of chunks) {
      const {text, isThinking, reason, used, refused} = readChunk(chunk)
      if (refused) throw filtered(this.#asked.host)
      finish = reason ?? finish
      usage = used ?? usage
      const shown = filter.push(text)
      const isAlive = isThinking || filter.isThinking
      if (shown === '' && !isAlive) continue
      // The time that the reader takes is not the endpoint's.
      this.#cancelTimer()
      yield shown === '' ? {type: 'thinking'} : this.#text(shown)
      this.#expectWithin(this.#patience.next ?? NEXT)
    }
    if (this.#stop.signal.aborted || this.#watch.isEndless) throw new Error('stopped')
    if (finish === null && !this.#watch.tail.includes('[DONE]')) throw brokenOff(this.#asked.host)
    if (finish === 'content_filter') throw filtered(this.#asked.host)
    const rest = filter.flush()
    if (rest !== '') yield this.#text(rest)
    const cut = finish === 'length'
    if (this.begun === 0 && !cut) throw emptyReply(this.#asked.host, this.#asked.model)
    yield {type: 'end', cut, usage}
  }

  #text(text: string): ReplyPart {
    this.begun += text.length
    return {type: 'text', text}
  }

  /** How to ask again, where it is the manner that was refused. */
  mannerAfter(error: unknown, manner: Manner): Manner | undefined {
    const failure = failureOf(error)
    const {status = 0, said = ''} = failure ?? {}
    const isRefusal =
      status === 400 || status === 422 || (status === 500 && /grammar|schema|format/i.test(said))
    if (!failure || !isRefusal) return undefined
    const {kind} = readFailure(failure, this.#asked)
    if (kind !== 'rejected' && kind !== 'server') return undefined
    return nextManner(manner, said, this.#request.shape !== undefined)
  }

  /** What has happened, for the person. */
  read(error: unknown): ModelError {
    if (isModelError(error)) return error
    const {host} = this.#asked
    if (this.#request.signal?.aborted) return cancelled()
    if (this.#isLate) return timedOut(host)
    if (this.#watch.redirect) return redirected(host)
    if (this.#watch.isEndless) return endlessReply(host)
    const failure = failureOf(error)
    if (failure) return readFailure(failure, this.#asked)
    if (this.#watch.tail !== '' || isCutConnection(error)) return brokenOff(host)
    return unreachable(this.#endpoint.address)
  }

  end(): void {
    this.#cancelTimer()
    this.#request.signal?.removeEventListener('abort', this.#onCancel)
    this.#stop.abort()
  }

  #expectWithin(milliseconds: number): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#runtime.after(milliseconds, () => {
      this.#isLate = true
      this.#stop.abort()
    })
  }
}

function paramsOf(
  {system, turns, shape, maxTokens}: ModelRequest,
  {model}: Endpoint,
  host: string,
  {format, limit, countsTokens}: Manner,
): Params {
  return {
    model,
    messages: [{role: 'system', content: system}, ...turns.map(({role, text}) => ({role, content: text}))],
    stream: true,
    [limit]: maxTokens,
    ...(countsTokens && {stream_options: {include_usage: true}}),
    ...(shape &&
      format === 'schema' && {
        response_format: {
          type: 'json_schema',
          json_schema: {name: shape.name, strict: true, schema: {...shape.schema}},
        },
      }),
    ...(shape && format === 'json' && {response_format: {type: 'json_object'}}),
    // Others do not know it, and some refuse what they do not know.
    ...(host === 'api.openai.com' && {store: false}),
  }
}

function readChunk(chunk: Chunk) {
  const {choices, usage} = (chunk ?? {}) as Partial<Chunk>
  const choice = choices?.[0]
  const delta = (choice?.delta ?? {}) as {
    content?: unknown
    refusal?: unknown
    reasoning?: unknown
    reasoning_content?: unknown
  }
  return {
    text: typeof delta.content === 'string' ? delta.content : '',
    isThinking: Boolean(delta.reasoning_content || delta.reasoning),
    refused: typeof delta.refusal === 'string' && delta.refusal !== '',
    reason: choice?.finish_reason,
    used: usageOf(usage),
  }
}

function usageOf(usage: unknown): Usage | undefined {
  const {prompt_tokens: sent, completion_tokens: received} = (usage ?? {}) as Record<string, unknown>
  return Number.isFinite(sent) && Number.isFinite(received) ? ({sent, received} as Usage) : undefined
}

/** A reply of an endpoint that does not stream, as if it had come in one piece. */
async function* wholeReply(reply: unknown): AsyncGenerator<Chunk> {
  const {choices, error} = (reply ?? {}) as {
    choices?: {message?: unknown; finish_reason?: unknown}[]
    error?: unknown
  }
  if (error) throw {error}
  const [choice] = choices ?? []
  const whole = {...(reply as object), choices: [{...choice, delta: choice?.message ?? {}}]}
  yield {
    ...whole,
    choices: [{...whole.choices[0], finish_reason: choice?.finish_reason ?? 'stop'}],
  } as unknown as Chunk
}

/** Node tells whether somebody was there and hung up; a browser does not. */
function isCutConnection(error: unknown): boolean {
  for (let at = error as {cause?: unknown; code?: unknown} | undefined; at; at = at.cause as typeof at) {
    if (at.code === 'UND_ERR_SOCKET' || at.code === 'ECONNRESET' || at.code === 'EPIPE') return true
  }
  return false
}
