import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface RawServer {
  /** `http://127.0.0.1:PORT/v1` */
  readonly address: string
  /** What the next request gets. */
  reply: (response: ServerResponse, request: IncomingMessage & {text: string}) => void
  /** Requests so far: headers and body. */
  readonly requests: {headers: IncomingMessage['headers']; text: string}[]
}

/** A server that sends just what a test says, byte by byte: for what no imitation does. One a suite. */
export function useRawServer(): RawServer {
  let server: Server | undefined
  const raw: RawServer & {address: string} = {address: '', reply: it => it.end(), requests: []}
  before(async () => {
    server = createServer(async (request, response) => {
      const text = Buffer.concat(await request.toArray()).toString('utf8')
      raw.requests.push({headers: request.headers, text})
      raw.reply(response, Object.assign(request, {text}))
    })
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve))
    raw.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  })
  beforeEach(() => {
    raw.requests.length = 0
  })
  after(() => {
    server?.closeAllConnections()
    server?.close()
  })
  return raw
}

/** A frame of a stream with some text. */
export function frame(text: string, finish: string | null = null): string {
  const choices = [{index: 0, delta: {content: text}, finish_reason: finish}]
  return `data: ${JSON.stringify({id: 'r', object: 'chat.completion.chunk', choices})}\n\n`
}

export function beginStream(response: ServerResponse): void {
  response.writeHead(200, {'content-type': 'text/event-stream'})
}
