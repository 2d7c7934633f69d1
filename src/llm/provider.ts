import {destinationOf, type Endpoint} from './endpoint.ts'
import {readReply} from './read-reply.ts'
import type {Provider, Usage} from './types.ts'

/** What a host lends: its network and its clock. */
export interface Runtime {
  /** The host's own `fetch`. */
  fetch: (url: string, init: FetchInit) => Promise<Response>
  /** Calls back after so many milliseconds; returns what cancels that. */
  after: (milliseconds: number, callback: () => void) => () => void
}

export interface FetchInit {
  method: string
  headers: Record<string, string>
  body?: string
  signal: AbortSignal
  redirect: 'manual'
}

/** How long to wait for an endpoint, in milliseconds. */
export interface Patience {
  /** Until it begins to answer: a local model may have to be loaded first. 180,000 by default. */
  first?: number
  /** Between two pieces of a reply; 60,000 by default. */
  next?: number
}

/**
 * A provider for an endpoint that speaks OpenAI's chat completions: OpenAI, Azure, Ollama, LM Studio, llama.cpp, vLLM.
 * The client is loaded when the first piece of a reply is asked for, not before. It keeps what it learns about the
 * endpoint (whether it knows JSON schemas, how it calls the limit), so keep the provider as long as the settings.
 */
export function connect(endpoint: Endpoint, runtime: Runtime, patience: Patience = {}): Provider {
  let loaded: Promise<Provider> | undefined
  return {
    destination: destinationOf(endpoint),
    async *complete(request) {
      loaded ??= import('./openai/openai-provider.ts').then(it =>
        it.openAiProvider(endpoint, runtime, patience),
      )
      yield* (await loaded).complete(request)
    },
  }
}

/**
 * The names of the models that an endpoint offers, sorted: what a person picks from. Empty where it has no list.
 *
 * @throws ModelError where nobody answers, or the key is wrong
 */
export async function listModels(
  endpoint: Omit<Endpoint, 'model'>,
  runtime: Runtime,
  signal?: AbortSignal,
): Promise<string[]> {
  const {namesOfModels} = await import('./openai/models.ts')
  return namesOfModels(endpoint, runtime, signal)
}

/**
 * Asks the model for one word: that the address, the key and the model's name are right. Sends no text of the person's.
 *
 * @returns what it took, where the endpoint tells
 * @throws ModelError for what is wrong
 */
export async function testConnection(provider: Provider, signal?: AbortSignal): Promise<Usage | null> {
  const request = {
    system: 'You are asked whether you can be reached.',
    turns: [{role: 'user', text: 'Reply with the one word: ready'} as const],
    // A model that thinks first uses them up, which is as good an answer as the word.
    maxTokens: 256,
    ...(signal && {signal}),
  }
  let usage: Usage | null = null
  for await (const part of readReply(provider, request)) if (part.type === 'end') usage = part.usage
  return usage
}
