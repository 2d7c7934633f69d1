import assert from 'node:assert/strict'
import {isModelError, type ModelError} from '../../../src/llm/model-error.ts'
import {readReply} from '../../../src/llm/read-reply.ts'
import type {ModelRequest, Provider} from '../../../src/llm/types.ts'

export const ask: ModelRequest = {
  system: 'You are asked.',
  turns: [{role: 'user', text: 'How deep is the lake?'}],
  maxTokens: 500,
}

/** The whole of a reply. */
export async function read(provider: Provider, request: ModelRequest = ask) {
  const texts: string[] = []
  let thinking = 0
  for await (const part of readReply(provider, request)) {
    if (part.type === 'text') texts.push(part.text)
    if (part.type === 'thinking') thinking++
    if (part.type === 'end') return {text: texts.join(''), texts, thinking, cut: part.cut, usage: part.usage}
  }
  throw new Error('no end')
}

/** What went wrong. */
export async function failure(promise: Promise<unknown>): Promise<ModelError> {
  const error = await promise.then(
    it => assert.fail(`expected an error, not ${JSON.stringify(it)?.slice(0, 200)}`),
    it => it as unknown,
  )
  assert.ok(isModelError(error), String((error as Error).stack ?? error))
  return error
}
