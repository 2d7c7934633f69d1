import {plainText} from './plain-text.ts'

const MOST_DETAIL = 200

/** What can go wrong with a model, by what a person would do about it. */
export type ModelErrorKind =
  /** The address is none that text is sent to. */
  | 'bad-address'
  /** Nobody answers there. */
  | 'unreachable'
  /** It wants to send us to another address. */
  | 'redirected'
  | 'wrong-key'
  | 'not-allowed'
  | 'unknown-model'
  /** Somebody answers, but not with this protocol. */
  | 'wrong-endpoint'
  | 'rate-limit'
  | 'no-credit'
  | 'timeout'
  /** The reply stopped half-way. */
  | 'broken-off'
  | 'invalid-reply'
  | 'empty-reply'
  /** The reply is longer than any that we read. */
  | 'endless-reply'
  | 'cancelled'
  /** The provider, or the model, does not want to talk about this. */
  | 'filtered'
  /** More than the model can read at once. */
  | 'too-long'
  /** More than the person wants to spend. */
  | 'over-budget'
  /** The file says that it is never to be sent. */
  | 'private'
  | 'nothing-to-send'
  /** The endpoint does not take the request, and it is not known why. */
  | 'rejected'
  /** The endpoint itself is in trouble. */
  | 'server'

/**
 * Why there is no reply, in plain words for the person. Nothing in it comes from a document or holds the key. It keeps
 * no cause: errors of a client hold the request, and that holds both.
 */
export class ModelError extends Error {
  override name = 'ModelError'
  readonly kind: ModelErrorKind
  /** What to do about it: a sentence or two. */
  readonly toDo: string
  /** Seconds after which to try again, where the endpoint says so. */
  readonly retryAfter: number | undefined
  /** What the endpoint itself said: plain text of at most 200 characters, not to be trusted; empty where it did not. */
  readonly detail: string

  /** @param message what happened, a sentence */
  constructor(
    kind: ModelErrorKind,
    message: string,
    toDo: string,
    {retryAfter, detail = ''}: {retryAfter?: number | undefined; detail?: string} = {},
  ) {
    super(unlinked(message))
    this.kind = kind
    this.toDo = toDo
    this.retryAfter = retryAfter
    this.detail = plainText(unlinked(detail), MOST_DETAIL)
  }
}

/** A notification of VS Code makes links of `[text](address)`, also of commands; nobody's words may become one. */
function unlinked(text: string): string {
  return text.replaceAll('](', '] (')
}

/** By its name: a part of the product that was bundled apart has a class of its own. */
export function isModelError(error: unknown): error is ModelError {
  return error instanceof Error && error.name === 'ModelError' && 'toDo' in error
}

/** What is thrown when the person has pressed stop. */
export function cancelled(): ModelError {
  return new ModelError(
    'cancelled',
    'Stopped.',
    'What was written until then stays. Ask again when you like.',
  )
}
