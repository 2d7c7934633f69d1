import type {Destination} from './destination.ts'

/** What was said so far; the person's side first and last. */
export interface Turn {
  role: 'user' | 'assistant'
  text: string
}

/** A JSON schema in the subset that structured outputs take: every property required, no others allowed. */
export interface ReplyShape {
  /** Letters, digits and hyphens, at most 64. */
  name: string
  schema: Readonly<Record<string, unknown>>
}

/** One question to a model. */
export interface ModelRequest {
  /** What it is to do. Only our own words: never text of a document. */
  system: string
  turns: readonly Turn[]
  /**
   * The reply is to be JSON of this shape. A provider does what its endpoint can; none promises it, so that whoever asks
   * says the shape in words too, and reads the reply as if it could be anything.
   */
  shape?: ReplyShape
  /** The most that the reply may take, in tokens, thinking included. */
  maxTokens: number
  /** Stops the request; what was awaited then throws a `ModelError` of kind `cancelled`. */
  signal?: AbortSignal
}

/** In tokens, as the endpoint counts them. */
export interface Usage {
  sent: number
  received: number
}

/** A piece of a reply, as it comes. */
export type ReplyPart =
  | {type: 'text'; text: string}
  /** Still thinking: nothing to show, but it is alive. */
  | {type: 'thinking'}
  /** The last one. `cut`: it ended because `maxTokens` were used up. `usage` is null where the endpoint does not tell. */
  | {type: 'end'; cut: boolean; usage: Usage | null}

/**
 * Something that answers: VS Code's language models, or an endpoint that speaks OpenAI's protocol. Small on purpose, so
 * that the first can be written beside `vscode` and the second needs to know nothing of it.
 */
export interface Provider {
  /** Where text goes that is given to `complete`: what is asked before the first time, and shown after. */
  readonly destination: Destination
  /**
   * Sends the request and gives the reply piece by piece, `end` last. Nothing is sent before the first piece is asked
   * for, and nothing twice but where an endpoint refuses how it was asked. Leaving the loop early stops the request.
   * Read it through `readReply`, which keeps it within bounds.
   *
   * @throws ModelError and nothing else
   */
  complete(request: ModelRequest): AsyncIterable<ReplyPart>
  /** Tokens of a text by the model's own count; without it, `estimateTokens` counts. */
  countTokens?(text: string): Promise<number>
}
