/** What all hosts of a provider have in common: Node, and the extension hosts of the desktop and of the web. */
declare class AbortSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void, options?: {once?: boolean}): void
  removeEventListener(type: 'abort', listener: () => void): void
}

declare class AbortController {
  readonly signal: AbortSignal
  abort(): void
}

declare class URL {
  constructor(url: string)
  readonly protocol: string
  readonly username: string
  readonly password: string
  readonly host: string
  readonly hostname: string
  readonly origin: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

interface ReadableStream<T> {
  pipeThrough(transform: TransformStream<T, T>): ReadableStream<T>
}

declare class TransformStream<In, Out> {
  constructor(transformer: {
    transform(chunk: In, controller: {enqueue(chunk: Out): void; error(reason: unknown): void}): void
  })
}

declare class Headers {
  constructor(init: unknown)
  get(name: string): string | null
}

declare class Response {
  constructor(
    body: ReadableStream<Uint8Array> | null,
    init: {status: number; statusText: string; headers: Headers},
  )
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly body: ReadableStream<Uint8Array> | null
  json(): Promise<unknown>
}
