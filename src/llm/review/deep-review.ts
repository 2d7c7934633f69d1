import {ModelError} from '../model-error.ts'
import {refusePrivate} from '../private.ts'
import {readReply} from '../read-reply.ts'
import type {Provider, Turn, Usage} from '../types.ts'
import {Account, MOST_RECEIVED} from './account.ts'
import {
  type Dropped,
  type ModelFinding,
  type ModelPart,
  type ModelRewrite,
  ReplyCollector,
} from './collect.ts'
import {briefOf, type ReviewInput} from './input.ts'
import {AGAIN, promptOf} from './prompt.ts'
import {reviewShape} from './reply.ts'
import {countTokens, estimateTokens} from './tokens.ts'

/** Of a reply that could not be read so much is sent back. */
const MOST_REPEATED = 8000
/** Of our estimate, which is rather high; less has not been read. */
const LEAST_COUNTED = 0.5

/** What a review will take, in tokens. Both are estimates, the first rather too high. */
export interface Estimate {
  sent: number
  /** At most: most replies have about 1,500. Thinking counts too. */
  received: number
}

export interface DeepReviewOptions {
  /** The most that may be sent and received together, in tokens. */
  budget: number
  signal?: AbortSignal
}

/** What comes of a review while it is made. */
export type DeepReviewEvent =
  | {type: 'finding'; finding: ModelFinding}
  | {type: 'rewrite'; rewrite: ModelRewrite}
  | {type: 'part'; part: ModelPart}
  /** Something came: `characters` of the reply so far, 0 while the model thinks. */
  | {type: 'progress'; characters: number}
  /** The reply could not be read, and it was asked once more. */
  | {type: 'again'}
  | {type: 'done'; review: DeepReview}

/**
 * What a model says of a document or an answer. It holds no score: those are the offline coach’s and stay so, whatever
 * a model says. All texts are plain, to be shown as text, and to be marked as the model’s.
 */
export interface DeepReview {
  findings: readonly ModelFinding[]
  rewrites: readonly ModelRewrite[]
  /** How it sees the moves or elements, in their order; those that it left out are not there. */
  parts: readonly ModelPart[]
  dropped: Dropped
  /** What it took: as the endpoint counts, else estimated. */
  usage: Usage & {isEstimate: boolean}
  /** The reply ended before it was complete: what there is, is right. */
  isCut: boolean
  /** The endpoint counted far less than was sent: some servers cut silently what a model has no room for. */
  isPartlyRead: boolean
}

/** What a review of this will take. Nothing is sent, but a provider of the editor’s may count with its own means. */
export async function estimateReview(provider: Provider, input: ReviewInput): Promise<Estimate> {
  const {system, user} = promptOf(briefOf(input))
  return {sent: await countTokens(provider, `${system}\n${user}`), received: MOST_RECEIVED}
}

/**
 * Asks a model what rules cannot see, and gives it piece by piece: each finding and each rewrite tied to words that are in
 * the file, or not at all. Where it fails half-way, what was given stays good.
 *
 * @throws ModelError and nothing else; `private` and `over-budget` before anything is sent
 */
export async function* deepReview(
  provider: Provider,
  input: ReviewInput,
  {budget, signal}: DeepReviewOptions,
): AsyncGenerator<DeepReviewEvent> {
  refusePrivate(input.text)
  const brief = briefOf(input)
  if (!/[\p{L}\p{N}]/u.test(brief.material.sent)) {
    throw new ModelError('nothing-to-send', 'There is nothing to review yet.', 'Write something first.')
  }
  const {system, user} = promptOf(brief)
  const account = new Account(provider, budget)
  let turns: Turn[] = [{role: 'user', text: user}]
  let maxTokens = await account.room(system, turns)

  const collector = new ReplyCollector(brief)
  for (let isAgain = false; ; isAgain = true) {
    let reply = ''
    let isCut = false
    let usage: Usage | null = null
    const request = {system, turns, shape: reviewShape(), maxTokens, ...(signal && {signal})}
    for await (const part of readReply(provider, request)) {
      if (part.type === 'end') {
        isCut = part.cut
        usage = part.usage
        break
      }
      if (part.type === 'text') {
        reply += part.text
        yield* collector.push(part.text)
      }
      yield {type: 'progress', characters: reply.length}
    }
    account.add(system, turns, reply, usage)
    const rest = collector.finish(reply)
    yield* rest ?? []
    if (rest || collector.hasSome) {
      const isPartlyRead = usage !== null && usage.sent < LEAST_COUNTED * estimateTokens(system + user)
      const review = {...collector.result(), usage: account.usage, isCut: isCut || !rest, isPartlyRead}
      yield {type: 'done', review}
      return
    }
    if (isCut) throw usedUp(provider, maxTokens)
    if (isAgain) throw unreadable(provider)
    turns = [...turns, {role: 'assistant', text: reply.slice(0, MOST_REPEATED)}, {role: 'user', text: AGAIN}]
    maxTokens = await account.room(system, turns).catch(() => {
      throw unreadable(provider)
    })
    yield {type: 'again'}
  }
}

function unreadable({destination: {model}}: Provider): ModelError {
  return new ModelError(
    'invalid-reply',
    `${model} answered, but not in a form that can be read.`,
    'Ask again, or choose another model: small ones often cannot keep to a form.',
  )
}

function usedUp({destination: {model}}: Provider, tokens: number): ModelError {
  return new ModelError(
    'empty-reply',
    `${model} used up ${tokens} tokens before it had said anything.`,
    'Raise the budget in the settings, or choose a model that thinks less.',
  )
}
