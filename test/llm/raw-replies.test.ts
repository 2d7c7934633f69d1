import assert from 'node:assert/strict'
import {connect, listModels} from '../../src/llm/provider.ts'
import {KEY} from './servers/mock.ts'
import {beginStream, frame, useRawServer} from './servers/raw.ts'
import {ask, failure, read} from './servers/read.ts'
import {runtime} from './servers/runtime.ts'

describe('replies that no server should send', () => {
  const server = useRawServer()
  const provider = (key?: string) =>
    connect({address: server.address, model: 'gemma3', ...(key && {key})}, runtime, {next: 2000})

  it('half a stream: what has come was given, and it is said that it broke off', async () => {
    const cuts: ((it: Parameters<typeof server.reply>[0]) => void)[] = [
      response => response.end(),
      response => response.destroy(),
      response => response.end('data: {"choices":[{"delta":{"con'),
    ]
    for (const cut of cuts) {
      server.reply = response => {
        beginStream(response)
        response.write(frame('Forty '))
        setTimeout(() => cut(response), 20)
      }
      const texts: string[] = []
      const error = await failure(
        (async () => {
          for await (const part of provider().complete(ask)) if (part.type === 'text') texts.push(part.text)
        })(),
      )
      assert.deepEqual([error.kind, texts], ['broken-off', ['Forty ']])
    }
  })

  it('an end without a reason is one if the server says that it is done', async () => {
    server.reply = response => {
      beginStream(response)
      response.end(`${frame('Forty.')}data: [DONE]\n\n`)
    }
    assert.equal((await read(provider())).text, 'Forty.')
  })

  it('ten megabytes in one line are not read to the end', async () => {
    let sent = 0
    server.reply = response => {
      beginStream(response)
      const more = () => {
        while (sent < 10_000_000 && !response.destroyed) {
          sent += 65_536
          if (!response.write('x'.repeat(65_536))) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    }
    const before = process.memoryUsage().rss
    assert.equal((await failure(read(provider()))).kind, 'endless-reply')
    assert.ok(sent < 10_000_000, `${sent} bytes were taken`)
    assert.ok(process.memoryUsage().rss - before < 100_000_000)
  })

  it('ten megabytes of words are not read to the end', async () => {
    let frames = 0
    server.reply = response => {
      beginStream(response)
      const more = () => {
        while (frames < 10_000 && !response.destroyed) {
          frames++
          if (!response.write(frame('forty metres '.repeat(80)))) return void response.once('drain', more)
        }
        response.end('data: [DONE]\n\n')
      }
      more()
    }
    assert.equal((await failure(read(provider()))).kind, 'endless-reply')
    assert.ok(frames < 10_000)
  })

  it('a page of ten megabytes in place of an error is not read to the end', async () => {
    server.reply = response => {
      response.writeHead(502, {'content-type': 'text/html'})
      response.end(`<h1>Bad gateway</h1>${'x'.repeat(10_000_000)}`)
    }
    const {kind, detail} = await failure(read(provider()))
    assert.ok(kind === 'server' || kind === 'endless-reply', kind)
    assert.ok(detail.length <= 200)
  })

  it('a redirect is not followed: the text would go somewhere else', async () => {
    for (const status of [301, 302, 307, 308]) {
      server.requests.length = 0
      server.reply = response => response.writeHead(status, {location: `${server.address}/elsewhere`}).end()
      const error = await failure(read(provider()))
      assert.equal(error.kind, 'redirected')
      assert.match(error.message, /It was not sent there/)
      assert.equal(server.requests.length, 1)
    }
  })

  it('a reply that is not streamed is taken as it is', async () => {
    server.reply = response => {
      response.writeHead(200, {'content-type': 'application/json; charset=utf-8'})
      response.end(
        JSON.stringify({
          choices: [{message: {role: 'assistant', content: 'Forty.'}, finish_reason: 'stop'}],
          usage: {prompt_tokens: 9, completion_tokens: 2},
        }),
      )
    }
    const {text, usage} = await read(provider())
    assert.deepEqual([text, usage], ['Forty.', {sent: 9, received: 2}])
  })

  it('what is no reply at all is said to be none', async () => {
    const replies = {
      'application/json': ['null', '[]', '{}', '{"choices": "none"}', 'not json'],
      'text/html': ['<html><body>Welcome to the router</body></html>'],
      'text/event-stream': [
        '',
        'data: [1, 2]\n\n',
        'data: null\n\ndata: [DONE]\n\n',
        ': ping\n\n',
        'data: nonsense\n\n',
      ],
    }
    for (const [type, bodies] of Object.entries(replies)) {
      for (const body of bodies) {
        server.reply = response => response.writeHead(200, {'content-type': type}).end(body)
        const {kind} = await failure(read(provider()))
        assert.match(kind, /^(?:empty-reply|broken-off|wrong-endpoint)$/, `${type}: ${body}`)
      }
    }
  })

  it('an error in the middle of a stream is read as one', async () => {
    server.reply = response => {
      beginStream(response)
      response.end(`${frame('For')}data: {"error": {"message": "slow down", "code": 429}}\n\n`)
    }
    assert.equal((await failure(read(provider()))).kind, 'rate-limit')
    server.reply = response => {
      beginStream(response)
      response.end(`data: {"error": {"message": "out of memory", "type": "server_error"}}\n\n`)
    }
    assert.equal((await failure(read(provider()))).kind, 'server')
  })

  it('a date to wait for is read by the server’s own clock', async () => {
    const waits: [Record<string, string>, number | undefined][] = [
      [{date: 'Mon, 02 Mar 2026 10:00:00 GMT', 'retry-after': 'Mon, 02 Mar 2026 10:02:30 GMT'}, 150],
      [{'retry-after-ms': '1200'}, 2],
      [{'retry-after': '0'}, 0],
      [{'retry-after': 'soon'}, undefined],
      [{}, undefined],
    ]
    for (const [headers, seconds] of waits) {
      server.reply = response => response.writeHead(429, headers).end('{"error": {"message": "busy"}}')
      const {kind, retryAfter, toDo} = await failure(read(provider()))
      assert.deepEqual([kind, retryAfter], ['rate-limit', seconds])
      assert.match(toDo, /^Wait /)
    }
  })

  it('without a key none is sent; with one it goes into the header and nowhere else', async () => {
    server.reply = response => {
      beginStream(response)
      response.end(`${frame('Forty.', 'stop')}data: [DONE]\n\n`)
    }
    await read(provider())
    await read(provider(KEY))
    const [bare, keyed] = server.requests
    assert.equal(bare?.headers.authorization, undefined)
    assert.equal(keyed?.headers.authorization, `Bearer ${KEY}`)
    assert.ok(!keyed?.text.includes(KEY))
    const known = ['accept', 'authorization', 'content-type', 'content-length', 'host', 'connection']
    const added = ['user-agent', 'accept-encoding', 'accept-language', 'sec-fetch-mode', 'transfer-encoding']
    const others = Object.keys(keyed?.headers ?? {}).filter(it => ![...known, ...added].includes(it))
    assert.deepEqual(others, [])
  })

  it('the key is in no message, however the server repeats it', async () => {
    const echoes = [
      KEY,
      `Bearer ${KEY}`,
      `${KEY.slice(0, 7)}****${KEY.slice(-4)}`,
      `key=${KEY}&x`,
      `"${KEY}"`,
    ]
    for (const status of [400, 401, 403, 404, 418, 422, 429, 500, 503]) {
      for (const echo of echoes) {
        server.reply = response =>
          response
            .writeHead(status, {'content-type': 'application/json'})
            .end(JSON.stringify({error: {message: `Rejected: ${echo}`, code: echo, param: echo}}))
        const error = await failure(read(provider(KEY)))
        const all = [
          error.message,
          error.toDo,
          error.detail,
          error.stack,
          JSON.stringify(error),
          String(error.cause),
        ]
        for (const part of [KEY, KEY.slice(8), KEY.slice(-4)])
          assert.ok(!all.join().includes(part), all.join())
      }
    }
  })

  it('what a server says is plain text, and short', async () => {
    server.reply = response =>
      response
        .writeHead(400)
        .end(
          JSON.stringify({error: {message: `no\u202e\u0007\n${'![x](https://x.test/a.png) '.repeat(50)}`}}),
        )
    const {detail, message, toDo} = await failure(read(provider()))
    assert.ok(detail.length <= 200 && !/[\p{Cc}\p{Cf}]/u.test(detail))
    assert.ok(!detail.includes(']('), 'a notification would make a link of it')
    assert.ok(!`${message}${toDo}`.includes('x.test'))
  })

  it('an endpoint without a list of models has none, and names that are markup are not listed', async () => {
    server.reply = response => response.writeHead(404).end('not here')
    assert.deepEqual(await listModels({address: server.address}, runtime), [])
    const data = [{id: 'qwen3:8b'}, {id: '[a](command:x)'}, {id: 7}, {}, {id: 'gemma3'}, {id: 'gemma3'}]
    server.reply = response =>
      response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify({data}))
    assert.deepEqual(await listModels({address: server.address}, runtime), ['gemma3', 'qwen3:8b'])
  })
})
