import type {ModelRequest, Provider, ReplyPart} from '../../../src/llm/types.ts'

/** A provider without a network: each request gets the next reply. */
export function scripted(
  replies: readonly (string | readonly ReplyPart[])[],
  more: Partial<Provider> = {},
): Provider & {requests: ModelRequest[]} {
  const requests: ModelRequest[] = []
  return {
    destination: {id: 'editor:m', host: 'the editor', model: 'm-1', where: 'editor'},
    requests,
    async *complete(request) {
      const reply = replies[requests.length] ?? ''
      requests.push(request)
      if (typeof reply !== 'string') {
        yield* reply
        return
      }
      for (let at = 0; at < reply.length; at += 7) yield {type: 'text', text: reply.slice(at, at + 7)}
      yield {type: 'end', cut: false, usage: null}
    },
    ...more,
  }
}
