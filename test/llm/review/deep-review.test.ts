import assert from 'node:assert/strict'
import {
  type DeepReview,
  type DeepReviewEvent,
  type DeepReviewOptions,
  deepReview,
  estimateReview,
} from '../../../src/llm/review/deep-review.ts'
import type {ReviewInput} from '../../../src/llm/review/input.ts'
import {reviewShape} from '../../../src/llm/review/reply.ts'
import type {Provider, ReplyPart} from '../../../src/llm/types.ts'
import {useMock} from '../servers/mock.ts'
import {failure} from '../servers/read.ts'
import {scripted} from '../servers/scripted.ts'
import {ANSWER, answerInput, documentInput, PRD} from './files.ts'

const reply = {
  findings: [
    {
      quote: 'from 83% in June to 94% by the end of October',
      what: 'The target is for a share that the problem does not name: expected the places that stay empty.',
      why: 'It can be reached by booking fewer courses.',
      suggestion: 'Count the places that were given back and taken again.',
      severity: 'high',
    },
    {quote: 'The front desk takes thirty calls', what: 'Invented.', why: '', suggestion: '', severity: 'low'},
    {
      quote: 'We believe that members will love it',
      what: 'A belief stands where evidence was expected.',
      severity: 'Grave',
    },
  ],
  rewrites: [
    {
      quote: 'We believe that members will love it.',
      replacement: '[number of members] asked for it in May.',
      why: 'A fact.',
    },
  ],
  parts: [
    {
      id: 'metrics',
      status: 'made',
      quote: 'Share of course places that are taken on the day',
      remark: 'It has a guardrail.',
    },
    {
      id: 'evidence',
      status: 'weak',
      quote: 'one place in six stays empty on the day',
      remark: 'One number, without its source.',
    },
    {
      id: 'problem',
      status: 'Made',
      quote: 'people who cannot come have no way to give their place',
      remark: 'Plain.',
    },
    {id: 'risks', status: 'not_found', quote: null, remark: 'Nothing on people who say yes and stay away.'},
  ],
}

async function run(
  provider: Provider,
  input: ReviewInput = documentInput(),
  options: Partial<DeepReviewOptions> = {},
) {
  const events: DeepReviewEvent[] = []
  for await (const event of deepReview(provider, input, {budget: 30_000, ...options})) events.push(event)
  const [last] = events.slice(-1)
  assert.equal(last?.type, 'done')
  return {events, review: (last as {review: DeepReview}).review}
}

