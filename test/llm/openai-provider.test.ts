import assert from 'node:assert/strict'
import {connect, listModels, testConnection} from '../../src/llm/provider.ts'
import {KEY, useMock} from './servers/mock.ts'
import {ask, failure, read} from './servers/read.ts'
import {runtime} from './servers/runtime.ts'

const shape = {
  name: 'depth',
  schema: {
    type: 'object',
    properties: {metres: {type: 'number'}},
    required: ['metres'],
    additionalProperties: false,
  },
}

describe('a provider at an endpoint that speaks OpenAI’s protocol', () => {
  const server = useMock()
  const {provider, bodies} = server

  it('gives the reply piece by piece, then what it took', async () => {
    server.mock.onMessage(/lake/, {
      content: 'The lake is forty metres deep at its north end.',
      usage: {prompt_tokens: 31, completion_tokens: 12},
    })
    const {text, texts, usage, cut} = await read(provider())
    assert.equal(text, 'The lake is forty metres deep at its north end.')
    assert.ok(texts.length > 2)
    assert.deepEqual([usage, cut], [{sent: 31, received: 12}, false])
  })

  it('sends what it is given and nothing about the machine or its environment', async () => {
    const names = [
      'OPENAI_ORG_ID',
      'OPENAI_PROJECT_ID',
      'OPENAI_BASE_URL',
      'OPENAI_CUSTOM_HEADERS',
      'OPENAI_API_KEY',
    ]
    const former = names.map(it => process.env[it])
    for (const name of names)
      process.env[name] = name.endsWith('HEADERS') ? 'x-team: ours' : 'from-environment'
    try {
      server.mock.onMessage(/lake/, {content: 'Forty metres.'})
      await read(provider())
    } finally {
      for (const [index, name] of names.entries()) {
        if (former[index] === undefined) delete process.env[name]
        else process.env[name] = former[index]
      }
    }
    const {headers} = server.mock.getLastRequest() ?? {headers: {}}
    const told = Object.keys(headers).filter(it => /stainless|openai|x-team/.test(it))
    assert.deepEqual(told, [])
    assert.ok(!JSON.stringify(headers).includes('from-environment'))
    assert.deepEqual(bodies()[0]?.messages, [
      {role: 'system', content: ask.system},
      {role: 'user', content: 'How deep is the lake?'},
    ])
    assert.equal(bodies()[0]?.max_tokens, 500)
  })

  it('asks for the shape by a schema', async () => {
    server.mock.onMessage(/lake/, {content: '{"metres": 40}'})
    await read(provider(), {...ask, shape})
    const {response_format: format} = bodies()[0] as {response_format?: Record<string, unknown>}
    assert.deepEqual(format, {
      type: 'json_schema',
      json_schema: {name: 'depth', strict: true, schema: shape.schema},
    })
  })

  it('finds out how an endpoint wants to be asked, and remembers it', async () => {
    server.mock.on(
      {predicate: it => it.response_format?.type === 'json_schema'},
      {error: {message: "'response_format.type' json_schema is not supported by this model"}, status: 400},
    )
    server.mock.on(
      {predicate: it => it.response_format?.type === 'json_object'},
      {error: {message: 'response_format is not supported'}, status: 422},
    )
    server.mock.on(
      {predicate: it => it.max_tokens !== undefined},
      {
        error: {message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."},
        status: 400,
      },
    )
    server.mock.on(
      {predicate: it => it.stream_options !== undefined},
      {error: {message: 'stream_options: extra fields not permitted'}, status: 422},
    )
    server.mock.onMessage(/lake/, {content: '{"metres": 40}'})
    const here = provider()
    assert.equal((await read(here, {...ask, shape})).text, '{"metres": 40}')
    assert.equal(bodies().length, 5)
    assert.equal((await read(here, {...ask, shape})).text, '{"metres": 40}')
    assert.equal(bodies().length, 6)
    const last = bodies()[5] ?? {}
    assert.deepEqual(
      [last.response_format, last.max_completion_tokens, last.stream_options],
      [undefined, 500, undefined],
    )
  })

  it('does not remember a refusal that was about something else', async () => {
    server.mock.on(
      {userMessage: /lake/, sequenceIndex: 0},
      {error: {message: 'messages: expected another order'}, status: 400},
    )
    server.mock.on({userMessage: /river/}, {error: {message: 'never'}, status: 400})
    server.mock.onMessage(/lake/, {content: '{"metres": 40}'})
    const here = provider()
    const river = {...ask, shape, turns: [{role: 'user' as const, text: 'And the river?'}]}
    assert.equal((await failure(read(here, river))).kind, 'rejected')
    await read(here, {...ask, shape})
    const formats = bodies().map(it => (it.response_format as {type?: string} | undefined)?.type)
    assert.deepEqual(formats, ['json_schema', 'json_object', undefined, 'json_schema', 'json_object'])
  })

  it('a reader may take its time', async () => {
    server.mock.onMessage(/lake/, {content: 'Forty metres, and more where the river comes in.'})
    let text = ''
    for await (const part of provider({patience: {next: 30}}).complete(ask)) {
      await new Promise(resolve => setTimeout(resolve, 50))
      if (part.type === 'text') text += part.text
    }
    assert.match(text, /comes in\.$/)
  })

  it('does not take the thinking of a model for its reply', async () => {
    server.mock.onMessage(/lake/, {content: 'Forty.', reasoning: 'The map says 40 m.'})
    const {text, thinking} = await read(provider())
    assert.equal(text, 'Forty.')
    assert.ok(thinking > 0)
    server.mock.reset()
    server.mock.onMessage(/lake/, {content: '<think>The map says {40} m.</think>\n\nForty.'})
    assert.equal((await read(provider())).text, 'Forty.')
  })

  it('says so where the reply was cut at the limit', async () => {
    server.mock.onMessage(/lake/, {content: 'The lake is', finishReason: 'length'})
    assert.equal((await read(provider())).cut, true)
  })

  it('loads nothing and sends nothing before it is read', () => {
    provider().complete(ask)
    assert.equal(bodies().length, 0)
  })

  it('tests a connection with a word, and no text of anybody’s', async () => {
    server.mock.onMessage(/ready/, {content: 'ready', usage: {prompt_tokens: 20, completion_tokens: 1}})
    assert.deepEqual(await testConnection(provider()), {sent: 20, received: 1})
  })

  it('asks Azure as Azure wants to be asked', async () => {
    const asked: {url: string; headers: Record<string, string>; body: string}[] = []
    const azure = connect(
      {
        address: 'https://ours.openai.azure.com/openai/deployments/gpt?api-version=2024-10-21',
        model: 'gpt',
        key: KEY,
      },
      {
        ...runtime,
        fetch: async (url, {headers, body = ''}) => {
          asked.push({url, headers, body})
          return Response.json({choices: [{message: {content: 'Forty.'}, finish_reason: 'stop'}]})
        },
      },
    )
    assert.equal((await read(azure)).text, 'Forty.')
    const [{url, headers, body} = {url: '', headers: {}, body: ''}] = asked
    assert.equal(
      url,
      'https://ours.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=2024-10-21',
    )
    assert.deepEqual([headers['api-key'], headers.authorization], [KEY, undefined])
    assert.equal(JSON.parse(body).max_completion_tokens, 500)
  })

  it('lists the models there are', async () => {
    const names = await listModels({address: `${server.mock.url}/v1`, key: KEY}, runtime)
    assert.ok(names.includes('gpt-4o'))
    assert.deepEqual(names, [...names].sort())
  })

  const refusals = {
    'wrong-key': {
      status: 401,
      error: {message: `Incorrect API key provided: ${KEY}.`, code: 'invalid_api_key'},
    },
    'not-allowed': {status: 403, error: {message: 'Country not supported'}},
    'unknown-model': {
      status: 404,
      error: {message: 'The model `gpt-5` does not exist', code: 'model_not_found'},
    },
    'wrong-endpoint': {status: 404, error: {message: 'Not Found'}},
    'no-credit': {
      status: 429,
      error: {message: 'You exceeded your current quota', code: 'insufficient_quota'},
    },
    'rate-limit': {
      status: 429,
      error: {message: 'Too many requests', type: 'rate_limit_error'},
      retryAfter: 17,
    },
    'too-long': {
      status: 400,
      error: {message: "This model's maximum context length is 8192 tokens", code: 'context_length_exceeded'},
    },
    filtered: {status: 400, error: {message: 'The response was filtered', code: 'content_filter'}},
    rejected: {status: 400, error: {message: 'messages: expected another order'}},
    server: {status: 503, error: {message: 'overloaded'}},
    timeout: {status: 504, error: {message: 'gateway'}},
  } as const
  for (const [kind, reply] of Object.entries(refusals)) {
    it(`${reply.status} “${reply.error.message.slice(0, 30)}” is ${kind}: what to do, and no key`, async () => {
      server.mock.onMessage(/lake/, reply)
      const error = await failure(read(provider()))
      assert.equal(error.kind, kind)
      assert.ok(error.message.length > 10 && error.toDo.length > 10)
      assert.ok(![error.message, error.toDo, error.detail, String(error.stack)].join().includes(KEY))
      assert.equal(bodies().length, 1, 'asked once')
    })
  }

  it('tells how long to wait', async () => {
    server.mock.onMessage(/lake/, refusals['rate-limit'])
    const {retryAfter, toDo} = await failure(read(provider()))
    assert.equal(retryAfter, 17)
    assert.match(toDo, /^Wait 17 seconds/)
  })

  it('Ollama’s words for a model that it has not are understood', async () => {
    server.mock.onMessage(/lake/, {
      status: 404,
      error: {message: 'model "gemma9" not found, try pulling it first'},
    })
    assert.equal((await failure(read(provider()))).kind, 'unknown-model')
  })

  it('gives up on a server that is silent', async () => {
    server.mock.onMessage(/lake/, {content: 'Forty.'}, {latency: 2000})
    const started = performance.now()
    const error = await failure(read(provider({patience: {first: 80}})))
    assert.equal(error.kind, 'timeout')
    assert.ok(performance.now() - started < 1500)
  })

  it('gives up on a server that falls silent in its reply', async () => {
    server.mock.onMessage(
      /lake/,
      {content: 'Forty metres, and more where the river comes in.'},
      {streamingProfile: {ttft: 5, tps: 4}},
    )
    assert.equal((await failure(read(provider({patience: {next: 60}})))).kind, 'timeout')
  })

  it('waits for one that is slow but goes on', async () => {
    server.mock.onMessage(
      /lake/,
      {content: 'Forty metres, and more where the river comes in.'},
      {streamingProfile: {ttft: 50, tps: 25}},
    )
    const {text} = await read(provider({patience: {first: 1000, next: 1000}}))
    assert.match(text, /river comes in\.$/)
  })

  it('does not take half a reply for a whole one', async () => {
    server.mock.onMessage(
      /lake/,
      {content: 'Forty metres, and more where the river comes in.'},
      {truncateAfterChunks: 2, streamingProfile: {ttft: 20, tps: 50}},
    )
    const error = await failure(read(provider()))
    assert.equal(error.kind, 'broken-off')
    assert.match(error.toDo, /is kept/)
  })

  it('an empty reply is none', async () => {
    server.mock.onMessage(/lake/, {content: ''})
    assert.equal((await failure(read(provider()))).kind, 'empty-reply')
  })

  it('a reply that the filter stopped is none', async () => {
    server.mock.onMessage(/lake/, {content: 'Forty', finishReason: 'content_filter'})
    assert.equal((await failure(read(provider()))).kind, 'filtered')
  })

  it('stops when it is told to, before and in the middle', async () => {
    server.mock.onMessage(
      /lake/,
      {content: 'Forty metres, and more where the river comes in.'},
      {streamingProfile: {ttft: 5, tps: 4}},
    )
    const control = new AbortController()
    control.abort()
    assert.equal((await failure(read(provider(), {...ask, signal: control.signal}))).kind, 'cancelled')
    assert.equal(bodies().length, 0)
    const later = new AbortController()
    setTimeout(() => later.abort(), 300)
    assert.equal((await failure(read(provider(), {...ask, signal: later.signal}))).kind, 'cancelled')
  })

  it('nobody there is told apart by where it is', async () => {
    const here = connect({address: 'http://127.0.0.1:9/v1', model: 'gemma3'}, runtime)
    const error = await failure(read(here))
    assert.equal(error.kind, 'unreachable')
    assert.match(error.toDo, /Start the model’s server on this machine/)
    const far = connect({address: 'https://models.invalid/v1', model: 'gemma3', key: KEY}, runtime)
    assert.match((await failure(read(far))).toDo, /online/)
  })
})
