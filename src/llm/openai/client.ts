import {OpenAI} from 'openai'
import type {Endpoint} from '../endpoint.ts'
import {isAzure} from '../endpoint.ts'
import type {Runtime} from '../provider.ts'
import {boundedFetch, type Watch} from './bounded-fetch.ts'

/** The client’s own limit, far beyond ours: it would say less about what happened. */
const NEVER = 3_600_000

/** A client for one request. What it would take from the environment (keys, organisations, headers) is shut out. */
export function clientFor({address, key}: Omit<Endpoint, 'model'>, runtime: Runtime, watch: Watch): OpenAI {
  const [baseURL = address, query] = address.split('?')
  const [name, value] = query?.split('=') ?? []
  return new OpenAI({
    baseURL,
    // It wants one, also where none is asked for.
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    // Azure takes a key in a header of its own, and for a token what stands in the usual one.
    defaultHeaders: {
      ...((key === undefined || isAzure(address)) && {Authorization: null}),
      ...(key !== undefined && isAzure(address) && {'api-key': key}),
    },
    ...(name !== undefined && value !== undefined && {defaultQuery: {[name]: value}}),
    fetch: boundedFetch(runtime, watch) as never,
    // The person decides whether to ask again, and sees that it is asked.
    maxRetries: 0,
    timeout: NEVER,
    logLevel: 'off',
    // The key is the person's own, on their own machine.
    dangerouslyAllowBrowser: true,
  })
}