describe('a review by a model', () => {
  const server = useMock()

  it('gives what is about words of the document, with their places', async () => {
    server.mock.onMessage(/DOCUMENT/, {
      content: JSON.stringify(reply),
      usage: {prompt_tokens: 900, completion_tokens: 300},
    })
    const {review} = await run(server.provider())
    assert.deepEqual(
      review.findings.map(it => [it.quote, it.place.line, it.severity]),
      [
        ['from 83% in June to 94% by the end of October', 20, 'high'],
        ['We believe that members will love it', 16, 'medium'],
      ],
    )
    assert.equal(
      PRD.slice(review.findings[0]?.place.start, review.findings[0]?.place.end),
      review.findings[0]?.quote,
    )
    assert.equal(review.rewrites[0]?.edit.text, '[number of members] asked for it in May.')
    assert.deepEqual(review.dropped, {
      quoteNotFound: 1,
      ambiguous: 0,
      unfitRewrite: 0,
      malformed: 0,
      surplus: 0,
    })
    assert.deepEqual(review.usage, {sent: 900, received: 300, isEstimate: false})
    assert.equal(review.isCut, false)
  })

  it('tells how it sees the elements, in their order, beside what the rules see', async () => {
    server.mock.onMessage(/DOCUMENT/, {content: JSON.stringify(reply)})
    const {review} = await run(server.provider())
    assert.deepEqual(
      review.parts.map(it => [it.id, it.status, it.offline]),
      [
        ['problem', 'made', 'made'],
        ['evidence', 'weak', 'not-found'],
        ['metrics', 'made', 'made'],
        ['risks', 'not-found', 'not-found'],
      ],
    )
  })

  it('gives each finding as soon as it is complete', async () => {
    server.mock.onMessage(/DOCUMENT/, {content: JSON.stringify(reply)})
    const {events} = await run(server.provider())
    const kinds = events.map(it => it.type).filter((it, index, all) => it !== all[index - 1])
    assert.deepEqual(kinds.slice(0, 4), ['progress', 'finding', 'progress', 'finding'])
    const first = events.findIndex(it => it.type === 'finding')
    assert.ok(first < events.length / 2)
  })

  it('reviews an answer by its moves, and sends only the answer', async () => {
    const quote = 'one in nine goes home before their turn'
    const said = {
      findings: [{quote, what: 'No source.'}],
      rewrites: [],
      parts: [{id: 'pain', status: 'weak', quote, remark: ''}],
    }
    server.mock.onMessage(/ANSWER/, {content: JSON.stringify(said)})
    const {review} = await run(server.provider(), answerInput())
    assert.equal(review.findings[0]?.place.start, ANSWER.indexOf(quote))
    assert.equal(review.parts[0]?.name, 'Pain')
    const sent = JSON.stringify(server.bodies()[0])
    assert.ok(sent.includes('vaccination centre') && sent.includes('senior product manager'))
    assert.ok(!/Amira|pager|pmprep: answer/.test(sent))
  })

  it('works at an endpoint without structured output: JSON in a fence', async () => {
    server.mock.on(
      {predicate: it => it.response_format !== undefined},
      {status: 400, error: {message: 'response_format: json_schema is not supported'}},
    )
    server.mock.onMessage(/DOCUMENT/, {
      content: `Here is my review.\n\`\`\`json\n${JSON.stringify(reply, null, 2)}\n\`\`\``,
    })
    const {review} = await run(server.provider())
    assert.equal(review.findings.length, 2)
  })

  it('asks once more where the reply cannot be read', async () => {
    server.mock.on(
      {turnIndex: 0, userMessage: /DOCUMENT/},
      {content: 'A fine document; I have nothing to add.'},
    )
    server.mock.onMessage(/Reply with that object and nothing else/, {content: JSON.stringify(reply)})
    const {review, events} = await run(server.provider())
    assert.equal(review.findings.length, 2)
    assert.ok(events.some(it => it.type === 'again'))
    const {messages} = server.bodies()[1] as {messages: {role: string}[]}
    assert.deepEqual(
      messages.map(it => it.role),
      ['system', 'user', 'assistant', 'user'],
    )
  })

  it('and says so where it still cannot', async () => {
    const provider = scripted(['Fine.', 'Really fine.', 'Fine!'])
    const error = await failure(run(provider))
    assert.deepEqual([error.kind, provider.requests.length], ['invalid-reply', 2])
  })

  it('keeps what came of a reply that broke off', async () => {
    const half = JSON.stringify(reply).slice(0, 500)
    server.mock.onMessage(
      /DOCUMENT/,
      {content: `${half}${' '.repeat(400)}`},
      {chunkSize: 100, streamingProfile: {ttft: 20, tps: 100}, truncateAfterChunks: 7},
    )
    const events: DeepReviewEvent[] = []
    const error = await failure(
      (async () => {
        const all = deepReview(server.provider(), documentInput(), {budget: 30_000})
        for await (const event of all) events.push(event)
      })(),
    )
    assert.equal(error.kind, 'broken-off')
    assert.equal(events.filter(it => it.type === 'finding').length, 1)
  })

  it('keeps what came of a reply that was cut at the limit, and says that it was', async () => {
    const half = JSON.stringify(reply).slice(0, 500)
    const {review} = await run(
      scripted([
        [
          {type: 'text', text: half},
          {type: 'end', cut: true, usage: null},
        ],
      ]),
    )
    assert.deepEqual([review.isCut, review.findings.length, review.usage.isEstimate], [true, 1, true])
  })

  it('a model that only thought has used up its tokens', async () => {
    const parts: ReplyPart[] = [
      {type: 'thinking'},
      {type: 'end', cut: true, usage: {sent: 9, received: 8000}},
    ]
    const error = await failure(run(scripted([parts])))
    assert.equal(error.kind, 'empty-reply')
    assert.match(error.message, /used up 8,?000 tokens/)
  })

  it('stops when it is told to', async () => {
    const control = new AbortController()
    const provider = scripted([JSON.stringify(reply)])
    const events: DeepReviewEvent[] = []
    const error = await failure(
      (async () => {
        for await (const event of deepReview(provider, documentInput(), {
          budget: 30_000,
          signal: control.signal,
        })) {
          events.push(event)
          if (event.type === 'finding') control.abort()
        }
      })(),
    )
    assert.equal(error.kind, 'cancelled')
    assert.equal(events.filter(it => it.type === 'finding').length, 1)
  })

  it('does not read what never ends, or has no end, from any provider', async () => {
    const endless = scripted([], {
      async *complete() {
        for (;;) yield {type: 'text', text: 'forty metres '.repeat(100)}
      },
    })
    assert.equal((await failure(run(endless))).kind, 'endless-reply')
    const open = scripted([[{type: 'text', text: JSON.stringify(reply)}]])
    assert.equal((await failure(run(open))).kind, 'broken-off')
  })

  it('sends nothing that is private, empty or over the budget', async () => {
    const provider = scripted([JSON.stringify(reply)])
    const secret = PRD.replace('owner: Ines', 'pmprep-private: true')
    assert.equal((await failure(run(provider, documentInput(secret)))).kind, 'private')
    const empty = '---\npmprep: prd\n---\n<!-- nothing yet -->\n'
    assert.equal((await failure(run(provider, documentInput(empty)))).kind, 'nothing-to-send')
    const error = await failure(run(provider, documentInput(), {budget: 2000}))
    assert.equal(error.kind, 'over-budget')
    assert.match(
      error.message,
      /This would send about \d,\d{3} tokens .* your budget is 2,000\. Nothing was sent\./,
    )
    assert.equal(provider.requests.length, 0)
  })

  it('tells before what it will take, by the provider’s own count where it has one', async () => {
    const {sent, received} = await estimateReview(scripted([]), documentInput())
    assert.ok(sent > 1000 && sent < 3000, String(sent))
    assert.ok(received > 0)
    const counting = scripted([], {countTokens: async () => 777})
    assert.equal((await estimateReview(counting, documentInput())).sent, 777)
    const broken = scripted([], {countTokens: () => Promise.reject(new Error('no'))})
    assert.equal((await estimateReview(broken, documentInput())).sent, sent)
  })

  it('says so where the endpoint has read only a part', async () => {
    const withUsage = (sent: number): ReplyPart[] => [
      {type: 'text', text: JSON.stringify(reply)},
      {type: 'end', cut: false, usage: {sent, received: 300}},
    ]
    const {sent} = await estimateReview(scripted([]), documentInput())
    assert.equal((await run(scripted([withUsage(Math.round(0.8 * sent))]))).review.isPartlyRead, false)
    assert.equal((await run(scripted([withUsage(Math.round(0.3 * sent))]))).review.isPartlyRead, true)
    assert.equal((await run(scripted([JSON.stringify(reply)]))).review.isPartlyRead, false)
  })

  it('an error that no provider should throw is one of ours all the same', async () => {
    const rude = scripted([], {
      // biome-ignore lint/correctness/useYield: it fails before
      async *complete() {
        throw new TypeError('x is not a function: sk-secret')
      },
    })
    const {kind, message, detail} = await failure(run(rude))
    assert.deepEqual([kind, `${message}${detail}`.includes('secret')], ['server', false])
  })

  it('leaves no more room than the budget has', async () => {
    const provider = scripted([JSON.stringify(reply)])
    const {sent} = await estimateReview(provider, documentInput())
    await run(provider, documentInput(), {budget: sent + 1500})
    assert.equal(provider.requests[0]?.maxTokens, 1500)
  })

  it('asks for a shape that strict endpoints take: all required, nothing else allowed', () => {
    const check = (schema: Record<string, unknown>): void => {
      const {type, properties, required, additionalProperties, items} = schema as {
        type?: unknown
        properties?: Record<string, Record<string, unknown>>
        required?: string[]
        additionalProperties?: boolean
        items?: Record<string, unknown>
      }
      if (type === 'object') {
        assert.deepEqual([required, additionalProperties], [Object.keys(properties ?? {}), false])
      }
      const known = ['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'anyOf']
      assert.deepEqual(
        Object.keys(schema).filter(it => !known.includes(it)),
        [],
      )
      for (const inner of Object.values(properties ?? {})) check(inner)
      if (items) check(items)
    }
    check(reviewShape().schema)
  })

  it('takes the same text for the same prompt', async () => {
    const one = scripted([JSON.stringify(reply)])
    const two = scripted([JSON.stringify(reply)])
    assert.deepEqual((await run(one)).review, (await run(two)).review)
    assert.deepEqual(one.requests, two.requests)
  })

  it('more than was asked for is not shown', async () => {
    const words = PRD.match(/[A-Z][^.*#:]{20,60}/g) ?? []
    const findings = words.flatMap(quote => [1, 2, 3].map(it => ({quote, what: `Finding ${it}.`})))
    const {review} = await run(scripted([JSON.stringify({findings, rewrites: [], parts: []})]))
    assert.equal(review.findings.length, 10)
    assert.ok(review.dropped.surplus > 0)
  })
})
