import type {FetchInit, Runtime} from '../provider.ts'

/** Bytes: twice what frames around the longest reply that is read take. */
const MOST_BYTES = 20_000_000
/** Bytes of one line: a frame has some hundred, a reply that is not streamed 400,000. */
const MOST_IN_A_LINE = 1_000_000
/** All that is sent besides the text: nothing about the machine, and nothing that the environment names. */
const HEADERS = ['accept', 'authorization', 'api-key', 'content-type']

/** What the client could not know of a reply. */
export interface Watch {
  /** The end of what came. */
  tail: string
  /** More came than is read. */
  isEndless: boolean
  /** The status of a reply that sends us elsewhere. */
  redirect: boolean
}

/** Before a request. */
export function newWatch(): Watch {
  return {tail: '', isEndless: false, redirect: false}
}

/**
 * The host's `fetch` as the client gets it: it goes to the address that the person agreed to and no other (text of a
 * document would follow a redirect), sends only the headers that are needed, and reads so much and no more.
 */
export function boundedFetch(runtime: Runtime, watch: Watch) {
  return async (url: unknown, init: Partial<FetchInit> = {}): Promise<Response> => {
    const given = new Headers(init.headers)
    const headers = HEADERS.flatMap(name => {
      const value = given.get(name)
      return value === null ? [] : [[name, value] as const]
    })
    const response = await runtime.fetch(String(url), {
      ...(init as FetchInit),
      headers: Object.fromEntries(headers),
      redirect: 'manual',
    })
    const {status, statusText} = response
    // In a browser a redirect is a reply without a status.
    if (status === 0 || (status >= 300 && status < 400)) {
      watch.redirect = true
      throw new Error('redirected')
    }
    return new Response(response.body && bounded(response.body, watch), {
      status,
      statusText,
      headers: response.headers,
    })
  }
}

function bounded(body: ReadableStream<Uint8Array>, watch: Watch): ReadableStream<Uint8Array> {
  let bytes = 0
  let inLine = 0
  return body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        bytes += chunk.length
        const last = chunk.lastIndexOf(10)
        inLine = last < 0 ? inLine + chunk.length : chunk.length - last
        if (bytes > MOST_BYTES || inLine > MOST_IN_A_LINE) {
          watch.isEndless = true
          controller.error(new Error('endless'))
          return
        }
        watch.tail = (watch.tail + String.fromCharCode(...chunk.subarray(-24))).slice(-24)
        controller.enqueue(chunk)
      },
    }),
  )
}
