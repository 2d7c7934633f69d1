import {cancelled, isModelError, ModelError} from './model-error.ts'
import type {ModelRequest, Provider, ReplyPart} from './types.ts'

/** The most of a reply that is read, in characters: a review has about 8,000. */
const MOST_REPLY = 200_000

/**
 * The reply of a provider, whichever it is, within bounds: it stops when the person does, reads so much and no more, and
 * does not take half a reply for a whole one.
 *
 * @throws ModelError
 */
export async function* readReply(provider: Provider, request: ModelRequest): AsyncGenerator<ReplyPart> {
  const {host} = provider.destination
  let length = 0
  if (request.signal?.aborted) throw cancelled()
  try {
    for await (const part of provider.complete(request)) {
      if (request.signal?.aborted) throw cancelled()
      if (part.type === 'text') length += part.text.length
      if (length > MOST_REPLY) throw endlessReply(host)
      yield part
      if (part.type === 'end') return
    }
  } catch (error) {
    throw isModelError(error) ? error : unknownFailure(host)
  }
  throw brokenOff(host)
}

function unknownFailure(host: string): ModelError {
  return new ModelError('server', `${host} could not answer.`, 'Ask again, or choose another model.')
}

/** An endpoint that does not come to an end. */
export function endlessReply(host: string): ModelError {
  return new ModelError(
    'endless-reply',
    `${host} sent more than any review has; the rest was not read.`,
    'Ask again, or choose another model: small ones sometimes repeat themselves without end.',
  )
}

/** A connection that ended before the reply did. */
export function brokenOff(host: string): ModelError {
  return new ModelError(
    'broken-off',
    `The connection to ${host} broke off in the middle of the reply.`,
    'Ask again. What had come until then is kept.',
  )
}
